import type { Answer } from '../drafts/answer';
import { parseBlocks } from '../markdown/blocks';
import { readProse } from '../markdown/prose/prose';
import { toProseRuns } from '../markdown/prose/proseRuns';
import { WordFlag, type Words } from '../markdown/prose/words';
import type { Question } from '../questions/question';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { wordHash } from '../text/vocabulary';
import type { Rule, RuleDocs } from './rule';
import { isAnswerWord } from './support/answer/scope';

/** Length of the runs of words that are compared. */
const RUN = 5;
/**
 * The share of the draft's runs found in a reference from which it is borrowed, and the number of identical words in a
 * row.
 */
const MOST_SHARED = 0.25;
const LONG_RUN = 18;
/** Drafts under this many words are not compared. */
const LEAST_WORDS = 19;

export const docs: RuleDocs = {
  summary: 'Much of the draft is in the reference answer too.',
  meaning:
    'Interviewers know published samples. The rule compares runs of five words; it speaks up when a quarter of them, or one run of 18 words, are the same as in a reference answer of the question. Quotations do not count.',
  bad: 'A draft that repeats the reference with two words changed.',
  good: 'The same structure, told with your own project.',
  ignoreWhen: 'The shared text is a standard definition.',
  sources: ['Research on text reuse (Clough and Stevenson 2011)'],
};

/** Too much of the draft is the reference answer, word for word. */
export const copiedReference: Rule = {
  id: 'copied-reference',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const { question } = answer.setting;
    if (!question || question.references.length === 0 || answer.wordCount < LEAST_WORDS) return;
    let most = { shared: 0, runs: [] as readonly Span[], longest: 0 };
    for (const hashes of referenceRuns(question)) {
      const found = compare(answer, hashes);
      if (found.shared > most.shared) most = found;
    }
    if (most.shared < MOST_SHARED && most.longest < LONG_RUN) return;
    const [first, ...others] = [...most.runs].sort((a, b) => b.end - b.start - (a.end - a.start));
    const percent = Math.round(most.shared * 100);
    report({
      span: first!,
      related: others,
      message: message(
        '{0}% of this draft matches the reference answer. Keep the structure, but tell it with your own project; interviewers may know this text.',
        percent,
      ),
    });
  },
  fixes(_answer, { span, related = [] }) {
    const select = [span, ...related].sort((a, b) => a.start - b.start);
    return [{ title: message('Select the matching text'), select }];
  },
};

const runsOfQuestion = new WeakMap<Question, readonly ReadonlySet<number>[]>();

/** The runs of each reference answer of a question, as hashes, without those of the question itself. */
function referenceRuns(question: Question): readonly ReadonlySet<number>[] {
  let runs = runsOfQuestion.get(question);
  if (!runs) {
    const asked = hashRuns(readText(question.question));
    runs = question.references.map(({ text }) => {
      const words = readText(text);
      const hashes = hashRuns(words);
      for (const hash of asked) hashes.delete(hash);
      return hashes;
    });
    runsOfQuestion.set(question, runs);
  }
  return runs;
}

function readText(text: string): Words {
  return readProse(text, toProseRuns(parseBlocks(text))).words;
}

function hashRuns(words: Words): Set<number> {
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.count; i++) hashes.add(runHash(words, i));
  return hashes;
}

function runHash({ id }: Words, first: number): number {
  let hash = 17;
  for (let i = first; i < first + RUN; i++) hash = (Math.imul(hash, 0x9e3779b1) + wordHash(id[i]!)) | 0;
  return hash;
}

/**
 * The share of the answer's runs that a reference has, the stretches of text they make up, and the longest in words.
 */
function compare(answer: Answer, hashes: ReadonlySet<number>) {
  const { words } = answer;
  const runs: Span[] = [];
  let total = 0;
  let shared = 0;
  let longest = 0;
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) {
      runs.push(answer.wordSpan(from, to));
      longest = Math.max(longest, to - from + 1);
    }
    from = -1;
  };
  for (let i = 0; i + RUN <= words.count; i++) {
    if ((words.flags[i]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, i)) continue;
    total++;
    if (!hashes.has(runHash(words, i))) continue;
    shared++;
    if (i > to) {
      close();
      from = i;
    }
    to = i + RUN - 1;
  }
  close();
  return { shared: total === 0 ? 0 : shared / total, runs, longest };
}
