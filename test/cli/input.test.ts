import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { checkJson, Folder } from './support';

const DOUBLED = '---\nframework: star\n---\n# A\n\n## Situation\n\nI read the the log – at a café.\n';

describe('what the command line reads', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.dispose());

  it('may be in any encoding that says what it is, with any line ends', async () => {
    const encoded: Readonly<Record<string, Buffer>> = {
      'bom.md': Buffer.from(`\ufeff${DOUBLED}`),
      'cr.md': Buffer.from(DOUBLED.replaceAll('\n', '\r')),
      'mixed.md': Buffer.from(DOUBLED.replace('\n\n', '\r\n\r')),
      'utf16be.md': Buffer.from(`\ufeff${DOUBLED}`, 'utf16le').swap16(),
      'utf16le.md': Buffer.from(`\ufeff${DOUBLED}`, 'utf16le'),
      'utf8.md': Buffer.from(DOUBLED),
    };
    for (const [name, bytes] of Object.entries(encoded)) folder.write(`answers/${name}`, bytes);
    const entries = await checkJson(folder, []);
    assert.equal(entries.length, Object.keys(encoded).length);
    for (const { file, findings, answers } of entries) {
      const { start, end } = findings.find(({ rule }) => rule === 'repeated-word')!;
      assert.deepEqual([start.line, start.column, end.column, answers[0]!.words], [8, 8, 15, 8], file);
      assert.deepEqual(readFileSync(path.join(folder.path, file)), encoded[path.basename(file)]);
    }
  });

  it('is told of where it is no text in these, while the rest is checked', async () => {
    folder.write('answers/a.md', DOUBLED);
    const cases = { 'b.md': Buffer.from('café', 'latin1'), 'c.md': Buffer.from(DOUBLED, 'utf16le') };
    for (const [name, bytes] of Object.entries(cases)) folder.write(`answers/${name}`, bytes);
    const { code, stdout, stderr } = await folder.run(['check', 'answers', 'no/such.md']);
    assert.equal(code, 2);
    assert.match(stdout, /^answers\/a\.md\n.*\n\n1 file checked: 1 warning\n$/);
    const [b, c, missing] = stderr.split('\n');
    for (const [line, name] of [
      [b, 'b.md'],
      [c, 'c.md'],
    ] as const) {
      const file = path.join(folder.path, 'answers', name);
      assert.equal(line, `stardraft: cannot read ${file}: it is not text in UTF-8; save it in that encoding`);
    }
    assert.match(missing!, /such\.md: there is no such file or folder$/);
    const alone = await folder.run(['check', 'answers/b.md']);
    assert.deepEqual([alone.code, alone.stdout], [2, '']);
  });

  it('goes on where a question cannot be read', async () => {
    folder.write('questions/q.md', '---\nquestion: Why?\nkind: explain\n---\n');
    folder.write('questions/r.md', Buffer.from('---\nquestion: Une métrique?\n---\n', 'latin1'));
    for (const command of ['check', 'questions']) {
      const { code, stdout, stderr } = await folder.run([command, '--format', 'json']);
      assert.equal(code, 2, command);
      assert.ok(Array.isArray(JSON.parse(stdout)));
      assert.match(stderr, /cannot read .*r\.md: it is not text in UTF-8/);
    }
  });

  it('is not the bank, a README or a hidden file, unless it is named', async () => {
    const draft = DOUBLED.replace('framework: star', 'question: q');
    for (const name of ['questions/q.md', 'mine/q.md', 'answers/README.md', 'answers/.a.md']) folder.write(name, draft);
    folder.write('answers/questions/a.md', DOUBLED);
    const names = async (args: readonly string[]) => (await checkJson(folder, args)).map(({ file }) => file);
    assert.deepEqual(await names([]), ['answers/questions/a.md', 'mine/q.md']);
    assert.deepEqual(await names(['--questions', 'mine']), ['answers/questions/a.md']);
    assert.deepEqual(await names(['answers/README.md', 'questions/q.md']), ['answers/README.md', 'questions/q.md']);
  });

  it('may be settings with a BOM; what is wrong in them is told in words', async () => {
    folder.write('answers/a.md', DOUBLED);
    folder.write('.vscode/settings.json', '\ufeff{ "stardraft.rules": { "repeated-word": "off" } }');
    assert.equal((await folder.run(['check'])).code, 0);
    folder.write('.vscode/settings.json', '{ "a" 1 }');
    const { code, stderr } = await folder.run(['check']);
    assert.deepEqual([code, stderr.split(': ').at(-1)], [2, 'Colon expected\n']);
  });

  it('is refused with the reason and what to do', async () => {
    folder.write('a.md', DOUBLED);
    symlinkSync('loop', path.join(folder.path, 'loop'));
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [['check', '-'], /"-" is no file\. .*standard input.*name a file/],
      [['check', ''], /A path is empty\. Name a file or a folder\./],
      [['check', 'loop'], /loop: it is a link that leads back to itself/],
      [['check', '--questions', 'a.md'], /a\.md is a file; --questions takes a folder\./],
      [['check', '--questions='], /"--questions" needs a value: a folder/],
      [['check', '--format'], /"--format" needs a value: pretty, json or sarif\./],
      [['check', '--format', '--questions', 'a'], /"--format" needs a value: pretty, json or sarif\./],
      [['check', '--version=2'], /"--version" takes no value\./],
    ];
    const ended = await Promise.all(cases.map(([args]) => folder.run(args)));
    ended.forEach(({ code, stdout, stderr }, index) => {
      const [args, expected] = cases[index]!;
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr.split('\n')[0]!, expected);
    });
  });

  it('gives a terminal no commands', async () => {
    folder.write('questions/q.md', '---\nquestion: "Why\\e[31m red\\x9b?"\nkind: "\\e]0;x"\n---\n');
    folder.write('questions/r.md', '---\nquestion: "Why\\e[31m red\\x9b?"\n---\n');
    const { stdout, stderr } = await folder.run(['questions']);
    assert.match(stdout, /Why\[31m red\?\n/);
    assert.match(stderr, /"\]0;x" is not a kind/);
    const { stdout: json } = await folder.run(['questions', '--format', 'json']);
    assert.ok(json.includes('"Why\\u001b[31m red\u009b?"'));
  });

  it('ends quietly when nobody reads what is wrong with it', async () => {
    const text = `---\nquestion: Why?\n---\n${'## Unknown\n'.repeat(500)}`;
    for (let i = 0; i < 5; i++) folder.write(`questions/q${i}.md`, text);
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'questions'], { cwd: folder.path });
    child.stdout.resume();
    child.stderr.once('data', () => child.stderr.destroy());
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
  });
});
