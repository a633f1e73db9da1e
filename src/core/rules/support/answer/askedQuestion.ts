import type { Answer } from '../../../drafts/answer';
import { memoize } from '../../../text/memo';

/** A question, title included, longer than this many code units is cut. */
const MOST_QUESTION = 600;

/**
 * What an answer was asked, lower case: the question's text, or the answer's title where the question is not known.
 * Empty without both. Use it with `answer.derive`.
 */
export function askedQuestion({ setting, title, text }: Answer): string {
  const { question } = setting;
  if (question) return plain(question.question);
  return title ? plain(text.slice(title.start, Math.min(title.end, title.start + MOST_QUESTION))) : '';
}

function plain(text: string): string {
  return text.slice(0, MOST_QUESTION).toLowerCase().replaceAll('\u2019', "'");
}

const HYPOTHETICAL =
  /\b(?:what|how|where|which|who|when) (?:would|will|should|might|could) (?:you|one|a|an|your)\b|\b(?:would|will) you (?:do|handle|react|approach|respond|deal)\b|\bimagine\b|\bsuppose\b|\bhypothetical|\bif you (?:were|had|could|saw|found|are|see|find|get)\b|\bwhat if\b/;
const PAST_CASE =
  /\btime (?:when|you|that|where|in|your)\b|\bexamples?\b|\bsituation (?:when|where|in)\b|\b(?:have|did|were) you\b|\blast time\b/;
const HABITUAL =
  /\bhow (?:do|are) you\b|\bwhat (?:do you|is your|are your|steps do)\b|\bwhat's your\b|\bdo you (?:usually|normally|typically|prefer|like|handle|deal|work)\b|\b(?:walk|take) (?:me|us) through (?:your|how)\b|\byour (?:\w+ )?(?:approach|process|style|method|strategy|way|habits?|routine|workflow|philosophy)\b|\bapproach to\b/;
const TRAITS =
  /\bstrengths?\b|\bweakness|\bdescribe yourself\b|\babout yourself\b|\bwho are you\b|\byour (?:personality|character|work ethic|leadership style|working style|work style|management style|qualities|values|passions?)\b|\bwhy should we\b|\bwhy (?:are you|do you want)\b|\bwhat (?:motivates|drives|makes you|sets you|kind of (?:person|leader|developer|engineer|colleague))\b|\bwould (?:you|your|others|people|colleagues|friends|a colleague) (?:\w+ )*(?:describe|say)\b|\bdescribe you\b|\bpassionate\b|\bare you (?:an?|more|the)\b|\bthree words\b|\badjectives\b|\btraits?\b|\bkind of \w+ are you\b/;

const isHypothetical = memoize(text => HYPOTHETICAL.test(text) && !PAST_CASE.test(text));
const isHabitual = memoize(text => HABITUAL.test(text) && !PAST_CASE.test(text));
const isTraits = memoize(text => TRAITS.test(text));

/** Whether the question asks what one would do, or the front matter says `mode: hypothetical`. */
export function asksWhatIf(answer: Answer): boolean {
  return answer.setting.mode === 'hypothetical' || isHypothetical(answer.derive(askedQuestion));
}

/** Whether the question asks what one usually does rather than for one case. */
export function asksForHabit(answer: Answer): boolean {
  return isHabitual(answer.derive(askedQuestion));
}

/** Whether the question asks for traits: strengths, "describe yourself". */
export function asksForTraits(answer: Answer): boolean {
  return isTraits(answer.derive(askedQuestion));
}
