import type { Answer } from '../../../drafts/answer';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/vocabulary';
import { phraseSet } from '../../engine/phrases';
import { ADDRESS, HOST, type Kind, SEARCHES, SECRET, type Search, WORDING } from '../../lexicon/confidential';
import { isDummyValue } from '../../lexicon/publicDetails';
import { sentenceAt } from '../answer/prose';
import { blockAt, spanAt } from '../answer/scope';

/** A detail that should not leave an employer. */
export interface ConfidentialDetail extends Span {
  readonly kind: Kind;
}

/** The searches of each sign. */
const BY_SIGN = new Map<string, readonly Search[]>();
for (const search of SEARCHES) BY_SIGN.set(search.sign, [...(BY_SIGN.get(search.sign) ?? []), search]);

const KEY = /(?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|secret[_-]?key|token)$/i;
const VALUE = /[=:][ \t]*(?:(["'`])([^"'`\n]{8,200})\1|([^\s"'`,;)\]}<>]{8,200}))/y;

const NDA = phraseSet(
  'under nda',
  'under a|an|our|the|my|strict nda',
  'under a|an strict nda',
  'strictly confidential',
  'internal use only',
  'not yet public',
);
/** Words of a sentence that keeps the secret rather than tells it. */
const DISCREET = wordSet(
  "can't cannot cant won't couldn't shouldn't mustn't unable anonymised anonymized anonymise anonymize without instead generic generically describe call say name omit skip allowed",
);

const NEAR = 30;

/**
 * Everything in the answer that should not leave an employer, in reading order. Linear: each search is bounded. Use it
 * with `answer.derive`.
 */
export function findDetails(answer: Answer): readonly ConfidentialDetail[] {
  const found: ConfidentialDetail[] = [...secrets(answer), ...wordings(answer)];
  for (const [sign, searches] of BY_SIGN) searchFor(answer, sign, searches, found);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((detail, index) => index === 0 || detail.start >= found[index - 1]!.end);
}

function searchFor(answer: Answer, sign: string, searches: readonly Search[], found: ConfidentialDetail[]): void {
  const { text } = answer;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const unit = text.charCodeAt(at + sign.length);
    if (unit === 32 || unit === 10) continue;
    const next = String.fromCharCode(unit);
    for (const { kind, next: following, before, reach = 0, pattern, accepts } of searches) {
      if (!following.includes(next)) continue;
      const lead = before?.exec(text.slice(Math.max(0, at - reach), at));
      if (before && !lead) continue;
      pattern.lastIndex = at - (lead?.[0].length ?? 0);
      const match = pattern.exec(text);
      if (!match || !(accepts?.(match[0]) ?? true)) continue;
      const detail = { start: match.index, end: match.index + match[0].length, kind };
      if (!isTeaching(answer, detail)) found.push(detail);
    }
  }
}

/** Explanations of networks may name any address, and code has names that only look like hosts. */
function isTeaching(answer: Answer, { kind, start, end }: ConfidentialDetail): boolean {
  const framework = answer.setting.framework?.id;
  if (kind === ADDRESS) return framework === 'explain' || framework === 'compare';
  return kind === HOST && answer.text.slice(start, end).split('.').length < 3 && isCode(answer, start);
}

/** `password=...` and the like, with a literal of eight characters or more. */
function secrets(answer: Answer): readonly ConfidentialDetail[] {
  const found: ConfidentialDetail[] = [];
  for (const sign of ['=', ':']) {
    const { text } = answer;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const key = keyBefore(text, at);
      if (!key) continue;
      VALUE.lastIndex = at;
      const match = VALUE.exec(text);
      if (!match) continue;
      const value = match[2] ?? match[3]!.replace(/[.]+$/, '');
      const tight = text.charAt(at - 1) !== ' ' && text.charAt(at + 1) !== ' ';
      const vague = sign === ':' || /token$/i.test(text.slice(key.start, key.end));
      if (value.length < 8 || (vague && !/[\d!@#$%^&*]/.test(value))) continue;
      if (/^[=>/]/.test(value) || isDummyValue(value, match[1] !== undefined, tight)) continue;
      const end =
        match[1] === undefined
          ? match.index + match[0].length - (match[3]!.length - value.length)
          : match.index + match[0].length;
      found.push({ start: key.start, end, kind: SECRET });
    }
  }
  return found;
}

/** The name of a secret that ends before a sign, with a quote and blanks between at most. */
function keyBefore(text: string, at: number): Span | undefined {
  let end = at;
  while (end > 0 && at - end < 3 && isQuoteOrBlank(text.charCodeAt(end - 1))) end--;
  if (!isLastLetter(text.charCodeAt(end - 1))) return undefined;
  let start = end;
  while (start > 0 && end - start < 50 && /[\w.-]/.test(text.charAt(start - 1))) start--;
  return KEY.test(text.slice(start, end)) ? { start, end } : undefined;
}

function isQuoteOrBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 34 || unit === 39 || unit === 96 || unit === 58;
}

/** Whether a key may end in this letter: d, e, n, t or y. */
function isLastLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower === 100 || lower === 101 || lower === 110 || lower === 116 || lower === 121;
}

function wordings(answer: Answer): readonly ConfidentialDetail[] {
  const { words } = answer;
  const found: ConfidentialDetail[] = [];
  for (const { first, last } of answer.phrases(NDA)) {
    const sentence = sentenceAt(answer, first);
    const end = Math.min(sentence.last, last + NEAR);
    let discreet = false;
    for (let i = Math.max(sentence.first, first - NEAR); i <= end; i++) discreet ||= DISCREET.has(words.id[i]!);
    if (!discreet) found.push({ ...answer.wordSpan(first, last), kind: WORDING });
  }
  return found;
}

function isCode(answer: Answer, start: number): boolean {
  return blockAt(answer, start)?.kind === 'code' || spanAt(answer.inlines, start)?.kind === 'code';
}
