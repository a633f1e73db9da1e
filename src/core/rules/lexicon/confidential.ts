import { isPublicHost, isPublicMail } from './publicDetails';

/** A sort of detail. */
export interface Kind {
  /** For people, as the start of a sentence. */
  readonly name: string;
  /** Worse than a slip: it opens doors. */
  readonly error: boolean;
  /** What to write instead, in prose and in code. */
  readonly inProse?: string;
  readonly inCode?: string;
}

const PRIVATE_KEY: Kind = { name: 'A private key', error: true };
const TOKEN: Kind = { name: 'An access token', error: true, inProse: 'an access token', inCode: '********' };
export const SECRET: Kind = { name: 'A password or secret', error: false, inProse: 'a secret', inCode: '********' };
const MAIL: Kind = { name: 'An e-mail address', error: false, inProse: 'a colleague', inCode: 'name@example.com' };
export const ADDRESS: Kind = {
  name: 'A private network address',
  error: false,
  inProse: 'an internal address',
  inCode: '192.0.2.1',
};
export const HOST: Kind = {
  name: 'The name of an internal host',
  error: false,
  inProse: 'an internal host',
  inCode: 'host.example.com',
};
export const WORDING: Kind = { name: 'Confidential wording', error: false };

/** What to look for at each place where `sign` stands; `pattern` is sticky and starts with what `before` matched. */
export interface Search {
  readonly kind: Kind;
  readonly sign: string;
  /** Characters one of which must follow the sign. */
  readonly next: string;
  /** Matches the characters before the sign that belong to the detail; it sees `reach` of them. */
  readonly before?: RegExp;
  readonly reach?: number;
  readonly pattern: RegExp;
  readonly accepts?: (found: string) => boolean;
}

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const SEARCHES: readonly Search[] = [
  {
    kind: PRIVATE_KEY,
    sign: '-----BEGIN ',
    next: LETTERS,
    pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y,
  },
  {
    kind: TOKEN,
    sign: 'A',
    next: 'KS',
    pattern: /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/y,
    accepts: found => !found.endsWith('EXAMPLE'),
  },
  { kind: TOKEN, sign: 'A', next: 'I', pattern: /AIza[\w-]{35}/y },
  {
    kind: TOKEN,
    sign: '_',
    next: LETTERS + DIGITS,
    before: /(?:gh[pousr]|github|sk|rk)$/,
    reach: 6,
    pattern: /(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|[sr]k_live_[A-Za-z0-9]{16,200})/y,
    accepts: found => !/(.)\1{7}/.test(found),
  },
  {
    kind: TOKEN,
    sign: 'xox',
    next: 'abeoprs',
    pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,200}/y,
    accepts: found => /\d{4}/.test(found),
  },
  {
    kind: TOKEN,
    sign: '.',
    next: 'e',
    before: /eyJ[\w-]{5,600}$/,
    reach: 600,
    pattern: /eyJ[\w-]{5,2000}\.eyJ[\w-]{5,4000}\.[\w-]{10,2000}/y,
  },
  {
    kind: SECRET,
    sign: '@',
    next: LETTERS + DIGITS,
    before: /\/\/[^\s:@/]{1,40}:[^\s:@/]{4,60}$/,
    reach: 110,
    pattern: /\/\/[^\s:@/]{1,40}:[^\s:@/]{4,60}@/y,
    accepts: found => !/:(?:pass(?:word|wd)?|secret|user|admin|root|postgres|[*x]+|[<{$[%].*)@$/i.test(found),
  },
  {
    kind: MAIL,
    sign: '@',
    next: LETTERS + DIGITS,
    before: /(?<!\/\/[^\s:@/]{1,40}:|[\w.+-])[a-z0-9][\w.+-]{0,63}$/i,
    reach: 110,
    pattern: /[\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,18}(?![\w@-])/iy,
    accepts: found => !isPublicMail(found),
  },
  {
    kind: HOST,
    sign: '.',
    next: 'icl',
    before: /(?<![\w./\\$@-]|[^\s:]\/)[a-z0-9][a-z0-9.-]{0,62}$|(?<=\/\/|@)[a-z0-9][a-z0-9.-]{0,62}$/i,
    reach: 64,
    pattern:
      /(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:internal|corp|intra|intranet|lan|local)(?![\w(-]|\.[a-z0-9])/iy,
    accepts: found => !isPublicHost(found),
  },
  {
    kind: ADDRESS,
    sign: '.',
    next: DIGITS,
    before: /(?<![\w.-]|(?:version|release|build|driver|firmware|patch|v) ?)(?:10|192|172)$/i,
    reach: 14,
    pattern: /(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\w/-]|\.\d)/y,
    accepts: isOneMachine,
  },
];

/** A network, such as 10.0.0.0, and all of one, such as 10.1.255.255, do not name a machine. */
function isOneMachine(address: string): boolean {
  const octets = address.split('.').map(Number);
  return octets.every(octet => octet < 256) && octets[3] !== 0 && octets[3] !== 255;
}

/** Every kind of detail, for those who need their names. */
export const DETAIL_KINDS: readonly Kind[] = [PRIVATE_KEY, TOKEN, SECRET, MAIL, ADDRESS, HOST, WORDING];
