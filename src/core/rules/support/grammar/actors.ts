import type { Answer, Section } from '../../../drafts/answer';
import { word, wordSet } from '../../../text/vocabulary';
import { firstAtOrAfter } from '../answer/prose';
import { readSubjects, type Subject } from './clauses';
import { opensWithPast } from './openings';

/** Who acts in the Action of a story. */
export interface Actors {
  /** The sections read, in reading order; those with the same id count together. */
  readonly sections: readonly Section[];
  readonly wordCount: number;
  /** Subjects that are a "we" or people of the team, quotations aside. */
  readonly team: readonly Subject[];
  readonly we: readonly Subject[];
  /** How often the candidate acts: "I" as a subject, or a sentence that opens with a past verb. */
  readonly own: number;
  /** The candidate shows in another way: "my part", "it fell to me". */
  readonly ownPart: boolean;
  /** Somebody speaks in quotation marks. */
  readonly quoted: boolean;
}

const MY = word('my');
const ME = wordSet('me myself mine');
/** "My team" does not name a part that was the candidate's own. */
const OTHER_PEOPLE = wordSet(
  'team teams colleague colleagues manager boss company teammate teammates coworker coworkers lead supervisor client customer department director group squad',
  "organisation organization employer peers mentor team's manager's boss's colleague's tech product project line former old then direct",
);

/** Who acts in the Action sections, or undefined when the answer has none; use through `answer.derive(readActors)`. */
export function readActors(answer: Answer): Actors | undefined {
  const sections = answer.sectionsOf('action');
  if (sections.length === 0) return undefined;
  const subjects = answer.derive(readSubjects);
  const team: Subject[] = [];
  let own = 0;
  let ownPart = false;
  let quoted = false;
  let wordCount = 0;
  for (const section of sections) {
    wordCount += section.wordCount;
    for (let n = firstAtOrAfter(subjects, section.firstWord); n < subjects.length; n++) {
      const subject = subjects[n]!;
      if (subject.first >= section.endWord) break;
      if (subject.quoted) quoted = true;
      else if (subject.kind === 'i') own++;
      else team.push(subject);
    }
    for (let s = section.firstSentence; s < section.endSentence; s++) if (opensWithPast(answer, s)) own++;
    ownPart ||= showsOwnPart(answer, section);
  }
  return { sections, wordCount, team, we: team.filter(({ kind }) => kind === 'we'), own, ownPart, quoted };
}

function showsOwnPart({ words: { id } }: Answer, { firstWord, endWord }: Section): boolean {
  for (let i = firstWord; i < endWord; i++) {
    if (ME.has(id[i]!)) return true;
    if (id[i] === MY && i + 1 < endWord && !OTHER_PEOPLE.has(id[i + 1]!)) return true;
  }
  return false;
}
