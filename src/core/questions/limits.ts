/**
 * The most that a question file may hold. What is beyond is left out and reported, so that a file from a stranger makes
 * nothing slow. People write far less: in the built-in bank the longest list of match phrases has 102, the longest
 * phrase 42 characters, and no question has more than 9 points or 2 reference answers.
 */
export const MOST_QUESTION = {
  /** UTF-16 code units of the file. */
  file: 1024 * 1024,
  points: 500,
  /** In one list of match phrases. */
  phrases: 200,
  /** UTF-16 code units of a match phrase. */
  phrase: 100,
  /** Topics, competencies or related ids. */
  entries: 100,
  references: 20,
  /** Problems that are reported for one file; if there are errors, the first is always among them. */
  problems: 500,
} as const;
