import { WordFlag, type Words } from '../../../markdown/prose/words';
import { type WordId, word, wordSet } from '../../../text/vocabulary';
import {
  isAdverb,
  isOnlyPast,
  MODALS,
  PAST_BE,
  PRESENT_BE,
  PRESENT_DO,
  PRESENT_HAVE,
  VerbForm,
  verbForms,
} from '../../lexicon/verbs';

/**
 * The time of a finite verb: `past` ("wrote", "was", "had to", "didn't", "used to"), `present` ("write", "am",
 * "don't"), `perfect` ("have written"), `modal` ("would write", "can"), `either` where past and present look alike
 * ("set", "cut", "read"), `none` where no verb was recognised.
 */
export type Tense = 'past' | 'present' | 'perfect' | 'modal' | 'either' | 'none';

const USED = word('used');
const HAD = wordSet("had hadn't");
const DID = wordSet("did didn't");
const WOULD_OR_HAD = wordSet("i'd we'd");
const OWN_HELPER = wordSet("i've i'd i'm i'll we've we'd we're we'll");
const LINKS = wordSet('to be been being have had not able going also about both used');
const JOINED_BY = wordSet('as together along with being in of from and at on for who');
const TO = word('to');
const PRONOUNS = wordSet('i we');

/** A finite verb with its helpers; word numbers, -1 for none. */
export interface VerbGroup {
  readonly verb: number;
  readonly main: number;
  readonly tense: Tense;
}

const NO_VERB: VerbGroup = { verb: -1, main: -1, tense: 'none' };

/** The verb of a subject that ends in word `subject`, within words up to `last`. */
export function readVerb(words: Words, subject: number, last: number): VerbGroup {
  const { id } = words;
  if (OWN_HELPER.has(id[subject]!)) return readOwnHelper(words, subject, last);
  let i = subject + 1;
  if (i <= last && (JOINED_BY.has(id[i]!) || isAside(words, i))) i = skipAside(words, i, last);
  while (i <= last && isAdverb(id[i]!)) i++;
  if (i > last || i < 0) return NO_VERB;
  while (i < last && (words.flags[i + 1]! & WordFlag.joined) !== 0) i++;
  const tense = tenseOf(words, i, last);
  return tense === 'none' ? NO_VERB : { verb: i, main: mainVerb(words, i, last), tense };
}

function readOwnHelper(words: Words, i: number, last: number): VerbGroup {
  const main = mainVerb(words, i, last);
  const id = words.id[i]!;
  if (WOULD_OR_HAD.has(id)) {
    const participle =
      main > i && (verbForms(words.id[main]!) & (VerbForm.participle | VerbForm.base)) === VerbForm.participle;
    return { verb: i, main, tense: participle ? 'past' : 'modal' };
  }
  return { verb: i, main, tense: MODALS.has(id) ? 'modal' : PRESENT_HAVE.has(id) ? 'perfect' : 'present' };
}

function isAside({ id, flags }: Words, i: number): boolean {
  return (flags[i]! & WordFlag.afterComma) !== 0 && !isAdverb(id[i]!);
}

/**
 * Where the clause goes on after "and my colleague" or ", as the lead,": at the next verb of a few words, or behind the
 * next comma.
 */
function skipAside(words: Words, i: number, last: number): number {
  const { id, flags } = words;
  const comma = (flags[i]! & WordFlag.afterComma) !== 0;
  const far = Math.min(last, i + 9);
  for (let k = i + 1; k <= far; k++) {
    if (comma) {
      if ((flags[k]! & WordFlag.afterComma) !== 0) return k;
    } else if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return -1;
    else if (PRONOUNS.has(id[k]!)) return -1;
    else if (PAST_BE.has(id[k]!) || MODALS.has(id[k]!) || isOnlyPast(id[k]!) || PRESENT_BE.has(id[k]!)) return k;
  }
  return -1;
}

function tenseOf({ id }: Words, i: number, last: number): Tense {
  const verb = id[i]!;
  if (PAST_BE.has(verb) || HAD.has(verb) || DID.has(verb)) return 'past';
  if (MODALS.has(verb)) return 'modal';
  if (PRESENT_BE.has(verb) || PRESENT_DO.has(verb)) return 'present';
  if (PRESENT_HAVE.has(verb)) {
    let next = i + 1;
    while (next <= last && isAdverb(id[next]!)) next++;
    return next <= last && (verbForms(id[next]!) & VerbForm.participle) !== 0 ? 'perfect' : 'present';
  }
  if (verb === USED) return 'past';
  const forms = verbForms(verb);
  if ((forms & VerbForm.past) !== 0) return (forms & VerbForm.base) === 0 ? 'past' : 'either';
  if ((forms & (VerbForm.base | VerbForm.third)) !== 0) return 'present';
  return (forms & VerbForm.participle) !== 0 ? 'past' : 'none';
}

/** The last verb of a chain of helpers that begins at word `i`, or `i`. */
function mainVerb({ id, flags }: Words, i: number, last: number): number {
  const first: WordId = id[i]!;
  const helper =
    PAST_BE.has(first) ||
    HAD.has(first) ||
    DID.has(first) ||
    MODALS.has(first) ||
    PRESENT_BE.has(first) ||
    PRESENT_DO.has(first) ||
    PRESENT_HAVE.has(first) ||
    WOULD_OR_HAD.has(first) ||
    (first === USED && i < last && id[i + 1] === TO);
  if (!helper) return i;
  for (let k = i + 1; k <= last && k < i + 7; k++) {
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return i;
    if (LINKS.has(id[k]!) || isAdverb(id[k]!)) continue;
    return verbForms(id[k]!) === 0 ? i : k;
  }
  return i;
}
