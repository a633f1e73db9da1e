import { stemOf } from '../../text/vocabulary';
import { findWordGroup } from './wordGroups';

/** One word of a match phrase: the stems that match it, or a kind of figure. */
export type Term = ReadonlySet<string> | 'number' | 'percent';

/** Words that follow each other in a sentence. */
export type PhrasePart = readonly Term[];

/** Parts that stand in one sentence, or in neighbouring ones, in any order. */
export type MatchPhrase = readonly PhrasePart[];

/** Written for any of these beginnings in trigger lists. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  auth: ['authentication', 'authenticate', 'authorisation', 'authorization', 'authorise', 'authorize', 'oauth'],
  config: ['configuration', 'configure'],
  db: ['database'],
  repo: ['repository'],
};

const WORDS = /\{[a-z]+\}|%|[\p{L}\p{N}][\p{L}\p{N}\p{M}'.]*/gu;

/** Whether anything of a match phrase can match. */
export function hasWords(phrase: string): boolean {
  return phrase.toLowerCase().search(WORDS) >= 0;
}

/**
 * Reads a match phrase; two readings where a hyphen may also be left out (`front-end`, `frontend`). Empty when nothing
 * of it is a word.
 */
export function parseMatchPhrase(phrase: string): readonly MatchPhrase[] {
  const parts = phrase
    .split(/\s\+\s/)
    .map(parsePart)
    .filter(part => part.length > 0);
  if (parts.length === 0) return [];
  const closed = /^[a-z]+-[a-z]+$/i.test(phrase.trim())
    ? [[[toTerm(phrase.trim().replace('-', '').toLowerCase())]]]
    : [];
  return [parts, ...closed];
}

function parsePart(part: string): PhrasePart {
  const words = part.toLowerCase().replaceAll('\u2019', "'");
  return (words.match(WORDS) ?? []).map(word => {
    if (word === '{number}') return 'number';
    if (word.startsWith('{')) return findWordGroup(word.slice(1, -1)) ?? new Set<string>();
    return word === '%' ? 'percent' : toTerm(word.replace(/(?<![.'])[.']+$/, ''));
  });
}

/** The names in braces that are neither `number` nor a word group. */
export function unknownGroups(phrase: string): readonly string[] {
  const names = [...phrase.matchAll(/\{([^{}]*)\}/g)].map(match => match[1]!);
  return names.filter(name => name !== 'number' && !findWordGroup(name));
}

/**
 * The stems of a word. Five letters or more may be a word cut off before its "e": `escalat` stands for "escalate",
 * "escalation".
 */
function toTerm(word: string): ReadonlySet<string> {
  const forms = [word, ...(SHORT_FORMS[word] ?? [])];
  if (word.length >= 5) forms.push(`${word}e`);
  return new Set(forms.map(stemOf));
}
