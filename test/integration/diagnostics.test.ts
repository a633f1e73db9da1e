import { strict as assert } from 'node:assert';
import {
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  Position,
  Range,
  Selection,
  type TextEditor,
  workspace,
} from 'vscode';
import { codeOf, findings, openFile, startExtension, waitForFinding, waitForNoFinding } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

const HEAD = '---\nframework: star\n---\n# A\n\n## Situation\n\n';
const DOUBLED = `${HEAD}I read the the log.\n\nThen I slept.\n`;

async function typeAt(editor: TextEditor, line: number, column: number, text: string): Promise<void> {
  editor.selection = new Selection(line, column, line, column);
  await commands.executeCommand('type', { text });
}

describe('Findings of a draft', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('stand where they are, with rule, source and severity', async () => {
    const { document } = await openFile('answers/diagnostics-1.md', DOUBLED);
    const found = await waitForFinding(document, 'repeated-word');
    assert.deepEqual(document.getText(found.range), 'the the');
    assert.equal(found.severity, DiagnosticSeverity.Warning);
    assert.match(found.message, /the/);
    assert.ok(typeof found.code === 'object' && found.code.target.toString().includes('stardraft.explainRule'));
  });

  it('are exact with CRLF and emoji', async () => {
    const { document } = await openFile(
      'answers/diagnostics-11.md',
      DOUBLED.replace('I read', '🚀 é I read').replaceAll('\n', '\r\n'),
    );
    const found = await waitForFinding(document, 'repeated-word');
    assert.equal(document.getText(found.range), 'the the');
  });

  it('that go away as one writes on come with the first saving, and stay', async () => {
    const editor = await openFile('answers/diagnostics-12.md', `${HEAD}\n\n## Task\n\n## Action\n`);
    const { document } = editor;
    const found = () => [...new Set(findings(document).map(codeOf))].sort();
    const passing = ['answer-too-short', 'empty-section', 'missing-section'];
    await typeAt(
      editor,
      7,
      0,
      'On Friday nights the the booking page of our forty shops took eleven seconds to answer.',
    );
    editor.selection = new Selection(0, 0, 0, 0);
    await waitForFinding(document, 'repeated-word');
    assert.deepEqual(found(), ['repeated-word']);
    await document.save();
    await waitFor('all findings', () => found().join() === [...passing, 'repeated-word'].join());
    await typeAt(editor, 7, 0, 'Well, ');
    editor.selection = new Selection(0, 0, 0, 0);
    await waitFor('the finding that moved', () =>
      findings(document).some(found => codeOf(found) === 'repeated-word' && found.range.start.character === 23),
    );
    assert.deepEqual(found(), [...passing, 'repeated-word']);
  });

  it('tell of sections that were passed over, and of none in an answer without a word', async () => {
    const editor = await openFile('answers/diagnostics-13.md', `${HEAD}## Task\n\n## Action\n\n\n## Result\n`);
    const { document } = editor;
    const text = 'On Friday nights the the booking page of our forty shops took eleven seconds to answer.';
    await typeAt(editor, 11, 0, text);
    editor.selection = new Selection(0, 0, 0, 0);
    await waitForFinding(document, 'repeated-word');
    const empty = findings(document).filter(found => codeOf(found) === 'empty-section');
    assert.deepEqual(
      empty.map(({ range }) => document.getText(range)),
      ['Situation', 'Task'],
    );
    await editor.edit(edit => edit.delete(new Range(11, 0, 11, text.length)));
    await waitFor('nothing to tell', () => findings(document).length === 0);
  });

  it('exist for loose Markdown with our keys, and for no other file', async () => {
    const loose = await openFile('notes/story.md', DOUBLED);
    const other = await openFile('README.md', 'I read the the log.\n');
    const code = await openFile('a.txt', DOUBLED);
    await waitForFinding(loose.document, 'repeated-word');
    assert.deepEqual(findings(other.document), []);
    assert.deepEqual(findings(code.document), []);
  });

  it('exist for any Markdown file that is to be checked', async () => {
    const { document } = await openFile('README.md', 'I read the the log.\n');
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
  });

  it('wait while their line is typed, until the cursor leaves it', async () => {
    const editor = await openFile('answers/diagnostics-2.md', `${HEAD}I read the log.\n\nMore.\n`);
    await typeAt(editor, 7, 7, 'the ');
    await typeAt(editor, 9, 0, 'Sleep sleep ');
    // The first line was left: its finding comes, that of the line at hand does not.
    await waitForFinding(editor.document, 'repeated-word');
    assert.deepEqual(texts(editor), ['the the']);
    editor.selection = new Selection(3, 0, 3, 0);
    await waitFor('both findings', () => texts(editor).length === 2);
    assert.deepEqual(texts(editor), ['the the', 'Sleep sleep']);
  });

  it('go from their line with the first letter typed in a saved file, and come back', async () => {
    const editor = await openFile('answers/diagnostics-6.md', DOUBLED);
    await waitForFinding(editor.document, 'repeated-word');
    await typeAt(editor, 7, 'I read the the log.'.length, ' ');
    await waitForNoFinding(editor.document, 'repeated-word');
    editor.selection = new Selection(9, 0, 9, 0);
    await waitForFinding(editor.document, 'repeated-word');
  });

  it('come when the file is saved', async () => {
    const editor = await openFile('answers/diagnostics-3.md', `${HEAD}I read the log.\n`);
    await typeAt(editor, 7, 7, 'the ');
    await editor.document.save();
    await waitForFinding(editor.document, 'repeated-word');
  });

  it('go when the text is mended, and when the document closes', async () => {
    const editor = await openFile('answers/diagnostics-4.md', DOUBLED);
    await waitForFinding(editor.document, 'repeated-word');
    await editor.edit(edit => edit.delete(new Range(7, 7, 7, 11)));
    await waitForNoFinding(editor.document, 'repeated-word');
    await editor.edit(edit => edit.insert(new Position(7, 7), 'the '));
    await editor.document.save();
    await waitForFinding(editor.document, 'repeated-word');
    const { uri } = editor.document;
    await commands.executeCommand('workbench.action.closeAllEditors');
    await waitFor('no findings', () => findings(uri).length === 0);
  });

  it('follow the settings', async () => {
    const { document } = await openFile('answers/diagnostics-5.md', DOUBLED);
    await waitForFinding(document, 'repeated-word');
    const settings = workspace.getConfiguration('stardraft');
    try {
      await settings.update('rules', { 'repeated-word': 'hint' }, ConfigurationTarget.Workspace);
      await waitFor('a hint', () =>
        findings(document).some(
          found => codeOf(found) === 'repeated-word' && found.severity === DiagnosticSeverity.Hint,
        ),
      );
      await settings.update('rules', { 'repeated-word': 'off' }, ConfigurationTarget.Workspace);
      await waitForNoFinding(document, 'repeated-word');
    } finally {
      await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    }
    await waitForFinding(document, 'repeated-word');
  });
});

function texts({ document }: TextEditor): readonly string[] {
  return findings(document)
    .filter(found => codeOf(found) === 'repeated-word')
    .map(({ range }) => document.getText(range));
}
