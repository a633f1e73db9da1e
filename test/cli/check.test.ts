import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { checkJson, type FileEntry, Folder, type Place } from './support';

const HEAD = '---\nframework: star\n---\n# A\n\n## Situation\n\n';
const DOUBLED = `${HEAD}I read the the log.\n`;

describe('stardraft check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.dispose());

  const names = (entries: readonly FileEntry[]) => entries.map(({ file }) => file);
  const rulesOf = (entries: readonly FileEntry[]) =>
    entries.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('prints a line per finding, and how much was checked', async () => {
    folder.write('answers/a.md', DOUBLED);
    const { code, stdout, stderr } = await folder.run(['check', 'answers/']);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^answers\/a\.md\n/);
    assert.match(stdout, /^ {2}8:8 {2}warning {2}.*the.*\(repeated-word\)$/m);
    assert.match(stdout, /\n1 file checked: .*warning/);
  });

  it('is clean and says so when nothing is a warning', async () => {
    folder.write('notes.md', 'I read the log.\n');
    assert.deepEqual(await folder.run(['check', 'notes.md']), {
      ...{ code: 0, stdout: '1 file checked: nothing found\n', stderr: '' },
    });
  });

  it('gives JSON with places that count UTF-16 units, a BOM among them, whatever the line ends', async () => {
    const text = `\uFEFF${DOUBLED.replace('I read', '🚀 I read').replaceAll('\n', '\r\n')}`;
    folder.write('a.md', text);
    const [entry] = await checkJson(folder, ['a.md']);
    const found = entry!.findings.find(({ rule }) => rule === 'repeated-word')!;
    assert.deepEqual(Object.keys(found), ['rule', 'severity', 'message', 'start', 'end', 'fixable']);
    assert.equal(text.slice(found.start.offset, found.end.offset), 'the the');
    assert.equal(found.fixable, true);
    for (const place of entry!.findings.flatMap(({ start, end }) => [start, end])) {
      assert.deepEqual(place, placeOf(text, place.offset));
    }
  });

  it('calls a finding fixable that an edit mends, not one that leads to a choice', async () => {
    folder.write(
      'a.md',
      '---\nframework: star\n---\n## Action\n\nWe read the the logs and we added an index to the table.\n',
    );
    const [entry] = await checkJson(folder, ['a.md']);
    const fixable = new Map(entry!.findings.map(({ rule, fixable }) => [rule, fixable]));
    assert.equal(fixable.get('repeated-word'), true);
    assert.equal(fixable.get('we-without-i'), false);
  });

  it('gives words, seconds, shares and evidence for each answer', async () => {
    folder.write(
      'questions/q.md',
      '---\nquestion: Why?\npoints:\n  - id: log\n    text: Reads the log\n    any: [read log]\n---\n',
    );
    const text =
      '---\nquestion: q\n---\n# Why?\n\n## Situation\n\nI read the log.\n\n## Result\n\nIt went well for all of us.\n';
    folder.write('answers/q.md', text);
    const [entry] = await checkJson(folder, []);
    assert.equal(entry!.file, 'answers/q.md');
    const [answer] = entry!.answers;
    assert.deepEqual([answer!.question, answer!.framework, answer!.words, answer!.seconds], ['q', 'star', 11, 4]);
    assert.deepEqual(answer!.sections[0], { id: 'situation', words: 4, seconds: 2, share: 0.36 });
    const [point] = answer!.points;
    assert.deepEqual(
      [point!.id, point!.covered, point!.evidence.map(({ start, end }) => text.slice(start, end))],
      ['log', true, ['read the log']],
    );
  });

  it('takes the drafts of a folder, and any file that is named, once', async () => {
    folder.write('answers/deep/a.md', 'No front matter.\n');
    folder.write('loose.md', DOUBLED);
    folder.write('README.md', 'No draft.\n');
    folder.write('answers/node_modules/b.md', DOUBLED);
    folder.write('answers/.trash/c.md', DOUBLED);
    assert.deepEqual(names(await checkJson(folder, [])), ['answers/deep/a.md', 'loose.md']);
    assert.deepEqual(names(await checkJson(folder, ['README.md', './README.md', 'answers', 'answers/deep'])), [
      ...['README.md', 'answers/deep/a.md'],
    ]);
  });

  it('follows the settings of the workspace, from a folder inside it too', async () => {
    folder.write(
      '.vscode/settings.json',
      '{\n  // mine\n  "stardraft.answersFolder": "prep/mine",\n  "stardraft.rules": { "repeated-word": "off" },\n  "stardraft.wordsPerMinute": 60,\n}\n',
    );
    folder.write('prep/mine/a.md', DOUBLED.replace('framework: star', 'title: A'));
    folder.write('answers/b.md', 'Not a draft here.\n');
    for (const below of ['', 'prep', 'prep/mine']) {
      const entries = await checkJson(folder, [], below);
      assert.deepEqual(names(entries), [path.posix.relative(below, 'prep/mine/a.md')]);
      assert.equal(entries[0]!.answers[0]!.seconds, entries[0]!.answers[0]!.words);
      assert.ok(!rulesOf(entries).includes('repeated-word'));
    }
  });

  it('takes the home folder for no workspace, whatever settings lie there', async () => {
    folder.write('.vscode/settings.json', '{ "stardraft.rules": { "repeated-word": "off" } }');
    folder.write('prep/a.md', DOUBLED);
    const codes = [folder.path, path.join(folder.path, 'prep')].map(home =>
      folder.run(['check', 'a.md'], 'prep', home),
    );
    assert.deepEqual(
      (await Promise.all(codes)).map(({ code }) => code),
      [1, 0],
    );
  });

  it('leaves out what lies below an "answers" folder by chance only', async () => {
    folder.write('answers/project/.vscode/settings.json', '{}');
    folder.write('answers/project/notes/a.md', 'No draft.\n');
    const { code, stdout, stderr } = await folder.run(['check'], 'answers/project');
    assert.deepEqual([code, stdout], [0, '0 files checked: nothing found\n']);
    assert.match(stderr, /^stardraft: no drafts found: a draft lies in "answers"/);
  });

  it('reads questions from the folder named', async () => {
    folder.write('mine/q.md', '---\nquestion: Why?\nkind: explain\n---\n');
    folder.write('a.md', '---\nquestion: q\n---\nText.\n');
    assert.equal((await checkJson(folder, ['a.md']))[0]!.answers[0]!.framework, null);
    assert.equal((await checkJson(folder, ['a.md', '--questions', 'mine']))[0]!.answers[0]!.framework, 'explain');
  });

  it('is not led round in circles by links', async () => {
    folder.write('answers/a.md', DOUBLED);
    symlinkSync(folder.path, path.join(folder.path, 'answers/loop'), 'junction');
    assert.deepEqual(names(await checkJson(folder, [])), ['answers/a.md']);
  });

  it('copes with an empty file, broken front matter and ten megabytes', async () => {
    folder.write('answers/broken.md', '---\nframework: [star\n---\nText.\n');
    folder.write('answers/empty.md', '');
    folder.write('answers/large.md', 'I read the log again. '.repeat(500_000));
    const { code, stdout } = await folder.run(['check', '--format', 'json']);
    assert.ok(code === 0 || code === 1);
    assert.deepEqual(names(JSON.parse(stdout)), ['answers/broken.md', 'answers/empty.md', 'answers/large.md']);
  });

  const badUsage: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /Say what to do: check or questions\./],
    [['chek'], /There is no command "chek"\. Did you mean "check"\?/],
    [['check', '--fromat', 'json'], /There is no option "--fromat"\. Did you mean "--format"\?/],
    [['check', '--format', 'xml'], /"xml" is not an output format/],
    [['questions', '--format', 'sarif'], /"sarif" is not an output format of "questions"/],
    [['questions', 'a.md'], /name a folder with --questions a\.md/],
  ];
  for (const [args, says] of badUsage) {
    it(`answers "stardraft ${args.join(' ')}" with 2, what to do, and its usage`, async () => {
      const { code, stdout, stderr } = await folder.run(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
      assert.match(stderr, /Usage/);
    });
  }

  it('answers broken settings with 2 and the place', async () => {
    folder.write('.vscode/settings.json', '{\n  "stardraft.rules": {,}\n}\n');
    const { code, stdout, stderr } = await folder.run(['check', 'a.md']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /settings\.json:2:23: /);
  });

  it('answers a file that is not there with 2 and its name, without its usage', async () => {
    const { code, stderr } = await folder.run(['check', 'no/such.md']);
    assert.equal(code, 2);
    assert.match(stderr, /cannot read .*such\.md: there is no such file or folder/);
    assert.doesNotMatch(stderr, /Usage/);
  });

  it('prints its version and its usage', async () => {
    assert.match((await folder.run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match((await folder.run(['--help'])).stdout, /stardraft check \[path\.\.\.\]/);
  });
});

/** Counted anew, from the first character. */
function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\r\n');
  return { offset, line: before.length, column: before.at(-1)!.length + 1 };
}
