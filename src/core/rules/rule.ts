import type { Answer } from '../drafts/answer';
import type { FrameworkId } from '../frameworks/framework';
import type { Message } from '../text/message';
import type { Span, TextEdit } from '../text/span';

/** As VS Code has them, the worst first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the user set, as far as rules care. */
export interface RuleSettings {
  /** Speaking pace, words a minute; 110 to 180 is usual. */
  readonly wordsPerMinute: number;
  /** Sentences with more words than this are long. */
  readonly longSentenceWords: number;
  /** Acronyms that need no explanation, upper case, beside the built-in list. */
  readonly knownAcronyms: ReadonlySet<string>;
}

/** What a rule reports. Offsets are relative to the answer's text. */
export interface RuleFinding {
  readonly span: Span;
  readonly message: Message;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** For the rule's own fixes: anything that saves finding it again. */
  readonly data?: unknown;
  /** Further places that belong to it, such as each "we" or each copied run. */
  readonly related?: readonly Span[];
  /**
   * Speaks of what somebody who writes from top to bottom has not come to yet, so that it goes away as they write on.
   */
  readonly passing?: boolean;
}

/** A change that the user may choose. Exactly one of `edits`, `snippet`, `select` and `mode` is what it does. */
export interface Fix {
  readonly title: Message;
  /** Edits of the answer's text. */
  readonly edits?: readonly TextEdit[];
  /** Replaces `start`..`end` by a snippet in TextMate syntax, with tab stops. */
  readonly snippet?: Span & { readonly text: string };
  /** Puts a cursor on each of these. */
  readonly select?: readonly Span[];
  /** Sets `mode:` in the front matter of a file with one answer; becomes `edits` in a `Finding`, or no fix at all. */
  readonly mode?: string;
  /** The fix to take when one key is to do the right thing. */
  readonly preferred?: boolean;
}

/** What the rule's page says; English templates, see `text/message.ts`. Each rule's file exports its own as `docs`. */
export interface RuleDocs {
  /** One line for lists: what is wrong. */
  readonly summary: string;
  /** Why it matters to an interviewer and when exactly the rule speaks up. */
  readonly meaning: string;
  /** A short text that the rule flags, and one that says the same better. */
  readonly bad: string;
  readonly good: string;
  /** When to ignore it. */
  readonly ignoreWhen: string;
  /** Where the advice comes from, for people. */
  readonly sources: readonly string[];
}

/** A check of one answer. Ids are permanent. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly defaultOn: boolean;
  /** Where it applies; `any` includes answers without a framework. */
  readonly frameworks: readonly FrameworkId[] | 'any';
  /** The language it understands. */
  readonly language: 'en' | 'any';
  /** Reports what it finds. Must be linear in the length of the answer. */
  check(answer: Answer, settings: RuleSettings, report: (finding: RuleFinding) => void): void;
  /**
   * Fixes for a finding of this rule. The answer was read anew from the text that was checked: what it holds is equal,
   * but not the same objects.
   */
  fixes?(answer: Answer, finding: RuleFinding, settings: RuleSettings): readonly Fix[];
}

/** What is said about a rule where it is explained. */
export interface RulePage extends Pick<Rule, 'id' | 'severity' | 'defaultOn'> {
  readonly docs: RuleDocs;
}
