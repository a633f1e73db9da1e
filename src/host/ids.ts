/**
 * Every name that the manifest and the code must agree on. A unit test compares this table with package.json.
 */
export const ids = {
  /** Commands of the palette and the menus. */
  commands: {
    /** Arguments: question id or tree item. Opens the draft, made when there is none, and the reference beside it. */
    openDraft: 'stardraft.openDraft',
    /** Arguments: question id or tree item; the active draft's question without one. */
    newAttempt: 'stardraft.newAttempt',
    markReady: 'stardraft.markReady',
    markDraft: 'stardraft.markDraft',
    /** Arguments: question id or tree item (the active draft's question without one), preserve focus (false without one). The panel's. */
    showReference: 'stardraft.showReference',
    copyQuestion: 'stardraft.copyQuestion',
    newQuestion: 'stardraft.newQuestion',
    findQuestion: 'stardraft.findQuestion',
    nextQuestion: 'stardraft.nextQuestion',
    groupQuestions: 'stardraft.groupQuestions',
    hideReady: 'stardraft.hideReady',
    showReady: 'stardraft.showReady',
    checkFile: 'stardraft.checkFile',
    /** Argument: rule id; asks for one without it. */
    explainRule: 'stardraft.explainRule',
  },
  /** Commands that only our own links, lenses and light bulbs run; not in the manifest. */
  innerCommands: {
    /** Argument: a `QuestionProblem`. */
    openProblem: 'stardraft.openProblem',
    /** Arguments: URI, document version, spans. */
    selectSpans: 'stardraft.selectSpans',
    /** Argument: rule id. */
    turnOffRule: 'stardraft.turnOffRule',
  },
  views: {
    container: 'stardraft',
    questions: 'stardraft.questions',
  },
  panels: {
    reference: 'stardraft.reference',
  },
  /** Without the `stardraft.` in front. */
  settings: {
    rules: 'rules',
    wordsPerMinute: 'wordsPerMinute',
    longSentenceWords: 'longSentence.words',
    knownAcronyms: 'knownAcronyms',
    answersFolder: 'answersFolder',
    checkDelay: 'checkDelay',
    codeLens: 'codeLens.enabled',
    statusBar: 'statusBar.enabled',
  },
  contextKeys: {
    /** The active editor shows a draft. */
    draftActive: 'stardraft.draftActive',
    /** The active draft says `status: ready`. */
    draftReady: 'stardraft.draftReady',
    hideReady: 'stardraft.hideReady',
  },
  /** Scheme of the read-only pages that explain rules. */
  ruleScheme: 'stardraft-rule',
  /** Source of our diagnostics, as the Problems panel shows it. */
  diagnosticSource: 'StarDraft',
} as const;

/** The section of all settings. */
export const SETTINGS = 'stardraft';
