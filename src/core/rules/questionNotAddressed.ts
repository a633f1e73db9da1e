import type { Answer } from '../drafts/answer';
import { coverPoints } from '../questions/matching/pointMatcher';
import { eolOf } from '../text/endOfLine';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';

/** Fewer covered points than this share are worth a word. */
const ENOUGH = 0.6;
/** Drafts under this many words are only being started; under the second number the finding is a hint. */
const STARTED_WORDS = 10;
const SHORT_WORDS = 40;

export const docs: RuleDocs = {
  summary: 'Key points of the question are not covered yet.',
  meaning:
    'Every question of the bank lists what a strong answer covers, with phrases that show it. The rule speaks up when fewer than 60% of the points are found, or when one that no answer can do without is missing. It compares words, so it can miss a paraphrase: read it as a checklist.',
  bad: 'Partitioning is a nice feature of databases and I like to use it.',
  good: 'Partitioning divides a large table into parts, by range, list or hash. It helps when queries filter on the key.',
  ignoreWhen: 'You covered the point in other words, or it does not fit your story.',
  sources: ['Interview scoring rubrics', 'Research on short-answer scoring: word matching misses paraphrase'],
};

/** The question's key points are not covered. One finding that lists them. */
export const questionNotAddressed: Rule = {
  id: 'question-not-addressed',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    const points = answer.setting.question?.points;
    if (!points || points.length === 0 || (answer.wordCount < STARTED_WORDS && !answer.setting.ready)) return;
    const missing = missingPoints(answer);
    const covered = points.length - missing.length;
    if (covered / points.length >= ENOUGH && !missing.some(point => point.required)) return;
    const list = missing.map(point => point.text).join('; ');
    report({
      span: answer.anchor,
      message: message('Not covered yet: {0}. Skip any that do not fit your answer.', list),
      severity: answer.wordCount < SHORT_WORDS ? 'hint' : 'information',
      passing: true,
    });
  },
  fixes(answer) {
    const eol = eolOf(answer.text);
    const items = missingPoints(answer).map(point => `- ${point.text.replace(/--+>?/g, '-')}${eol}`);
    const end = answer.text.trimEnd().length;
    const comment = `${eol}${eol}<!-- Still to cover:${eol}${items.join('')}-->${eol}`;
    return [
      {
        title: message('Add the missing points as a checklist'),
        edits: [{ start: end, end: answer.text.length, text: comment }],
      },
    ];
  },
};

function missingPoints(answer: Answer) {
  const covered = new Set(answer.derive(coverPoints).flatMap(point => (point.covered ? [point.id] : [])));
  return answer.setting.question!.points.filter(point => !covered.has(point.id));
}
