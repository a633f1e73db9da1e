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

const docs: Readonly<Record<string, RuleDocs>> = {
  'missing-section': missingSection,
  'empty-section': emptySection,
  'section-order': sectionOrder,
  'duplicate-section': duplicateSection,
  'section-balance': sectionBalance,
  'answer-too-long': answerTooLong,
  'answer-too-short': answerTooShort,
  'unrecognised-heading': unrecognisedHeading,
  'no-metric-in-result': noMetricInResult,
  'vague-quantifier': vagueQuantifier,
  'metric-without-baseline': metricWithoutBaseline,
  'inconsistent-number': inconsistentNumber,
  'we-without-i': weWithoutI,
  'no-first-person-action': noFirstPersonAction,
  'passive-voice': passiveVoice,
  'no-role-stated': noRoleStated,
  'hypothetical-answer': hypotheticalAnswer,
  'generic-habit': genericHabit,
  'self-description': selfDescription,
  'tense-shift': tenseShift,
  'no-rationale': noRationale,
  'generic-claim': genericClaim,
  'unlinked-claim': unlinkedClaim,
  'no-learning': noLearning,
  'no-example': noExample,
  'no-tradeoff': noTradeoff,
  'question-not-addressed': questionNotAddressed,
  'copied-reference': copiedReference,
  hedging: hedging,
  filler: filler,
  'weasel-intensifier': weaselIntensifier,
  'cliche-buzzword': clicheBuzzword,
  'unsupported-superlative': unsupportedSuperlative,
  'negative-about-employer': negativeAboutEmployer,
  'long-sentence': longSentence,
  'repeated-word': repeatedWord,
  'placeholder-left': placeholderLeft,
  'confidential-detail': confidentialDetail,
  'unexplained-acronym': unexplainedAcronym,
};

/**
 * The pages of all rules, in their order. The extension reads them from `dist/rules.json`, which the build makes of this, when a page is opened: do not import
 * it there.
 */
export const rulePages: readonly RulePage[] = rules.map(({ id, severity, defaultOn }) => ({
  id,
  severity,
  defaultOn,
  docs: docs[id]!,
}));
