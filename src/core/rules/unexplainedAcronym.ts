import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import type { WordId } from '../text/vocabulary';
import type { Rule, RuleDocs, RuleSettings } from './rule';
import { answerWords } from './support/answer/scope';
import { dropSmallWords, isKnownAcronym, isShouted } from './support/tokens/acronyms';
import { isIntroduced } from './support/tokens/introductions';

const ACRONYM = /^[A-Z][A-Z0-9]{2,5}$/;

export const docs: RuleDocs = {
  summary: 'An acronym that only your colleagues may know.',
  meaning:
    'The name of an internal system means nothing to someone who never worked there. The rule looks at words of three to six capitals or digits that are neither usual in software or business nor part of the question, and that the answer never explains: "Order Cache Service (OCSX)", "OCSX, our order cache" and "OCSX (order cache)" all do. Usual acronyms need no explanation; spelling them out can even look odd.',
  bad: 'I moved the data from FDWX to the lake.',
  good: 'I moved the data from FDWX, our finance warehouse, to the lake.',
  ignoreWhen: 'Everybody in the room will know it; add it to stardraft.knownAcronyms.',
  sources: [
    'Study on jargon (Shulman and others, 2020, 650 readers)',
    'The Joblint style for Vale, which advises against expanding usual ones',
  ],
};

/** An acronym that only insiders know. One finding per acronym, on its first use. */
export const unexplainedAcronym: Rule = {
  id: 'unexplained-acronym',
  severity: 'hint',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, settings, report) {
    const capitals = wordsInCapitals(answer);
    if (capitals.length === 0) return;
    const seen = new Map<WordId, number>();
    const explained = new Set<WordId>();
    for (const i of capitals) {
      const id = answer.words.id[i]!;
      if (explained.has(id)) continue;
      if (!seen.has(id) && !isClear(answer, i, settings)) seen.set(id, i);
      if (!seen.has(id) || isIntroduced(answer, i)) explained.add(id);
    }
    if (seen.size > 0) dropSmallWords(answer, seen);
    for (const [id, index] of seen) {
      if (explained.has(id)) continue;
      const acronym = answer.wordText(index);
      report({
        span: answer.wordSpan(index, index),
        message: message('Will everyone in the room know {0}? If it is internal, say it in words once.', acronym),
        data: acronym,
      });
    }
  },
  fixes(_answer, { span, data }) {
    const text = ' ($' + '{1:in words})$0';
    return [
      { title: message('Say {0} in words here', String(data)), snippet: { start: span.end, end: span.end, text } },
    ];
  },
};

/** The numbers of the words of three to six capitals. */
function wordsInCapitals(answer: Answer): readonly number[] {
  const { flags, start, end } = answer.words;
  const found: number[] = [];
  for (const range of answer.derive(answerWords)) {
    for (let i = range.first; i < range.end; i++) {
      if ((flags[i]! & (WordFlag.upperCase | WordFlag.opaque)) !== WordFlag.upperCase) continue;
      const length = end[i]! - start[i]!;
      if (length >= 3 && length <= 6) found.push(i);
    }
  }
  return found;
}

/**
 * Whether a word in capitals needs no explanation: it is known, not an acronym, in a line of capitals, or in the
 * question.
 */
function isClear(answer: Answer, index: number, { knownAcronyms }: RuleSettings): boolean {
  const text = answer.wordText(index);
  if (!ACRONYM.test(text) || isKnownAcronym(text) || knownAcronyms.has(text)) return true;
  return isShouted(answer, index);
}
