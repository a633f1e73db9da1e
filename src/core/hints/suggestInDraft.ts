import type { Analysis, AnswerAnalysis, SectionSummary } from '../drafts/analysis';
import { findFramework, findSection } from '../frameworks/frameworks';
import { parseBlocks } from '../markdown/blocks';
import { readLabelName } from '../markdown/labels';
import type { BankSnapshot } from '../questions/bank';
import { message, verbatim } from '../text/message';
import type { Span } from '../text/span';
import { findOpenPoints, type OpenPoint } from './openPoints';
import { rolesOf } from './sectionRoles';
import { startsOf, toStartLabel, verbsOf } from './sentenceStarts';
import { suggestInHeader } from './suggestInHeader';
import { type TextSuggestion, toCommentSnippet } from './suggestion';

/**
 * What fits at `offset` of a draft: keys and values in its front matter; in a section the question's open points,
 * sentences to complete and verbs, and the question that the framework asks there. Nothing in headings, code and
 * comments. The best fit comes first.
 */
export function suggestInDraft(
  text: string,
  offset: number,
  { draft, answers }: Analysis,
  bank: BankSnapshot,
): readonly TextSuggestion[] {
  const inHeader = suggestInHeader(text, offset, bank);
  if (inHeader) return inHeader;
  const answer = answers.find(({ start, end }) => start <= offset && offset <= end);
  if (!answer || !isProse(text, offset, answer)) return [];
  const section = answer.sections.filter(({ start }) => start <= offset).at(-1);
  if (section && (offset < section.textStart || (section.ids.length === 0 && readLabelName(section.label).isPrivate)))
    return [];
  const question = answer.question === undefined ? undefined : bank.find(answer.question);
  const open = question ? findOpenPoints(answer, question) : [];
  const place = { text, offset, replace: wordBefore(text, offset) };
  return [
    ...suggestPoints(fittingPoints(open, section, answer), place),
    ...(draft.header.language.startsWith('en') ? suggestWords(section, place) : []),
    ...suggestPrompts(answer, section, place),
  ];
}

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly replace: Span;
}

/** Whether somebody who types at `offset` writes prose. */
function isProse(text: string, offset: number, { start, end }: AnswerAnalysis): boolean {
  const block = parseBlocks(text, start, end)
    .filter(one => one.start <= offset)
    .at(-1);
  // A block ends before the blanks at the end of its line.
  if (!block || text.slice(block.end, offset).includes('\n')) return true;
  if (block.kind === 'comment') return offset >= block.end && text.endsWith('-->', block.end);
  if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table') return false;
  const before = text.slice(block.start, offset);
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return false;
  return (before.match(/`/g)?.length ?? 0) % 2 === 0;
}

function wordBefore(text: string, offset: number): Span {
  const word = /[\p{L}\p{N}\p{M}'\u2019-]*$/u.exec(text.slice(Math.max(0, offset - 80), offset))![0];
  return { start: offset - word.length, end: offset };
}

/** Those of the section first; then those that belong nowhere, or into a section that the answer lacks. */
function fittingPoints(
  open: readonly OpenPoint[],
  section: SectionSummary | undefined,
  answer: AnswerAnalysis,
): readonly OpenPoint[] {
  if (!section || section.ids.length === 0) return open;
  const present = new Set(answer.sections.flatMap(({ ids }) => ids));
  return [
    ...open.filter(point => point.section !== undefined && section.ids.includes(point.section)),
    ...open.filter(point => point.section === undefined || !present.has(point.section)),
  ];
}

function suggestPoints(points: readonly OpenPoint[], place: Place): readonly TextSuggestion[] {
  return points.map(({ point }) => ({
    kind: 'point',
    label: verbatim(point.text),
    detail: point.required ? message('Key point, not to be left out') : message('Key point'),
    documentation: message(
      'A strong answer covers this point. A comment reminds you of it; it is not part of the answer.',
    ),
    snippet: toCommentSnippet(point.text, isAlone(place)),
    replace: place.replace,
  }));
}

function suggestWords(section: SectionSummary | undefined, place: Place): readonly TextSuggestion[] {
  const { replace } = place;
  const roles = rolesOf(section?.ids ?? []);
  const starts = roles.flatMap(startsOf).map(
    (start): TextSuggestion => ({
      kind: 'start',
      label: verbatim(toStartLabel(start)),
      detail: message('Sentence to complete'),
      snippet: start,
      replace,
    }),
  );
  const subject = /(?:^|[^\p{L}\p{N}'\u2019])I(?: (?:then|also|first|therefore|even|personally))? $/u.test(
    place.text.slice(Math.max(0, replace.start - 20), replace.start),
  )
    ? ''
    : 'I ';
  const verbs = roles.flatMap(verbsOf).map(
    (verb): TextSuggestion => ({
      kind: 'verb',
      label: verbatim(`${subject}${verb}`),
      snippet: `${subject}${verb}`,
      replace,
      filter: verb,
    }),
  );
  return [...starts, ...verbs];
}

function suggestPrompts(
  { framework }: AnswerAnalysis,
  section: SectionSummary | undefined,
  place: Place,
): readonly TextSuggestion[] {
  const known = findFramework(framework);
  if (!known || !section) return [];
  return section.ids.flatMap((id): readonly TextSuggestion[] => {
    const described = findSection(known, id);
    if (!described) return [];
    return [
      {
        kind: 'prompt',
        label: message(described.prompt),
        detail: verbatim(described.name),
        documentation: message('The question that helps to write this section, as a comment.'),
        snippet: toCommentSnippet(described.prompt, isAlone(place)),
        replace: place.replace,
      },
    ];
  });
}

/** Whether nothing else stands on the line. */
function isAlone({ text, offset, replace }: Place): boolean {
  const lineStart = text.lastIndexOf('\n', replace.start - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  return (
    text.slice(lineStart, replace.start).trim() === '' &&
    text.slice(offset, lineEnd < 0 ? text.length : lineEnd).trim() === ''
  );
}
