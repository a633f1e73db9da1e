import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

/** Adverbs that make a present statement a habit: "I always write". */
export const HABIT_ADVERBS = wordSet(
  'always usually typically generally normally often frequently regularly mostly commonly habitually sometimes occasionally rarely seldom never constantly consistently',
  'routinely invariably ordinarily customarily',
);
/** The same in front of the subject: "In general, I prefer". */
export const HABIT_OPENERS = phraseSet(
  `
  always
  usually
  typically
  generally
  normally
  often
  frequently
  regularly
  mostly
  ordinarily
  sometimes
  in general
  generally speaking
  as a rule
  as a general rule
  most of the time
  in most cases|situations
  more often than not
  by default
  for the most part
  every|each day|week|morning|friday|monday|sprint
  on a daily|regular|weekly basis
  in such|these|those cases|situations|moments
  in situations|cases like|such this|these|that
  `,
);
/** Verbs that make a habit with "to" and another verb: "I try to listen". */
export const HABIT_VERBS = wordSet('tend try like prefer aim strive love endeavour endeavor');
/** Verbs after "I like to" that only soften what is said. */
export const SOFTENED = wordSet('think believe say add mention note point thank');
/** Between "I make" and what follows: a habit. */
export const MAKE_SURE = phraseSet(
  'make|ensure sure',
  'make it a habit|point|rule|practice|priority',
  'make a point|habit of',
);
const WAYS =
  'approach|approaches|style|philosophy|strategy|method|methodology|habit|habits|rule|rules|principle|principles|practice|routine|motto|mantra|way|attitude|mindset';
/** "My approach", "my usual way". */
export const MY_WAYS = phraseSet(
  `my ${WAYS}`,
  `my usual|general|typical|normal|own|personal|leadership|working|work|management|standard|default|basic|main|golden|guiding|debugging|communication|preferred|coding|first ${WAYS}`,
  `my problem solving ${WAYS}`,
);
/** Verbs of a case that comes up again and again: "When I face a conflict". */
export const CASE_VERBS = wordSet(
  'face encounter receive disagree handle deal lead manage get see have start join meet notice make approach tackle need begin hit review work run find feel debug',
);
/** After the less clear of `CASE_VERBS`, the sign that any case is meant. */
export const ANY_CASE = wordSet(
  'a an any such new someone somebody people conflicts problems conflict criticism critical negative difficult tight angry constructive harsh feedback bugs issues something tasks deadlines with',
);
/** Words that say a habit is what came out of the story. */
export const NOWADAYS = wordSet(
  'now today nowadays since still anymore afterwards afterward meanwhile therefore thenceforth ever',
);
/** What people do in their job at any time: background of a story. */
export const BACKGROUND = wordSet(
  'work handle maintain support use serve cover sit live deal own operate process receive get sell deploy ship release',
);
/** Verbs by which speakers comment on their own story. */
export const COMMENTS = wordSet(
  'mean say mention note admit confess repeat quote guess stress emphasise emphasize recall apologise apologize thank hear bet swear',
);
