import { type Event, EventEmitter, l10n } from 'vscode';
import type { AnswerAnalysis, SectionSummary } from '../../core';
import type { DisposableStore } from '../disposables';
import type { Services } from '../services';
import { toShortTime, toWordCount } from './text';

/** An event, owned by `store`, that fires when the sizes of sections may be others or are to be shown elsewhere. */
export function createSectionInfoEvent({ config, drafts }: Services, store: DisposableStore): Event<void> {
  const changed = store.add(new EventEmitter<void>());
  store.add(drafts.onDidAnalyze(() => changed.fire()));
  store.add(drafts.onDidForget(() => changed.fire()));
  store.add(config.onDidChange(() => changed.fire()));
  return changed.event;
}

/** The size of a section on one line: words, speaking time and share of the answer against the framework's target. */
export function toSectionInfo(
  { reader }: Services,
  { framework, words: total }: AnswerAnalysis,
  section: SectionSummary,
): string {
  const { findFramework, findSection } = reader.code;
  const { ids, words, seconds, share } = section;
  const known = findFramework(framework);
  const described = known ? ids.flatMap(id => findSection(known, id) ?? []) : [];
  const min = described.reduce((sum, one) => sum + one.share.min, 0);
  const max = Math.min(
    100,
    described.reduce((sum, one) => sum + one.share.max, 0),
  );
  if (words === 0) return l10n.t('Empty, aim for {0} to {1}% of the answer', min, max);
  const facts = [toWordCount(words), toShortTime(seconds)];
  if (total > words) {
    facts.push(l10n.t('{0}% of the answer, aim for {1} to {2}%', Math.round(share * 100), min, max));
  }
  return facts.join(' \u00b7 ');
}
