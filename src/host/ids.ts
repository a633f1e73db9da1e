/**
 * Every name that the manifest and the code must agree on. A unit test compares this table with package.json.
 */
export const ids = {
  /** Commands of the palette and the menus. */
  commands: {
    /**
     * Argument: question id or tree item. Opens the draft, which is made if there is none, and the reference beside it.
     */
    openDraft: 'stardraft.openDraft',
    /** Argument: question id or tree item; without it, the active draft's question. */
    newAttempt: 'stardraft.newAttempt',
    markReady: 'stardraft.markReady',
    markDraft: 'stardraft.markDraft',
    /**
     * Arguments: question id or tree item (without it, the active draft's question); whether the focus stays where it
     * is (false without it).
     */
    showReference: 'stardraft.showReference',
    /** Shows the reference panel, or closes it when it is in view. */
    toggleReference: 'stardraft.toggleReference',
    /** Argument: question id or tree item; without it, what the panel shows. */
    openReferenceAsText: 'stardraft.openReferenceAsText',
    /** Shows a reference answer that is folded until an attempt, or folds it. */
    foldReference: 'stardraft.foldReference',
    /** Moves the panel to the other side of the draft and remembers it. */
    moveReference: 'stardraft.moveReference',
    copyQuestion: 'stardraft.copyQuestion',
    newQuestion: 'stardraft.newQuestion',
    findQuestion: 'stardraft.findQuestion',
    nextQuestion: 'stardraft.nextQuestion',
    groupQuestions: 'stardraft.groupQuestions',
    setUpPrepFolder: 'stardraft.setUpPrepFolder',
    hideReady: 'stardraft.hideReady',
    showReady: 'stardraft.showReady',
    /** Checks the active Markdown file as if it were a draft; stops that when it is run again. */
    checkFile: 'stardraft.checkFile',
    whyNothing: 'stardraft.whyNothing',
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
    /** Stands above the questions while no folder is open, and has nothing but its welcome text. */
    noFolder: 'stardraft.noFolder',
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
    sectionInfo: 'sectionInfo',
    prompts: 'prompts',
    hover: 'hover',
    completion: 'completion',
    statusBar: 'statusBar.enabled',
    referenceReveal: 'reference.reveal',
    referenceSide: 'reference.side',
    referenceSyncScroll: 'reference.syncScroll',
  },
  contextKeys: {
    /** The active editor shows a draft. */
    draftActive: 'stardraft.draftActive',
    /** The active draft says `status: ready`. */
    draftReady: 'stardraft.draftReady',
    hideReady: 'stardraft.hideReady',
    /**
     * Every question is ready and hidden. VS Code shows a welcome text while a tree is still being made, too, and so
     * that text waits for this.
     */
    allReady: 'stardraft.allReady',
    /**
     * There is an answers folder, made by Set Up a Prep Folder or for a first draft. The walkthrough goes by this,
     * because for VS Code a command that failed has been run all the same.
     */
    folderSetUp: 'stardraft.folderSetUp',
    /**
     * The user has opened a question. For the walkthrough, which does not notice commands that the extension runs
     * itself.
     */
    questionOpened: 'stardraft.questionOpened',
    /** The reference panel is in view. */
    referenceVisible: 'stardraft.referenceVisible',
  },
  /** Scheme of the read-only text twin of the reference panel. */
  referenceScheme: 'stardraft-reference',
  /** Scheme of the rows of questions, by which VS Code asks for their badges. */
  questionScheme: 'stardraft-question',
  /** Scheme of the read-only pages that explain rules. */
  ruleScheme: 'stardraft-rule',
  /** Source of our diagnostics, as the Problems panel shows it. */
  diagnosticSource: 'StarDraft',
} as const;

/** The section of all settings. */
export const SETTINGS = 'stardraft';
