import type { ReferencePart, ReferencePoint, SectionRow as Row } from '../core/reference/reference';
import { fill, toTime, toWords } from '../protocol/format';
import { usePanel } from './context';
import { Markdown } from './markdown/markdown';
import { Points } from './points';
import { ShareBar } from './shareBar';

interface SectionRowProps {
  readonly row: Row;
  readonly points: readonly ReferencePoint[];
  readonly covered: ReadonlySet<ReferencePoint>;
  /** Parts of the reference to show; none while it is folded. */
  readonly parts: readonly ReferencePart[];
  readonly current: boolean;
}

/** One section of the draft beside what the reference has for it. */
export function SectionRow({ row, points, covered, parts, current }: SectionRowProps) {
  const { strings, send } = usePanel();
  const live = row.status !== 'none';
  return (
    <section class={`row ${row.status}${current ? ' current' : ''}`} data-row={row.key} aria-label={row.name}>
      <div class="row-head">
        <h3>
          {row.status === 'present' ? (
            <button
              type="button"
              class="heading"
              title={fill(strings.goToSection, row.name)}
              onClick={() => send({ type: 'goToSection', section: row.key })}
            >
              {row.name}
            </button>
          ) : (
            row.name
          )}
        </h3>
        <span class="measure">{toMeasure()}</span>
      </div>
      {row.status === 'present' && <ShareBar row={row} />}
      {row.status === 'missing' && (
        <div class="gap">
          <p>{fill(strings.listensFor, row.why)}</p>
          <button type="button" class="secondary" onClick={() => send({ type: 'insertSection', section: row.key })}>
            {fill(strings.insert, row.name)}
          </button>
        </div>
      )}
      {points.length > 0 && <Points points={points} covered={covered} live={live} />}
      {parts.map((part, index) => (
        <div class="example" key={index}>
          <Markdown text={part.text} />
        </div>
      ))}
    </section>
  );

  function toMeasure(): string {
    if (row.status === 'missing') return row.required ? strings.missing : strings.optional;
    const size = row.status === 'present' ? row.own : row.reference;
    return size ? `${toWords(strings, size.words)} · ${toTime(strings, size.seconds)}` : '';
  }
}
