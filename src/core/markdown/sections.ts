import type { Framework } from '../frameworks/framework';
import { sectionsOfLabel } from '../frameworks/frameworks';
import { editDistance } from '../text/editDistance';
import { memoize } from '../text/memo';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { findLineLabel, type LabelName, type LineLabel, readLabelName } from './labels';

/** Where a section of an answer begins, and what it is called there. */
export interface SectionStart {
  /** Section ids of the framework; two for a combined label, none for a heading that the framework does not know. */
  readonly ids: readonly string[];
  /** The heading's text, or the label. */
  readonly heading: Span;
  /** As written, without marks. */
  readonly label: string;
  readonly name: LabelName;
  readonly form: 'heading' | 'bold' | 'bullet' | 'plain' | 'letter';
  /** Heading level, or 0 for labels. */
  readonly level: number;
  /** Index of the block that holds the heading or label. */
  readonly block: number;
  /** Where the section's own text begins, in that block for labels, after it for headings. */
  readonly textStart: number;
  /** The label's spelling is off by one or two letters; this is the right one. */
  readonly suggestion: string | undefined;
}

interface Candidate extends SectionStart {
  /** Lower is stronger; of several forms for one section the strongest counts. */
  readonly rank: number;
}

/** What opens notes as a label in the text: `**Notes:**`. */
const PRIVATE_LABEL =
  /^(?:(?:my|prep|useful) )?(?:notes|links|sources|references|ideas|reminders|follow-?ups|follow-?up questions|to-?dos?)$/;

/**
 * The sections of an answer, in reading order, unknown headings included. With headings present, labels only open
 * sections that have no heading; below the level of the section headings, a heading only opens a section that has none
 * at that level.
 */
export function findSections(
  text: string,
  blocks: readonly Block[],
  framework: Framework,
  title: Block | undefined,
): readonly SectionStart[] {
  const headings = headingCandidates(text, blocks, framework, title);
  const labels = labelCandidates(text, blocks, framework);
  const candidates = labels.length === 0 ? headings : [...headings, ...labels];
  const level = sectionLevel(candidates);
  const strongest = strongestForms(candidates);
  const found = candidates.filter(candidate =>
    candidate.ids.length > 0
      ? candidate.ids.some(id => (strongest.get(id) ?? candidate.rank) === candidate.rank)
      : candidate.form !== 'heading' || candidate.level <= level,
  );
  return labels.length === 0 ? found : found.sort((a, b) => a.heading.start - b.heading.start);
}

/** The level of the headings that name sections; 6 without such. */
function sectionLevel(candidates: readonly Candidate[]): number {
  let least = 6;
  for (const { ids, level } of candidates) if (ids.length > 0 && level > 0 && level < least) least = level;
  return least;
}

/** The name of a section is no longer than this. */
const MOST_NAME = 30;
const ALL_ALIKE: ReadonlyMap<string, number> = new Map();

/** The rank of the strongest form of each section; empty when all have the same. */
function strongestForms(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const known = candidates.find(({ ids }) => ids.length > 0);
  if (candidates.every(({ ids, rank }) => ids.length === 0 || rank === known?.rank)) return ALL_ALIKE;
  const strongest = new Map<string, number>();
  for (const { ids, rank } of candidates)
    for (const id of ids) strongest.set(id, Math.min(strongest.get(id) ?? rank, rank));
  return strongest;
}

function headingCandidates(
  text: string,
  blocks: readonly Block[],
  framework: Framework,
  title: Block | undefined,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block === title) return;
    const heading = { start: block.lines[0]!.start, end: block.lines[block.lines.length - 1]!.end };
    const label = text.slice(heading.start, heading.end).trim();
    const name = readLabelName(label);
    let ids = sectionsOfLabel(framework, name.text);
    let suggestion: string | undefined;
    if (ids.length === 0 && !name.isPrivate) {
      const near = readMisspelt(framework, name.text);
      if (near) ({ ids, suggestion } = near);
    }
    const { level, end: textStart } = block;
    const form = 'heading';
    candidates.push({ ids, heading, label, name, form, level, block: index, textStart, suggestion, rank: level });
  });
  return candidates;
}

/** What misspelt labels mean, or null; remembered per framework. */
const misspelt = new Map<Framework, (label: string) => Near | null>();

interface NearLabel {
  readonly id: string;
  readonly label: string;
}

interface Near {
  readonly ids: readonly string[];
  readonly suggestion: string;
}

/**
 * What a misspelt label means, part by part for a combined one, or undefined when a part is too far from every label.
 */
export function readMisspelt(framework: Framework, label: string): Near | undefined {
  let find = misspelt.get(framework);
  if (!find) {
    find = memoize(text => findMisspelt(framework, text) ?? null);
    misspelt.set(framework, find);
  }
  return find(label) ?? undefined;
}

function findMisspelt(framework: Framework, label: string): Near | undefined {
  const parts = label.split(/(\s*(?:\/|&|\+|\band\b)\s*)/);
  if (parts.length > 7) return undefined;
  const ids: string[] = [];
  let suggestion = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      suggestion += part;
      continue;
    }
    const exact = sectionsOfLabel(framework, part)[0];
    const near = exact === undefined ? findNearestLabel(framework, part) : { id: exact, label: capitalise(part) };
    if (!near) return undefined;
    if (!ids.includes(near.id)) ids.push(near.id);
    suggestion += near.label;
  }
  return { ids, suggestion };
}

/** A label of the framework within edit distance 2 (1 for words of up to five letters), the nearest first. */
function findNearestLabel(framework: Framework, label: string): NearLabel | null {
  if (label.length < 4 || label.length > 40) return null;
  let best: NearLabel | null = null;
  let bestDistance = label.length <= 5 ? 2 : 3;
  for (const section of framework.sections) {
    for (const synonym of [section.name.toLowerCase(), ...section.synonyms]) {
      if (synonym.length < 4) continue;
      const distance = editDistance(label, synonym, bestDistance - 1);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = { id: section.id, label: synonym === section.name.toLowerCase() ? section.name : capitalise(synonym) };
      }
    }
  }
  return best;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\bi\b/g, 'I');
}

function labelCandidates(text: string, blocks: readonly Block[], framework: Framework): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let letters: Candidate[] | undefined = [];
  let lastLetter = -1;
  const others: Candidate[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return;
    for (const line of block.lines) {
      const found = findLineLabel(text, line) ?? findLineOfItsOwn(text, line, block);
      if (!found) continue;
      const name = readLabelName(found.label);
      const bullet = block.kind === 'list-item';
      const ids = sectionsOfLabel(framework, name.text);
      const form = bullet ? 'bullet' : found.form;
      const rank = found.form === 'bold' ? (bullet ? 8 : 7) : bullet ? 9 : 10;
      const candidate: Candidate = {
        ids,
        heading: { start: found.start, end: found.end },
        label: found.label,
        name,
        form,
        level: 0,
        block: index,
        textStart: found.textStart,
        suggestion: undefined,
        rank,
      };
      if (ids.length > 0) candidates.push(candidate);
      else if (name.text.length === 1) {
        // Single letters are labels only when they name the framework's sections in order.
        const position = framework.sections.findIndex(section => section.name.charAt(0).toLowerCase() === name.text);
        if (position < 0 || !letters) continue;
        if (position <= lastLetter) letters = undefined;
        else letters.push({ ...candidate, ids: [framework.sections[position]!.id], form: 'letter', rank: 11 });
        lastLetter = position;
      } else others.push(candidate);
    }
  });
  const known = letters && letters.length >= 2 ? [...candidates, ...letters] : candidates;
  if (known.length < 2) return known;
  return [...known, ...likeThem(others, known, framework)];
}

/** A line that is the name of a section and has text in the lines below it, as in notes written without Markdown. */
function findLineOfItsOwn(text: string, { start, end }: Span, { lines }: Block): LineLabel | undefined {
  if (end - start > MOST_NAME || end === lines[lines.length - 1]!.end || !isCapital(text.charCodeAt(start)))
    return undefined;
  const label = text.slice(start, end).trim();
  return readLabelName(label).isSection ? { form: 'plain', label, start, end, textStart: end } : undefined;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Labels in the form of at least two known ones: misspelt names of sections that have no other place, and notes. */
function likeThem(
  others: readonly Candidate[],
  known: readonly Candidate[],
  framework: Framework,
): readonly Candidate[] {
  const forms = new Map<number, number>();
  for (const { rank } of known) forms.set(rank, (forms.get(rank) ?? 0) + 1);
  const present = new Set(known.flatMap(({ ids }) => ids));
  const found: Candidate[] = [];
  for (const other of others) {
    if ((forms.get(other.rank) ?? 0) < 2) continue;
    if (PRIVATE_LABEL.test(other.name.text)) found.push(other);
    else {
      const near = readMisspelt(framework, other.name.text);
      if (near && !near.ids.some(id => present.has(id))) found.push({ ...other, ...near });
    }
  }
  return found;
}
