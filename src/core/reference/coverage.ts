import type { AnswerAnalysis } from '../drafts/analysis';
import type { Framework } from '../frameworks/framework';
import { findFramework, findSection } from '../frameworks/frameworks';
import type { Question } from '../questions/question';
import { MOST_SHOWN } from './content';
import { countParts, toPartSize } from './measure';
import type { ReferenceCoverage, SectionRow } from './reference';
import { mapSection, sectionsOfPart } from './sectionMap';

/** A draft of fewer words need not have come to its subject. */
const STARTED_WORDS = 40;

export interface CoverageOptions {
  /** Index of the reference answer; see `createContent`. */
  readonly chosen: number;
  readonly wordsPerMinute: number;
}

/** A row while it is put together. */
interface OpenRow {
  readonly ids: string[];
  words: number;
  readonly present: boolean;
  readonly parts: number[];
  readonly points: number[];
}

/**
 * Lays a question's reference out in the sections of a draft: the draft's own in their order, and those it lacks where
 * the framework has them. Without a draft, the sections of the question's framework.
 */
export function createCoverage(
  question: Question,
  answer: AnswerAnalysis | undefined,
  options: CoverageOptions,
): ReferenceCoverage {
  const asked = findFramework(question.framework)!;
  const framework = findFramework(answer?.framework) ?? asked;
  const reference = question.references[options.chosen] ?? question.references[0];
  const sections = reference?.sections.slice(0, MOST_SHOWN.points) ?? [];
  const partIds = sections.map(section => sectionsOfPart(section, asked, framework));
  const points = question.points.slice(0, MOST_SHOWN.points);
  const pointIds = points.map(({ section }) => section && mapSection(section, asked, framework));

  const rows = ownRows(answer);
  const wanted = new Set([...partIds.flat(), ...pointIds]);
  insertMissing(rows, framework, id => findSection(framework, id)!.required || wanted.has(id));
  const rowOf = (id: string | undefined) => rows.find(row => id !== undefined && row.ids.includes(id));
  const looseParts = sections.length === 0 && reference?.note ? [0] : [];
  partIds.forEach((ids, index) => (ids.map(rowOf).find(row => row)?.parts ?? looseParts).push(index));
  const loosePoints: number[] = [];
  pointIds.forEach((id, index) => (rowOf(id)?.points ?? loosePoints).push(index));

  const counts = reference ? countParts(reference) : [];
  const total = counts.reduce((sum, words) => sum + words, 0);
  const { wordsPerMinute } = options;
  const covered = new Set(answer?.points.filter(point => point.covered).map(({ id }) => id));
  return {
    draft: answer && { words: answer.words, seconds: answer.seconds, target: toTarget(framework) },
    rows: rows.map((row): SectionRow => {
      const described = row.ids.map(id => findSection(framework, id)!);
      const words = row.parts.reduce((sum, part) => sum + counts[part]!, 0);
      return {
        key: row.ids.join('+'),
        ids: row.ids,
        name: described.map(({ name }) => name).join('/'),
        why: described.map(({ why }) => why).join('; '),
        status: !answer ? 'none' : row.present ? 'present' : 'missing',
        required: described.some(({ required }) => required),
        own: toPartSize(row.words, answer?.words ?? 0, wordsPerMinute),
        reference: row.parts.length > 0 ? toPartSize(words, total, wordsPerMinute) : undefined,
        target: {
          min: described.reduce((sum, { share }) => sum + share.min, 0),
          max: Math.min(
            100,
            described.reduce((sum, { share }) => sum + share.max, 0),
          ),
        },
        parts: row.parts,
        points: row.points,
      };
    }),
    loosePoints,
    looseParts,
    covered: points.flatMap(({ id }, index) => (covered.has(id) ? [index] : [])),
    subject: answer?.isElsewhere && answer.words >= STARTED_WORDS ? toSubject(question) : '',
  };
}

/** The first plain phrases of the subject, for people. */
function toSubject({ about }: Question): string {
  const plain = about.filter(phrase => /^[\p{L}\p{N} .-]+$/u.test(phrase));
  return (plain.length > 0 ? plain : about).slice(0, 3).join(', ');
}

function toTarget({ seconds }: Framework) {
  return { min: seconds.min, max: seconds.max };
}

/** The sections of the draft that its framework knows; one that comes twice is one row. */
function ownRows(answer: AnswerAnalysis | undefined): OpenRow[] {
  const rows: OpenRow[] = [];
  for (const { ids, words } of answer?.sections ?? []) {
    if (ids.length === 0) continue;
    const known = rows.find(row => row.ids.some(id => ids.includes(id)));
    if (known) {
      known.words += words;
      for (const id of ids) if (!rows.some(row => row.ids.includes(id))) known.ids.push(id);
    } else rows.push({ ids: [...ids], words, present: true, parts: [], points: [] });
  }
  return rows;
}

function insertMissing(rows: OpenRow[], { sections }: Framework, isWanted: (id: string) => boolean): void {
  const order = sections.map(({ id }) => id);
  order.forEach((id, position) => {
    if (rows.some(row => row.ids.includes(id)) || !isWanted(id)) return;
    const following = rows.findIndex(row => row.ids.some(other => order.indexOf(other) > position));
    const row: OpenRow = { ids: [id], words: 0, present: false, parts: [], points: [] };
    rows.splice(following < 0 ? rows.length : following, 0, row);
  });
}

/** The key of the row that shows the section at `offset` of the draft's file. */
export function rowAt(rows: readonly SectionRow[], answer: AnswerAnalysis, offset: number): string | undefined {
  const section = answer.sections.filter(({ start }) => start <= offset).at(-1);
  return section && rows.find(({ ids }) => ids.some(id => section.ids.includes(id)))?.key;
}
