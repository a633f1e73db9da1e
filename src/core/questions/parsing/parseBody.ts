import type { Framework } from '../../frameworks/framework';
import { sectionsOfLabel } from '../../frameworks/frameworks';
import { type Block, parseBlocks } from '../../markdown/blocks';
import { headingText, normaliseLabel } from '../../markdown/labels';
import type { Span } from '../../text/span';
import { MOST_QUESTION } from '../limits';
import type { ReferenceAnswer, ReferenceSection } from '../question';

/** The Markdown part of a question file. */
export interface QuestionBody {
  readonly why: string;
  readonly dos: readonly string[];
  readonly avoid: readonly string[];
  /** The first ones; `MOST_QUESTION.references` at the most. */
  readonly references: readonly (ReferenceAnswer & { readonly heading: Span })[];
  /** The heading of the first reference answer that is left out. */
  readonly beyond: Span | undefined;
  readonly followUps: readonly string[];
  /** `##` headings that mean nothing in a question file. */
  readonly unknown: readonly Span[];
}

const HEADINGS: Readonly<Record<string, 'why' | 'dos' | 'avoid' | 'followUps'>> = {
  'why they ask': 'why',
  why: 'why',
  do: 'dos',
  dos: 'dos',
  avoid: 'avoid',
  "don't": 'avoid',
  "don'ts": 'avoid',
  'follow-ups': 'followUps',
  'follow-up questions': 'followUps',
};

const REFERENCE = /^reference answer(?:\s*[:\u2013\u2014-]\s*(.*))?$/i;

/** Reads the Markdown of a question file from `from`. Spans are offsets of the whole text. */
export function parseBody(text: string, from: number, framework: Framework): QuestionBody {
  const blocks = parseBlocks(text, from);
  const body = {
    why: '',
    dos: [] as readonly string[],
    avoid: [] as readonly string[],
    references: [] as (ReferenceAnswer & { heading: Span })[],
    beyond: undefined as Span | undefined,
    followUps: [] as readonly string[],
    unknown: [] as Span[],
  };
  const tops = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level <= 2 ? [index] : []));
  tops.forEach((index, k) => {
    const heading = blocks[index]!;
    const next = blocks[tops[k + 1] ?? blocks.length];
    const content = { start: heading.end, end: next?.start ?? text.length };
    const inside = blocks.slice(index + 1, tops[k + 1] ?? blocks.length);
    const title = headingText(text, heading).trim();
    const reference = REFERENCE.exec(title);
    const part = HEADINGS[normaliseLabel(title)];
    const span = { start: heading.start, end: heading.end };
    if (reference && body.references.length === MOST_QUESTION.references) body.beyond ??= span;
    else if (reference)
      body.references.push({ ...toReference(text, inside, content, reference[1] ?? '', framework), heading: span });
    else if (part === 'why') body.why = text.slice(content.start, content.end).trim();
    else if (part) body[part] = listItems(text, inside);
    else if (heading.level === 2) body.unknown.push(span);
  });
  return body;
}

/** The items of lists, each on one line; paragraphs count as items too. */
function listItems(text: string, blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(block => block.kind === 'list-item' || block.kind === 'paragraph')
    .map(block => block.lines.map(line => text.slice(line.start, line.end)).join(' '))
    .filter(item => item !== '');
}

function toReference(
  text: string,
  blocks: readonly Block[],
  content: Span,
  label: string,
  framework: Framework,
): ReferenceAnswer {
  const headings = blocks.filter(block => block.kind === 'heading');
  const sections: ReferenceSection[] = headings.map((heading, k) => {
    const title = headingText(text, heading).trim();
    return {
      ids: sectionsOfLabel(framework, normaliseLabel(title)),
      heading: title,
      text: text.slice(heading.end, headings[k + 1]?.start ?? content.end).trim(),
    };
  });
  return {
    label: label.trim(),
    note: text.slice(content.start, headings[0]?.start ?? content.end).trim(),
    text: text.slice(content.start, content.end).trim(),
    sections,
  };
}
