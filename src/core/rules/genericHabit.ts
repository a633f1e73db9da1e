import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { asksForHabit } from './support/answer/askedQuestion';
import { phraseOf } from './support/answer/prose';
import { findHabits } from './support/claims/habits';

export const docs: RuleDocs = {
  summary: 'The story tells what you usually do instead of one case.',
  meaning:
    'A habit is hard to believe and easy to forget; one case is neither. The rule looks for present-tense statements such as "I usually start", "I try to listen", "Whenever I face" and "My approach is" in the scene, the Action and the Result. Past habits ("I always asked"), asides ("the tests I usually run") and what you do since the story are left alone.',
  bad: 'I always listen to both sides before I decide.',
  good: 'I met Ana and Jo one after the other, heard that both wanted the same release date, and moved the demo.',
  ignoreWhen: 'It is one sentence that frames the case you tell next.',
  sources: [
    'University of Glasgow careers service: "I use my initiative all the time" says little',
    'Bangerter, Corvalan and Cavin, 2014: in 62 real interviews general accounts helped too, so this is a hint at what is missing',
  ],
};

/** "I always write tests" in a story: a habit where one case was asked for. One finding per answer, on the first. */
export const genericHabit: Rule = {
  id: 'generic-habit',
  severity: 'information',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    if (asksForHabit(answer)) return;
    const habit = answer.derive(findHabits)[0];
    if (!habit) return;
    const { first, last } = habit;
    report({
      span: answer.wordSpan(first, last),
      message: message(
        '"{0}" is a habit, not one episode. The question asks for one real case: which time can you tell?',
        phraseOf(answer, first, last),
      ),
    });
  },
};
