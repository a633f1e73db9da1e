import type { Answer, Section } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { stemOf, wordStem, wordText } from '../text/vocabulary';
import { BEFORE_DEEDS, DEED_NOUNS, FUNCTION_WORDS, LINK_WORDS, SYNONYMS } from './lexicon/links';
import type { Rule, RuleDocs } from './rule';
import { isOnlyQuestions } from './support/answer/prose';

const LEAST_WORDS = 6;
/** Without this many words before it there is nothing that the Result could refer to. */
const LEAST_STORY = 10;
const SHORTEST_CONTENT = 4;

/** Stem -> the numbers of its groups. */
const groups = new Map<string, number[]>();
SYNONYMS.forEach((list, number) => {
  for (const text of list.split(' ')) {
    const stem = stemOf(text);
    const known = groups.get(stem);
    if (!known) groups.set(stem, [number]);
    else if (!known.includes(number)) known.push(number);
  }
});

export const docs: RuleDocs = {
  summary: 'The result seems to belong to another story.',
  meaning:
    'A good figure convinces only if the listener sees how your work led to it. The rule compares the words of the Result with those of the sections before it, by stem and with the usual synonyms, and looks for pointers back such as "this", "after" or "thanks to". It speaks up when there is neither.',
  bad: '## Action\n\nI added retries to the import.\n\n## Result\n\nRevenue grew by 12%.',
  good: '## Action\n\nI added retries to the import.\n\n## Result\n\nSince the import runs every night, the shop shows the right stock, and revenue grew by 12%.',
  ignoreWhen: 'The link is plain to everybody who knows the field.',
  sources: ['UK Ministry of Justice, hints for writing about behaviours'],
};

/**
 * A Result that has no word and no pointer in common with the story before it. One finding per answer, on its heading
 * or label.
 */
export const unlinkedClaim: Rule = {
  id: 'unlinked-claim',
  severity: 'hint',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const results = answer.sectionsOf('result');
    const result = results[0];
    if (!result || results.length > 1 || result.ids.length > 1 || result.wordCount < LEAST_WORDS) return;
    if (pointsBack(answer, result) || isOnlyQuestions(answer, result)) return;
    const story = answer.sections.filter(
      section => section.ids.length > 0 && section.start < result.start && !section.ids.includes('learning'),
    );
    if (story.reduce((sum, section) => sum + section.wordCount, 0) < LEAST_STORY) return;
    const named = new Set<string | number>();
    someContent(answer, result, key => {
      named.add(key);
      return false;
    });
    if (story.some(section => someContent(answer, section, key => named.has(key)))) return;
    report({
      span: result.opening.heading,
      message: message(
        'This result does not mention anything from your action. Add the link: "after the change went live, ...".',
      ),
    });
  },
};

function pointsBack({ words: { id } }: Answer, { firstWord, endWord }: Section): boolean {
  for (let i = firstWord; i < endWord; i++) {
    if (LINK_WORDS.has(id[i]!)) return true;
    if (i + 1 < endWord && BEFORE_DEEDS.has(id[i]!) && DEED_NOUNS.has(id[i + 1]!)) return true;
  }
  return false;
}

/**
 * Whether one of the stems of a section's content words, or of the numbers of their groups, is accepted; the first that
 * is ends the search.
 */
function someContent(
  { words }: Answer,
  { firstWord, endWord }: Section,
  accepts: (key: string | number) => boolean,
): boolean {
  const { id, flags } = words;
  for (let i = firstWord; i < endWord; i++) {
    if ((flags[i]! & (WordFlag.opaque | WordFlag.digit)) !== 0 || FUNCTION_WORDS.has(id[i]!)) continue;
    if (wordText(id[i]!).length < SHORTEST_CONTENT) continue;
    const stem = wordStem(id[i]!);
    if (accepts(stem) || groups.get(stem)?.some(accepts)) return true;
  }
  return false;
}
