import { docs as answerTooLong } from './answerTooLong';
import { docs as answerTooShort } from './answerTooShort';
import { docs as clicheBuzzword } from './clicheBuzzword';
import { docs as confidentialDetail } from './confidentialDetail';
import { docs as copiedReference } from './copiedReference';
import { docs as duplicateSection } from './duplicateSection';
import { docs as emptySection } from './emptySection';
import { docs as filler } from './filler';
import { docs as genericClaim } from './genericClaim';
import { docs as genericHabit } from './genericHabit';
import { docs as hedging } from './hedging';
import { docs as hypotheticalAnswer } from './hypotheticalAnswer';
import { docs as inconsistentNumber } from './inconsistentNumber';
import { docs as longSentence } from './longSentence';
import { docs as metricWithoutBaseline } from './metricWithoutBaseline';
import { docs as missingSection } from './missingSection';
import { docs as negativeAboutEmployer } from './negativeAboutEmployer';
import { docs as noExample } from './noExample';
import { docs as noFirstPersonAction } from './noFirstPersonAction';
import { docs as noLearning } from './noLearning';
import { docs as noMetricInResult } from './noMetricInResult';
import { docs as noRationale } from './noRationale';
import { docs as noRoleStated } from './noRoleStated';
import { docs as noTradeoff } from './noTradeoff';
import { docs as passiveVoice } from './passiveVoice';
import { docs as placeholderLeft } from './placeholderLeft';
import { docs as questionNotAddressed } from './questionNotAddressed';
import { docs as repeatedWord } from './repeatedWord';
import type { RuleDocs, RulePage } from './rule';
import { rules } from './rules';
import { docs as sectionBalance } from './sectionBalance';
import { docs as sectionOrder } from './sectionOrder';
import { docs as selfDescription } from './selfDescription';
import { docs as tenseShift } from './tenseShift';
import { docs as unexplainedAcronym } from './unexplainedAcronym';
import { docs as unlinkedClaim } from './unlinkedClaim';
import { docs as unrecognisedHeading } from './unrecognisedHeading';
import { docs as unsupportedSuperlative } from './unsupportedSuperlative';
import { docs as vagueQuantifier } from './vagueQuantifier';
import { docs as weaselIntensifier } from './weaselIntensifier';
import { docs as weWithoutI } from './weWithoutI';

/** By the name under which a rule's file exports it: its id in camel case. */
const docs: Readonly<Record<string, RuleDocs>> = {
  answerTooLong,
  answerTooShort,
  clicheBuzzword,
  confidentialDetail,
  copiedReference,
  duplicateSection,
  emptySection,
  filler,
  genericClaim,
  genericHabit,
  hedging,
  hypotheticalAnswer,
  inconsistentNumber,
  longSentence,
  metricWithoutBaseline,
  missingSection,
  negativeAboutEmployer,
  noExample,
  noFirstPersonAction,
  noLearning,
  noMetricInResult,
  noRationale,
  noRoleStated,
  noTradeoff,
  passiveVoice,
  placeholderLeft,
  questionNotAddressed,
  repeatedWord,
  sectionBalance,
  sectionOrder,
  selfDescription,
  tenseShift,
  unexplainedAcronym,
  unlinkedClaim,
  unrecognisedHeading,
  unsupportedSuperlative,
  vagueQuantifier,
  weaselIntensifier,
  weWithoutI,
};

/**
 * The pages of all rules, in their order. Not to be imported by the extension: it reads `dist/rules.json`, which the
 * build makes from this, when a page is opened.
 */
export const rulePages: readonly RulePage[] = rules.map(({ id, severity, defaultOn }) => ({
  id,
  severity,
  defaultOn,
  docs: findDocs(id),
}));

function findDocs(id: string): RuleDocs {
  const name = id.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  if (!Object.hasOwn(docs, name)) throw new Error(`Name the docs of ${id} in src/core/rules/rulePages.ts: ${name}.`);
  return docs[name]!;
}
