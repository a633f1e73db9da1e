import { type WordId, wordSet } from '../../text/vocabulary';

const NUMBER_WORDS = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen hundreds thousands millions dozens',
  'zero half third quarter twice double doubled halved tripled',
);

/**
 * Whether a word names a quantity by itself: "seven", "half", "dozens"; "one" does not, since it is mostly a pronoun.
 */
export function isNumberWord(id: WordId): boolean {
  return NUMBER_WORDS.has(id);
}
