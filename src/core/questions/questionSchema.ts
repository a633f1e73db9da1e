/** A key of a question file's front matter. */
interface FrontMatterKey {
  readonly key: string;
  /** Shown on hover and in completion; an English template. */
  readonly description: string;
}

/** Every key that a question file may have, in the order in which a new file lists them. */
export const QUESTION_KEYS: readonly FrontMatterKey[] = [
  {
    key: 'id',
    description: 'A name for links and file names: lower-case words with hyphens. Defaults to the file name.',
  },
  { key: 'question', description: 'The question as an interviewer says it.' },
  {
    key: 'kind',
    description: 'What the question asks for; it decides the framework unless one is named.',
  },
  { key: 'framework', description: 'The structure of an answer. Left out, the kind decides.' },
  { key: 'level', description: 'Who is asked this: entry, mid or senior.' },
  { key: 'topics', description: 'Subjects that the tree groups by, such as databases or testing.' },
  { key: 'competencies', description: 'What the interviewer rates, such as ownership or communication.' },
  { key: 'source', description: 'Where the question comes from.' },
  { key: 'updated', description: 'When it was last changed: YYYY-MM-DD.' },
  { key: 'related', description: 'Ids of questions that belong together with this one.' },
  {
    key: 'about',
    description:
      'Match phrases of the subject. An answer without any of them is about something else, and covers no point.',
  },
  {
    key: 'points',
    description: 'What a strong answer covers. Each point has an id, a text and match phrases.',
  },
];

/** The keys of one entry of `points`. */
export const POINT_KEYS: readonly FrontMatterKey[] = [
  { key: 'id', description: 'A short name for the point, unique in this file.' },
  { key: 'text', description: 'What to cover, as the panel shows it.' },
  {
    key: 'any',
    description:
      'Match phrases; one is enough. Words match by stem, in order, inside one sentence. "a + b" wants both close together; {number} is any figure.',
  },
  {
    key: 'anyInSection',
    description: 'Match phrases, possibly broader ones, that only count inside the section of the point.',
  },
  { key: 'section', description: 'The section where the point belongs, such as result.' },
  { key: 'required', description: 'true when no answer is complete without it.' },
];
