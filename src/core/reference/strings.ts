/**
 * Every word of the panel and its text twin that does not come from a question, in the user's language. `{0}` and `{1}`
 * stand for what the key's comment names.
 */
export interface ReferenceStrings {
  readonly whyTheyAsk: string;
  readonly do: string;
  readonly avoid: string;
  readonly points: string;
  /** Covered points, all points. */
  readonly pointsCovered: string;
  /** Words of the subject. */
  readonly elsewhere: string;
  readonly anywhere: string;
  readonly covered: string;
  readonly notCovered: string;
  /** The point that is newly covered. */
  readonly newlyCovered: string;
  readonly required: string;
  readonly addLine: string;
  /** The point. */
  readonly addLineFor: string;
  readonly goToWords: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly version: string;
  /** What a reference answer without a label is called. */
  readonly mainVersion: string;
  readonly show: string;
  readonly hide: string;
  /** Words that make an attempt. */
  readonly folded: string;
  readonly oneWord: string;
  /** Number of words. */
  readonly words: string;
  /** Seconds under a minute. */
  readonly seconds: string;
  /** Whole minutes. */
  readonly minutes: string;
  /** Whole minutes, seconds. */
  readonly minutesAndSeconds: string;
  /** Percent. */
  readonly share: string;
  /** Least and most percent. */
  readonly usualShare: string;
  /** Percent, speaking time. */
  readonly referenceShare: string;
  /** Least and most speaking time. */
  readonly usualTime: string;
  readonly missing: string;
  readonly optional: string;
  /** What interviewers listen for. */
  readonly listensFor: string;
  /** Name of the section. */
  readonly insert: string;
  /** Name of the section. */
  readonly goToSection: string;
  readonly showCopied: string;
  readonly followUps: string;
  readonly followUpHint: string;
  readonly related: string;
  readonly useful: string;
  readonly yes: string;
  readonly no: string;
  readonly note: string;
  /** Path of the file with the notes. */
  readonly noteHint: string;
  /** Source. */
  readonly source: string;
  /** Date. */
  readonly updated: string;
  readonly openDraft: string;
  readonly editCopy: string;
  readonly openAsText: string;
  /** Number of characters. */
  readonly charactersLeftOut: string;
  /** Number of points. */
  readonly pointsLeftOut: string;
  /** Text that describes it. */
  readonly image: string;
  readonly table: string;
  /** Address. */
  readonly opens: string;
  readonly noReference: string;
}
