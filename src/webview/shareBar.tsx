import type { SectionRow } from '../core/reference/reference';
import { fill, toTime } from '../protocol/format';
import { usePanel } from './context';

/**
 * How much of the answer a section takes, beside what is usual and what the reference gives it. The line below says the
 * same in words.
 */
export function ShareBar({ row: { own, reference, target } }: { readonly row: SectionRow }) {
  const { strings } = usePanel();
  const said = own.words > 0 ? [fill(strings.share, own.share)] : [];
  said.push(fill(strings.usualShare, target.min, target.max));
  if (reference) said.push(fill(strings.referenceShare, reference.share, toTime(strings, reference.seconds)));
  return (
    <div class="share">
      <div class="bar" aria-hidden="true">
        <span class="usual" style={{ insetInlineStart: `${target.min}%`, inlineSize: `${target.max - target.min}%` }} />
        <span class="own" style={{ inlineSize: `${own.share}%` }} />
        {reference && <span class="theirs" style={{ insetInlineStart: `${reference.share}%` }} />}
      </div>
      <p class="quiet">{said.join(' · ')}</p>
    </div>
  );
}
