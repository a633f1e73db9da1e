import { answerTooLong } from './answerTooLong';
import { answerTooShort } from './answerTooShort';
import { confidentialDetail } from './confidentialDetail';
import { duplicateSection } from './duplicateSection';
import { emptySection } from './emptySection';
import { longSentence } from './longSentence';
import { missingSection } from './missingSection';
import { noMetricInResult } from './noMetricInResult';
import { placeholderLeft } from './placeholderLeft';
import { repeatedWord } from './repeatedWord';
import type { Rule } from './rule';
import { sectionBalance } from './sectionBalance';
import { sectionOrder } from './sectionOrder';
import { unexplainedAcronym } from './unexplainedAcronym';
import { unrecognisedHeading } from './unrecognisedHeading';

/** Every rule, in the order in which pages and settings list them. To add one, copy a file beside this one and name it here. */
export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  sectionOrder,
  duplicateSection,
  sectionBalance,
  answerTooLong,
  answerTooShort,
  unrecognisedHeading,
  noMetricInResult,
  longSentence,
  repeatedWord,
  placeholderLeft,
  confidentialDetail,
  unexplainedAcronym,
];

const byId = new Map(rules.map(rule => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
