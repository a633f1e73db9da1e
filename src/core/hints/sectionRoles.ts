/** What kind of sentence a section is made of, as far as there are words to offer for it. */
export type SectionRole = 'action' | 'result' | 'cost' | 'lesson';

/** By section id; the ids mean the same in every framework that has them. */
const ROLES: Readonly<Record<string, readonly SectionRole[]>> = {
  action: ['action'],
  investigation: ['action'],
  fix: ['action'],
  evidence: ['action', 'result'],
  example: ['action', 'result'],
  result: ['result'],
  prevention: ['result', 'lesson'],
  'trade-offs': ['cost'],
  'when-to-use': ['cost'],
  'when-to-use-each': ['cost'],
  learning: ['lesson'],
};

/** The roles of a section with these ids; a combined label has those of all its parts. */
export function rolesOf(sectionIds: readonly string[]): readonly SectionRole[] {
  return [...new Set(sectionIds.flatMap(id => (Object.hasOwn(ROLES, id) ? ROLES[id]! : [])))];
}
