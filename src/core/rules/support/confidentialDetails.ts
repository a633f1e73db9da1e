import type { Answer } from '../../drafts/answer';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/vocabulary';
import { isDummyValue, isPublicHost, isPublicMail } from '../lexicon/publicDetails';
import { phraseSet } from '../phrases';
import { blockAt, spanAt } from './scope';
import { sentenceAt } from './sentenceAt';

interface Kind {
  /** For people, as the start of a sentence. */
  readonly name: string;
  /** Worse than a slip: it opens doors. */
  readonly error: boolean;
  /** What to write instead, in prose and in code. */
  readonly inProse?: string;
  readonly inCode?: string;
}

/** A detail that should not leave an employer. */
export interface ConfidentialDetail extends Span {
  readonly kind: Kind;
}

const PRIVATE_KEY: Kind = { name: 'A private key', error: true };
const TOKEN: Kind = { name: 'An access token', error: true, inProse: 'an access token', inCode: '********' };
const SECRET: Kind = { name: 'A password or secret', error: false, inProse: 'a secret', inCode: '********' };
const MAIL: Kind = { name: 'An e-mail address', error: false, inProse: 'a colleague', inCode: 'name@example.com' };
const ADDRESS: Kind = {
  name: 'A private network address',
  error: false,
  inProse: 'an internal address',
  inCode: '192.0.2.1',
};
const HOST: Kind = {
  name: 'The name of an internal host',
  error: false,
  inProse: 'an internal host',
  inCode: 'host.example.com',
};
const WORDING: Kind = { name: 'Confidential wording', error: false };

/** What to look for at each place where one of `signs` stands; `pattern` is sticky and starts with what `before` matched. */
interface Search {
  readonly kind: Kind;
  readonly signs: readonly string[];
  /** Matches the characters before the sign that belong to the detail; it sees `reach` of them, 64 if not given. */
  readonly before?: RegExp;
  readonly reach?: number;
  readonly pattern: RegExp;
  readonly accepts?: (answer: Answer, found: string, span: Span) => boolean;
}

const SEARCHES: readonly Search[] = [
  {
    kind: PRIVATE_KEY,
    signs: ['-----BEGIN '],
    pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y,
  },
  {
    kind: TOKEN,
    signs: ['AKIA', 'ASIA'],
    pattern: /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/y,
    accepts: (_answer, found) => !found.endsWith('EXAMPLE'),
  },
  {
    kind: TOKEN,
    signs: ['_'],
    before: /(?:gh[pousr]|github|sk|rk)$/,
    reach: 6,
    pattern: /(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|[sr]k_live_[A-Za-z0-9]{16,200})/y,
    accepts: (_answer, found) => !/(.)\1{7}/.test(found),
  },
  {
    kind: TOKEN,
    signs: ['xox'],
    pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,200}/y,
    accepts: (_answer, found) => /\d{4}/.test(found),
  },
  { kind: TOKEN, signs: ['AIza'], pattern: /AIza[\w-]{35}/y },
  { kind: TOKEN, signs: ['glpat-'], pattern: /glpat-[\w-]{20,64}/y },
  {
    kind: TOKEN,
    signs: ['.eyJ'],
    before: /eyJ[\w-]{5,600}$/,
    reach: 600,
    pattern: /eyJ[\w-]{5,2000}\.eyJ[\w-]{5,4000}\.[\w-]{10,2000}/y,
  },
  {
    kind: MAIL,
    signs: ['@'],
    before: /[a-z0-9][\w.+-]{0,63}$/i,
    pattern: /[\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,18}(?![\w@-])/iy,
    accepts: (_answer, found) => !isPublicMail(found),
  },
  {
    kind: HOST,
    signs: ['.internal', '.corp', '.intra', '.lan', '.local'],
    before: /(?<![\w./\\$@-]|[^\s:]\/)[a-z0-9][a-z0-9.-]{0,62}$|(?<=\/\/|@)[a-z0-9][a-z0-9.-]{0,62}$/i,
    pattern:
      /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:internal|corp|intra|intranet|lan|local)(?![\w(-]|\.[a-z0-9])/iy,
    accepts: (answer, found, span) => !isPublicHost(found) && (found.split('.').length > 2 || !isCode(answer, span)),
  },
  {
    kind: ADDRESS,
    signs: ['10.', '192.168.', '172.'],
    before: /(?<![\w.-])$/,
    pattern: /(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\w/-]|\.\d)/y,
    accepts: isOneMachine,
  },
];

const KEY = /(?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|secret[_-]?key|token)$/i;
const VALUE = /[=:][ \t]*(?:(["'`])([^"'`\n]{8,200})\1|([^\s"'`,;)\]}<>]{8,200}))/y;

const NDA = phraseSet(
  'under nda',
  'under an|our|the|my|strict nda',
  'strictly confidential',
  'internal use only',
  'not yet public',
);
/** Words of a sentence that keeps the secret rather than tells it. */
const DISCREET = wordSet(
  "can't cannot cant won't couldn't shouldn't mustn't unable anonymised anonymized anonymise anonymize without instead generic generically describe call omit skip allowed",
);

const NEAR = 30;

/** Everything in the answer that should not leave an employer, in reading order. Linear: each search is bounded. Use it with `answer.derive`. */
export function findDetails(answer: Answer): readonly ConfidentialDetail[] {
  const found: ConfidentialDetail[] = [...secrets(answer), ...wordings(answer)];
  for (const search of SEARCHES) for (const sign of search.signs) searchFor(answer, search, sign, found);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((detail, index) => index === 0 || detail.start >= found[index - 1]!.end);
}

function searchFor(
  answer: Answer,
  { kind, before, reach = 64, pattern, accepts }: Search,
  sign: string,
  found: ConfidentialDetail[],
): void {
  const { text } = answer;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const lead = before?.exec(text.slice(Math.max(0, at - reach), at));
    if (before && !lead) continue;
    pattern.lastIndex = at - (lead?.[0].length ?? 0);
    const match = pattern.exec(text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (accepts?.(answer, match[0], span) ?? true) found.push({ ...span, kind });
  }
}

/** An address of one machine; explanations of networks may name any. */
function isOneMachine({ setting }: Answer, found: string): boolean {
  const octets = found.split('.').map(Number);
  const teaching = setting.framework?.id === 'explain' || setting.framework?.id === 'compare';
  return !teaching && octets.every(octet => octet < 256) && octets[3] !== 0;
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
  while (end > 0 && at - end < 3 && /[ \t"'`:]/.test(text.charAt(end - 1))) end--;
  if (!/[dteyn]/i.test(text.charAt(end - 1))) return undefined;
  let start = end;
  while (start > 0 && end - start < 50 && /[\w.-]/.test(text.charAt(start - 1))) start--;
  return KEY.test(text.slice(start, end)) ? { start, end } : undefined;
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

function isCode(answer: Answer, { start }: Span): boolean {
  return blockAt(answer, start)?.kind === 'code' || spanAt(answer.inlines, start)?.kind === 'code';
}
