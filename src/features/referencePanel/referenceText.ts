import type { ReferenceContent, ReferenceStrings, SectionRow } from '../../core';
import { fill, toTime, toWords } from '../../protocol/format';
import type { PanelState } from '../../protocol/panelMessages';

interface Page {
  readonly content: ReferenceContent;
  readonly state: PanelState;
  readonly strings: ReferenceStrings;
}

/** What the panel shows, as Markdown: the same words in the same order. */
export function createReferenceText(content: ReferenceContent, state: PanelState, strings: ReferenceStrings): string {
  const page = { content, state, strings };
  const related = content.related.map(({ id, question }) => `${question} (${id})`);
  const blocks = [
    `# ${content.question}`,
    describeSize(page),
    ...toPart(strings.whyTheyAsk, content.why),
    ...toPart(strings.do, toList(content.dos)),
    ...toPart(strings.avoid, toList(content.avoid)),
    ...describePoints(page),
    ...describeReference(page),
    ...(state.folded === 'no' ? describeRest(page) : []),
    ...toPart(strings.followUps, toList(content.followUps)),
    ...toPart(strings.related, toList(related)),
    describeOrigin(page),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** A text under a heading, or nothing where there is no text. */
function toPart(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function toList(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

function pick<T>(list: readonly T[], indices: readonly number[]): readonly T[] {
  return indices.flatMap(index => list[index] ?? []);
}

function describeSize({ content, state: { draft }, strings }: Page): string {
  if (!draft) return content.framework;
  const { words, seconds, target } = draft;
  const usual = fill(strings.usualTime, toTime(strings, target.min), toTime(strings, target.max));
  return [content.framework, toWords(strings, words), toTime(strings, seconds), usual].join(' \u00b7 ');
}

function describePoints(page: Page): readonly string[] {
  const { content, state, strings } = page;
  if (content.points.length === 0) return [];
  return [
    `## ${strings.points}`,
    state.draft ? fill(strings.pointsCovered, state.covered.length, content.points.length) : '',
    state.subject === '' ? '' : fill(strings.elsewhere, state.subject),
    listPoints(page, state.loosePoints),
    content.leftOut.points > 0 ? fill(strings.pointsLeftOut, content.leftOut.points) : '',
  ];
}

/** Points with a box each, ticked where the draft covers them; without boxes where there is no draft. */
function listPoints({ content, state, strings }: Page, indices: readonly number[]): string {
  const lines = indices.flatMap(index => {
    const point = content.points[index];
    if (!point) return [];
    const box = !state.draft ? '' : state.covered.includes(index) ? '[x] ' : '[ ] ';
    return `${box}${point.text}${point.required ? ` (${strings.required})` : ''}`;
  });
  return toList(lines);
}

/** The reference answer row by row; of one that is folded, all but its own text. */
function describeReference(page: Page): readonly string[] {
  const { content, state, strings } = page;
  const label = content.labels[content.chosen] ?? '';
  const isFolded = state.folded !== 'no';
  const advice = state.folded === 'beforeAttempt' ? fill(strings.folded, state.attemptWords) : strings.referenceHint;
  return [
    `## ${strings.reference}${label === '' ? '' : `: ${label}`}`,
    content.labels.length === 0 ? strings.noReference : advice,
    state.copied ?? '',
    isFolded ? '' : content.note,
    ...state.rows.flatMap(row => [
      `### ${row.name}`,
      describeRow(row, strings),
      listPoints(page, row.points),
      ...(isFolded ? [] : pick(content.parts, row.parts).map(({ text }) => text)),
    ]),
  ];
}

/** Parts of the reference that belong to no row, and how much of it is not shown. */
function describeRest({ content, state, strings }: Page): readonly string[] {
  const { characters } = content.leftOut;
  return [
    ...pick(content.parts, state.looseParts).flatMap(({ heading, text }) => [heading && `### ${heading}`, text]),
    characters > 0 ? fill(strings.charactersLeftOut, characters) : '',
  ];
}

function describeOrigin({ content: { source, updated }, strings }: Page): string {
  const lines = [source && fill(strings.source, source), updated && fill(strings.updated, updated)];
  return lines.filter(line => line !== '').join('  \n');
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
