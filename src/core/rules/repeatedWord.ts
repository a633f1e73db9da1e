import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet, wordText } from '../text/vocabulary';
import type { Rule, RuleDocs } from './rule';
import { answerWords } from './support/answer/scope';

/** Words that stand twice in a row in good English. */
const FINE_TWICE = wordSet('had that very so no bye who ha haha hey knock blah bla yes yeah really many much far long');
/** Words that may meet where a clause with "what" ends: "What it is is a cache". */
const CLAUSE_ENDS = wordSet('is was are were do did does');
/** Prepositions that may follow a verb that ends in the same word: "logged in in the morning". */
const PARTICLES = wordSet('in on up over');
const WITH_PARTICLE = wordSet(
  'log logs logged logging sign signs signed check checked come came go went goes turn turned switch switched move moved plug plugged carry carried hold held stay stayed dial dialled dialed get got kick kicked jump jumped step stepped be was were is',
);
/** Verbs of giving: "gave her her laptop". */
const GIVING = wordSet(
  'give gives gave given giving send sent show showed told tell hand handed lent lend bring brought buy bought ask asked return returned',
);
const HER = word('her');
const I = word('i');
const WHAT = word('what');

export const docs: RuleDocs = {
  summary: 'A word appears twice in a row.',
  meaning:
    'A doubled word is a slip of the hand; read aloud it makes you stumble. Code, names, numbers and words that may double ("had had", "very very") are left alone.',
  bad: 'I opened the the trace.',
  good: 'I opened the trace.',
  ignoreWhen: 'You repeat a word on purpose.',
  sources: ['A standard check of every proof-reading tool'],
};

/** The same word twice in a row, also over a line break. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    const { id, flags } = answer.words;
    for (const { first, end } of answer.derive(answerWords)) {
      for (let i = first + 1; i < end; i++) {
        if (id[i] !== id[i - 1] || !isSlip(answer, i)) continue;
        if ((flags[i]! & WordFlag.capitalised) !== 0 && id[i] !== I) continue;
        report({
          span: answer.wordSpan(i - 1, i),
          message: message('"{0}" appears twice in a row.', wordText(id[i]!)),
          data: i,
        });
      }
    }
  },
  fixes(answer, finding) {
    const second = finding.data as number;
    const { start, end } = answer.words;
    const gap = answer.text.slice(end[second - 1], start[second]);
    const marks = /^([^\s]*)\s+([^\s]*)$/.exec(gap);
    if (!marks || (marks[1] !== '' && marks[2] !== '')) return [];
    const edit =
      marks[2] === ''
        ? { start: end[second - 1]! + marks[1]!.length, end: end[second]!, text: '' }
        : { start: start[second - 1]!, end: start[second]! - marks[2]!.length, text: '' };
    return [{ title: message('Remove the doubled word'), preferred: true, edits: [edit] }];
  },
};

/** Whether word number `i`, which equals the one before, is doubled by mistake. */
function isSlip({ words, text }: Answer, i: number): boolean {
  const { id, flags, start, end, count } = words;
  const skip = WordFlag.opaque | WordFlag.digit | WordFlag.afterPunctuation | WordFlag.joined;
  if ((flags[i]! & skip) !== 0 || (flags[i - 1]! & WordFlag.joined) !== 0) return false;
  if (i + 1 < count && (flags[i + 1]! & WordFlag.joined) !== 0) return false;
  if (
    FINE_TWICE.has(id[i]!) ||
    !/^[*_~]*\s+[*_~]*$/.test(text.slice(end[i - 1], Math.min(start[i]!, end[i - 1]! + 40)))
  )
    return false;
  if (i > 1 && ((PARTICLES.has(id[i]!) && WITH_PARTICLE.has(id[i - 2]!)) || (id[i] === HER && GIVING.has(id[i - 2]!))))
    return false;
  return !(CLAUSE_ENDS.has(id[i]!) && followsWhat(id, flags, i));
}

/** Whether "what" stands before word number `i` in its clause. */
function followsWhat(id: Int32Array, flags: Uint16Array, i: number): boolean {
  for (let before = i - 1; before >= 0 && i - before < 12; before--) {
    if (id[before] === WHAT) return true;
    if ((flags[before]! & WordFlag.afterPunctuation) !== 0) return false;
  }
  return false;
}
