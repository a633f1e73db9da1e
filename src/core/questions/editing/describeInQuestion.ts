import { findFramework, findSection } from '../../frameworks/frameworks';
import { type Message, message, verbatim } from '../../text/message';
import { type Span, shiftSpan } from '../../text/span';
import type { BankSnapshot } from '../bank';
import { KIND_NAMES } from '../grouping';
import { wordsOfGroup } from '../matching/wordGroups';
import { QUESTION_KINDS, type QuestionKind } from '../question';
import { LONGEST_ID } from '../questionId';
import { POINT_KEYS, QUESTION_KEYS } from '../questionSchema';
import { findYaml, readFramework } from './questionYaml';
import { findYamlPlace, type YamlPlace } from './yamlPlace';
import { scanYaml } from './yamlScan';

/** What a key or a word in a question file means. */
export interface Description {
  /** Offsets of the file's text. */
  readonly span: Span;
  /** One paragraph each. */
  readonly paragraphs: readonly Message[];
}

/**
 * Explains the key, value, related id or word group at `offset` of a question file's front matter; undefined where
 * there is nothing to say.
 */
export function describeInQuestion(text: string, offset: number, bank: BankSnapshot): Description | undefined {
  const yaml = findYaml(text);
  if (!yaml || offset < yaml.start || offset >= yaml.end) return undefined;
  const block = text.slice(yaml.start, yaml.end);
  const place = findYamlPlace(block, offset - yaml.start);
  if (!place) return undefined;
  const found = place.at === 'key' ? describeKey(place) : describeValue(block, place, offset - yaml.start, bank);
  return found && { ...found, span: shiftSpan(found.span, yaml.start) };
}

function describeKey({ path, start, end }: YamlPlace): Description | undefined {
  const keys = path.length === 1 ? QUESTION_KEYS : path.length === 3 && path[0] === 'points' ? POINT_KEYS : [];
  const known = keys.find(({ key }) => key === path.at(-1));
  return known && { span: { start, end }, paragraphs: [message(known.description)] };
}

function describeValue(
  block: string,
  { path, start, end }: YamlPlace,
  offset: number,
  bank: BankSnapshot,
): Description | undefined {
  const whole = { start, end };
  const value = block.slice(start, end).replace(/^["']|["']$/g, '');
  const [key, , pointKey] = path;
  const say = (...paragraphs: readonly Message[]) =>
    paragraphs.length === 0 ? undefined : { span: whole, paragraphs };
  if (key === 'kind') return say(...describeKind(value));
  if (key === 'framework') return say(...describeFramework(value));
  if (key === 'related') return describeRelated(block, whole, offset, bank);
  if (key === 'about') return describeGroup(block, whole, offset);
  if (key !== 'points') return undefined;
  if (pointKey === 'section') {
    const section = findSection(readFramework(block, scanYaml(block)), value);
    return section && say(verbatim(section.name), message(section.prompt));
  }
  return pointKey === 'any' || pointKey === 'anyInSection' ? describeGroup(block, whole, offset) : undefined;
}

function describeKind(value: string): readonly Message[] {
  const kind = (Object.keys(QUESTION_KINDS) as QuestionKind[]).find(known => known === value);
  if (!kind) return [];
  const { name } = findFramework(QUESTION_KINDS[kind])!;
  return [KIND_NAMES[kind], message('Answers follow {0} unless "framework:" says otherwise.', name)];
}

function describeFramework(value: string): readonly Message[] {
  const framework = findFramework(value);
  if (!framework) return [];
  const { name, ask, sections } = framework;
  const parts = sections.map(section => section.name).join(', ');
  return [verbatim(name), message(ask), message('Sections: {0}', parts)];
}

function describeRelated(
  block: string,
  { start, end }: Span,
  offset: number,
  bank: BankSnapshot,
): Description | undefined {
  const before = /[\w-]*$/.exec(block.slice(Math.max(start, offset - LONGEST_ID), offset))![0].length;
  const after = /^[\w-]*/.exec(block.slice(offset, end))![0].length;
  const span = { start: offset - before, end: offset + after };
  const question = bank.find(block.slice(span.start, span.end));
  return question && { span, paragraphs: [verbatim(question.question), KIND_NAMES[question.kind]] };
}

function describeGroup(block: string, { start, end }: Span, offset: number): Description | undefined {
  for (const match of block.slice(start, end).matchAll(/\{([a-z]+)\}/g)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (offset < span.start || offset > span.end) continue;
    if (match[1] === 'number') return { span, paragraphs: [message('Any figure, in digits or in words.')] };
    const words = wordsOfGroup(match[1]!);
    return words && { span, paragraphs: [message('Any of these words, in any form:'), verbatim(words.join(', '))] };
  }
  return undefined;
}
