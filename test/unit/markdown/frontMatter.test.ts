import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { findFrontMatter, MOST_FRONT_MATTER, parseFrontMatter } from '../../../src/core/markdown/frontMatter';

describe('findFrontMatter', () => {
  const body = (text: string) => text.slice(findFrontMatter(text).bodyStart);

  it('finds the block and the body', () => {
    const text = '---\nquestion: a\n---\nbody';
    const { yaml, bodyStart } = findFrontMatter(text);
    assert.equal(text.slice(yaml.start, yaml.end), 'question: a\n');
    assert.equal(text.slice(bodyStart), 'body');
  });

  it('knows CRLF, a BOM, blanks behind the dashes, and an end without a line end', () => {
    assert.equal(body('---\r\na: b\r\n---\r\nbody'), 'body');
    assert.equal(body('\ufeff---\na: b\n---\nbody'), 'body');
    assert.equal(findFrontMatter('\ufeffbody').bodyStart, 1);
    assert.equal(body('---  \na: b\n--- \nbody'), 'body');
    assert.equal(body('---\na: b\n---'), '');
    assert.equal(body('---\n---\nbody'), 'body');
  });

  it('takes anything else for text', () => {
    for (const text of ['', 'body', '\n---\na: b\n---\n', '----\na\n----\n', ' ---\na: b\n---\n', '--- - -\n']) {
      assert.equal(body(text), text);
      assert.equal(findFrontMatter(text).problem, undefined);
    }
  });

  it('refuses other languages and blocks without an end', () => {
    for (const text of ['---js\n({})\n---\n', '---constructor\na\n---\n', '---{a}\n---\n', '---json\n{}\n---\n']) {
      assert.equal(findFrontMatter(text).problem?.code, 'wrong-fence', text);
      assert.equal(findFrontMatter(text).bodyStart, 0);
    }
    assert.equal(findFrontMatter('---\na: b\n').problem?.code, 'unterminated');
    assert.equal(
      findFrontMatter(`---\n${'a: b\n'.repeat(MOST_FRONT_MATTER / 5)}a: b\n---\n`).problem?.code,
      'unterminated',
    );
  });
});

describe('parseFrontMatter', () => {
  const data = (yaml: string) => parseFrontMatter(`---\n${yaml}\n---\n`).data;
  const problem = (yaml: string) => parseFrontMatter(`---\n${yaml}\n---\n`).problem;

  it('reads plain data', () => {
    assert.deepEqual(
      { ...data('question: a-b\nstatus: ready\nlist: [1, two]\nwhen: 2026-11-22') },
      {
        question: 'a-b',
        status: 'ready',
        list: [1, 'two'],
        when: '2026-11-22',
      },
    );
  });

  it('has no prototype, whatever the keys are called', () => {
    const read = data('__proto__: {x: 1}\nconstructor: 2\ntoString: 3');
    assert.equal(Object.getPrototypeOf(read), null);
    assert.equal(({} as Record<string, unknown>).x, undefined);
    assert.equal(read.toString, 3);
  });

  it('reports where it cannot be read', () => {
    const text = '---\na: b\nc: [\n---\n';
    const { problem: found } = parseFrontMatter(text);
    assert.equal(found?.code, 'not-yaml');
    assert.ok(found!.span.start >= 4 && found!.span.end <= text.length);
    assert.equal(problem('- a\n- b')?.code, 'not-a-map');
    assert.equal(problem('just words')?.code, 'not-a-map');
    assert.equal(problem('a: !!js/function "x"')?.code, 'not-yaml');
  });

  it('bounds what a stranger may send', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((key, n) => `${key}: &${key} [${Array(8).fill(`*${'abcdefgh'[n]}`).join(', ')}]`),
    ];
    assert.equal(problem(bomb.join('\n'))?.code, 'too-many-keys');
    assert.equal(problem(`a: ${'['.repeat(60)}${']'.repeat(60)}`)?.code, 'too-many-keys');
    assert.equal(problem('\n'.repeat(600))?.code, 'not-yaml');
  });

  it('gives each caller the same data for the same text, and other data for other text', () => {
    assert.equal(data('a: 1').a, 1);
    assert.equal(data('a: 2').a, 2);
    assert.equal(data('a: 1').a, 1);
  });
});
