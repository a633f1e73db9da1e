import { wordTable } from '../../text/vocabulary';
import { baseOf } from './verbs';

/** Verbs of getting smaller. */
const DOWN = new Set(
  'reduce decrease lower cut drop shrink slash trim minimise minimize fall decline diminish halve lessen shorten eliminate remove save relieve ease free lighten'.split(
    ' ',
  ),
);
/** Verbs of getting bigger or better. */
const UP = new Set(
  'improve increase raise boost grow rise gain expand enhance optimise optimize accelerate speed lift climb jump double triple quadruple strengthen scale widen multiply surge'.split(
    ' ',
  ),
);
const OTHER = new Set('simplify streamline slow degrade worsen stabilise stabilize outperform change'.split(' '));
const DOWN_NOUNS = new Set(
  'reduction reductions decrease decreases drop drops cut cuts decline saving savings fall shrinkage'.split(' '),
);
const UP_NOUNS = new Set(
  'increase increases improvement improvements growth gain gains rise boost jump uplift lift surge speedup speed-up acceleration'.split(
    ' ',
  ),
);

const DOWN_VERB = 1;
const UP_VERB = 2;
const OTHER_VERB = 4;
const DOWN_NOUN = 8;
const UP_NOUN = 16;

/** What a word says about a change: bits, see the functions below. */
const changes = wordTable(text => {
  const base = baseOf(text.endsWith('s') && !text.endsWith('ss') ? text.replace(/e?s$/, '') : text);
  const verbs = [text, text.replace(/s$/, ''), base ?? ''];
  const is = (set: ReadonlySet<string>) => verbs.some(verb => set.has(verb));
  return (
    (is(DOWN) ? DOWN_VERB : 0) |
    (is(UP) ? UP_VERB : 0) |
    (is(OTHER) ? OTHER_VERB : 0) |
    (DOWN_NOUNS.has(text) ? DOWN_NOUN : 0) |
    (UP_NOUNS.has(text) ? UP_NOUN : 0)
  );
});

/** "reduced", "grew", "improve", "cutting". */
export function isChangeVerb(id: number): boolean {
  return (changes(id) & (DOWN_VERB | UP_VERB | OTHER_VERB)) !== 0;
}

/** "reduced", "fell", "saving". */
export function isDecreaseVerb(id: number): boolean {
  return (changes(id) & DOWN_VERB) !== 0;
}

/** "grew", "raised", "improving". */
export function isIncreaseVerb(id: number): boolean {
  return (changes(id) & UP_VERB) !== 0;
}

/** "increase", "improvement", "drop". */
export function isChangeNoun(id: number): boolean {
  return (changes(id) & (DOWN_NOUN | UP_NOUN)) !== 0;
}
