import { wordSet } from '../../text/vocabulary';
import { phraseSet } from '../engine/phrases';

export const WOULD = wordSet("would i'd we'd");
export const WILL = wordSet("will shall i'll we'll");
export const SHOULD = wordSet('should');
export const COULD = wordSet('could might may');

/** Verbs after "would" that speak to the listener, wish, or tell what might have been or was at stake. */
export const NOT_SUPPOSED = wordSet(
  'like love prefer rather say argue think guess imagine hope wish expect assume estimate dare venture appreciate welcome agree have been be need lose miss fail face',
  'risk pay suffer breach end regret forget die know see become hate recommend attribute admit bet swear hesitate mind better best soon',
);
/** Verbs that speak to the listener before one of `NAMED`: "I would call it luck", "I'll describe this". */
export const NAMING = wordSet(
  'call describe rate characterise characterize summarise summarize name put add note mention refer consider count',
);
export const NAMED = wordSet('it this that him her them myself one you');
/** Verbs after "I will" that speak to the listener. */
export const SAID_TO_LISTENER = wordSet(
  'be never always forget remember say mention admit skip spare cherish treasure have know see confess',
);
/** The same in the opening of a story. */
export const SAID_IN_OPENING = wordSet(
  'call describe tell explain talk share give walk focus start begin use refer take name list outline summarise summarize illustrate keep try leave let show speak',
  'present discuss highlight go pick choose stick try answer',
);
export const TOLD_TO = wordSet('you about');
/** Verbs after a sentence-first "I should" that speak to the listener. */
export const SAID_WITH_SHOULD = wordSet(
  'mention add say note explain point clarify admit have be stress emphasise emphasize confess warn like',
);
/** Verbs after "could" that tell what one managed. */
export const ABILITIES = wordSet(
  'deploy ship serve save handle continue reduce sleep keep work see hear tell feel find reproduce show prove confirm have be understand finish trace sense rely smell recognise recognize rule narrow',
);

/** Adjectives of manner after "I would be": a way of acting that one only supposes. */
export const MANNERS = wordSet(
  'calm patient honest open transparent careful polite respectful professional clear direct proactive empathetic flexible prepared ready cautious understanding firm tactful',
  'objective fair sure humble friendly attentive supportive',
);

/** Words of time that make "would" a past habit. */
export const PAST_HABIT = wordSet(
  'nightly mornings evenings nights afternoons weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays previously',
  'formerly originally',
);
/** The same between subject and verb, or before them: "I would often stay". */
export const NOW_AND_THEN = wordSet('often sometimes occasionally');
/** The same, where the passage tells something past. */
export const MAYBE_HABIT = wordSet('regularly frequently daily weekly monthly usually always normally typically');
/** Words that open a clause of repeated time: a habit unless that clause is in the present. */
export const REPEATED = wordSet('whenever time');
/** Spans of time over which a story looks ahead: "over the next year I would lead three more". */
export const AHEAD = phraseSet(
  'over|during|in|for the|my next|following|coming days|weeks|months|years|day|week|month|year|quarter|sprint|sprints',
);
export const PAST_HABIT_PHRASES = phraseSet(
  `
  every|each day|morning|evening|night|afternoon|week|weekend|month|quarter|year|sprint|hour|lunch|shift|lesson|session|meeting|class|release|deploy|friday|monday|tuesday|wednesday|thursday|saturday|sunday|round|iteration|standup|few|two|three|other|single|semester|term|summer
  after|before each|every
  at the end|start|beginning of each|every
  once|twice|times a|per|each|every day|week|month|year|sprint
  in the mornings|evenings
  at night|lunch|lunchtime|weekends
  at|on the weekend|weekends
  in my free|spare|own time
  after work|school|class|hours
  on rainy|bad|good|busy|quiet|slow|hot|cold|those|other|such|many|certain|sunny|long days|nights|evenings|weeks
  some days|nights|evenings|mornings|weeks|weekends
  most days|nights|evenings|mornings|weeks
  from time to
  now and then
  time and again
  i|we|he|she|they used to
  at|in the past
  until then
  up to then
  as a child|kid|student|teenager|junior
  in those days|years|weeks|months
  for days|weeks|months|years
  day after
  week after
  `,
);
/** Signs that a sentence looks back on the story: what one would do next time. */
export const LOOKING_BACK = phraseSet(
  `
  next time
  in hindsight|retrospect
  with hindsight
  looking back
  do|did|doing|handle|approach|tackle|change|done it|this|that|things|everything|something|anything differently
  differently
  in the|any|my future
  in future
  going forward
  from now
  from then
  since then
  these days
  nowadays
  do|did|doing|done it|this|that|everything again
  do the same
  would|i'd|we'd again|still
  the same way|again
  if i|we had|have|get|got more|another|the|enough time|chance|opportunity|budget|resources
  if i|we had|have|were to do|start|redo|repeat
  start over
  if i|we had known
  knowing what
  another chance
  today i|we
  now i|we
  i|we now|still
  learned|learnt
  lesson|lessons
  taught me|us
  `,
);
/** Words of promise, plan and speech: what follows, or the next sentence, tells what was then to come. */
export const PLANNED = wordSet(
  'agreed agreement decided decision promised promise told said explained suggested proposed proposal planned plan hoped knew thought believed realised realized expected',
  'assumed feared worried meant wondered convinced assured offered committed announced estimated warned predicted deal idea arrangement commitment understanding',
  'asked argued insisted negotiated compromise bet figured imagined reckoned swore vowed pledged volunteered concluded hypothesis goal aim strategy split divided distributed allocated assigned delegated shared paired rule rules roles',
);
/** Clause openers after which "would" tells a purpose or what was to be avoided. */
export const PURPOSE_OPENERS = wordSet('so or otherwise else nor lest that hence thus');
