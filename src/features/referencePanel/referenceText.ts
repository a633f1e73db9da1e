import type { ReferenceContent, ReferenceStrings, SectionRow } from '../../core';
import { fill, toTime, toWords } from '../../protocol/format';
import type { PanelState } from '../../protocol/panelMessages';

/** What the panel shows, as Markdown: the same words in the same order. */
export function createReferenceText(content: ReferenceContent, state: PanelState, strings: ReferenceStrings): string {
  const { draft, folded } = state;
  const blocks: string[] = [`# ${content.question}`];
  const add = (...lines: readonly string[]) => {
    const kept = lines.filter(line => line !== '');
    if (kept.length > 0) blocks.push(kept.join('\n'));
  };
  const pick = <T>(list: readonly T[], indices: readonly number[]) => indices.flatMap(index => list[index] ?? []);
  const covered = new Set(state.covered);
  const points = (indices: readonly number[]) =>
    indices.flatMap(index => {
      const point = content.points[index];
      if (!point) return [];
      const box = !draft ? '' : covered.has(index) ? '[x] ' : '[ ] ';
      return [`- ${box}${point.text}${point.required ? ` (${strings.required})` : ''}`];
    });

  const facts = [content.framework];
  if (draft) {
    const { min, max } = draft.target;
    facts.push(toWords(strings, draft.words), toTime(strings, draft.seconds));
    facts.push(fill(strings.usualTime, toTime(strings, min), toTime(strings, max)));
  }
  add(facts.join(' \u00b7 '));
  if (content.why !== '') {
    add(`## ${strings.whyTheyAsk}`);
    add(content.why);
  }
  addList(strings.do, content.dos);
  addList(strings.avoid, content.avoid);
  if (content.points.length > 0) {
    add(`## ${strings.points}`);
    if (draft) add(fill(strings.pointsCovered, covered.size, content.points.length));
    if (state.subject !== '') add(fill(strings.elsewhere, state.subject));
    add(...points(state.loosePoints));
    if (content.leftOut.points > 0) add(fill(strings.pointsLeftOut, content.leftOut.points));
  }

  const label = content.labels[content.chosen] ?? '';
  add(`## ${strings.reference}${label === '' ? '' : `: ${label}`}`);
  if (content.labels.length === 0) add(strings.noReference);
  else add(folded === 'beforeAttempt' ? fill(strings.folded, state.attemptWords) : strings.referenceHint);
  add(state.copied ?? '');
  const shown = folded === 'no';
  if (shown) add(content.note);
  for (const row of state.rows) {
    add(`### ${row.name}`);
    add(describeRow(row, strings));
    add(...points(row.points));
    if (shown) for (const { text } of pick(content.parts, row.parts)) add(text);
  }
  if (shown) {
    for (const { heading, text } of pick(content.parts, state.looseParts)) {
      if (heading !== '') add(`### ${heading}`);
      add(text);
    }
    if (content.leftOut.characters > 0) add(fill(strings.charactersLeftOut, content.leftOut.characters));
  }
  addList(strings.followUps, content.followUps);
  addList(
    strings.related,
    content.related.map(({ id, question }) => `${question} (${id})`),
  );
  add(
    content.source && fill(strings.source, content.source) + (content.updated && '  '),
    content.updated && fill(strings.updated, content.updated),
  );
  return `${blocks.join('\n\n')}\n`;

  function addList(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    add(`## ${title}`);
    add(...items.map(item => `- ${item}`));
  }
}

function describeRow(row: SectionRow, strings: ReferenceStrings): string {
  const { own, reference, target } = row;
  if (row.status === 'missing') {
    return `${row.required ? strings.missing : strings.optional}. ${fill(strings.listensFor, row.why)}`;
  }
  if (row.status === 'none') {
    return reference ? `${toWords(strings, reference.words)} \u00b7 ${toTime(strings, reference.seconds)}` : '';
  }
  return [
    toWords(strings, own.words),
    toTime(strings, own.seconds),
    fill(strings.share, own.share),
    fill(strings.usualShare, target.min, target.max),
    reference ? fill(strings.referenceShare, reference.share, toTime(strings, reference.seconds)) : '',
  ]
    .filter(part => part !== '')
    .join(' \u00b7 ');
}
