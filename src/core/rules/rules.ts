import { answerTooLong } from './answerTooLong';
import { answerTooShort } from './answerTooShort';
import { clicheBuzzword } from './clicheBuzzword';
import { confidentialDetail } from './confidentialDetail';
import { copiedReference } from './copiedReference';
import { duplicateSection } from './duplicateSection';
import { emptySection } from './emptySection';
import { filler } from './filler';
import { genericClaim } from './genericClaim';
import { genericHabit } from './genericHabit';
import { hedging } from './hedging';
import { hypotheticalAnswer } from './hypotheticalAnswer';
import { inconsistentNumber } from './inconsistentNumber';
import { longSentence } from './longSentence';
import { metricWithoutBaseline } from './metricWithoutBaseline';
import { missingSection } from './missingSection';
import { negativeAboutEmployer } from './negativeAboutEmployer';
import { noExample } from './noExample';
import { noFirstPersonAction } from './noFirstPersonAction';
import { noLearning } from './noLearning';
import { noMetricInResult } from './noMetricInResult';
import { noRationale } from './noRationale';
import { noRoleStated } from './noRoleStated';
import { noTradeoff } from './noTradeoff';
import { passiveVoice } from './passiveVoice';
import { placeholderLeft } from './placeholderLeft';
import { questionNotAddressed } from './questionNotAddressed';
import { repeatedWord } from './repeatedWord';
import type { Rule } from './rule';
import { sectionBalance } from './sectionBalance';
import { sectionOrder } from './sectionOrder';
import { selfDescription } from './selfDescription';
import { tenseShift } from './tenseShift';
import { unexplainedAcronym } from './unexplainedAcronym';
import { unlinkedClaim } from './unlinkedClaim';
import { unrecognisedHeading } from './unrecognisedHeading';
import { unsupportedSuperlative } from './unsupportedSuperlative';
import { vagueQuantifier } from './vagueQuantifier';
import { weaselIntensifier } from './weaselIntensifier';
import { weWithoutI } from './weWithoutI';

/**
 * Every rule, in the order in which pages and settings list them. To add one, copy a file beside this one and name it
 * here and in `rulePages.ts`.
 */
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
  vagueQuantifier,
  metricWithoutBaseline,
  inconsistentNumber,
  weWithoutI,
  noFirstPersonAction,
  passiveVoice,
  noRoleStated,
  hypotheticalAnswer,
  genericHabit,
  selfDescription,
  tenseShift,
  noRationale,
  genericClaim,
  unlinkedClaim,
  noLearning,
  noExample,
  noTradeoff,
  questionNotAddressed,
  copiedReference,
  hedging,
  filler,
  weaselIntensifier,
  clicheBuzzword,
  unsupportedSuperlative,
  negativeAboutEmployer,
  longSentence,
  repeatedWord,
  placeholderLeft,
  confidentialDetail,
  unexplainedAcronym,
];
