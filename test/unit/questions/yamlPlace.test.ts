import { strict as assert } from 'node:assert';
import { findYamlCursor, findYamlPlace } from '../../../src/core/questions/editing/yamlPlace';
import { readCursor } from '../../support/cursor';
import { countSteps } from '../../support/steps';

function cursor(marked: string): string {
  const { text, offset } = readCursor(marked);
  const found = findYamlCursor(text, offset);
  return found ? `${found.at} ${found.path.join('.')} "${text.slice(found.token.start, found.token.end)}"` : 'nothing';
}

function place(marked: string): string {
  const { text, offset } = readCursor(marked);
  const found = findYamlPlace(text, offset);
  return found ? `${found.at} ${found.path.join('.')} "${text.slice(found.start, found.end)}"` : 'nothing';
}

const POINTS = 'points:\n  - id: a\n    text: Some text\n    any: [b, "c d"]\n';

describe('the place to type at in YAML', () => {
  for (const [marked, expected] of [
    ['|', 'key  ""'],
    ['ki|', 'key  "ki"'],
    ['ki|nd: x', 'key  "kind"'],
    ['kind: |', 'value kind ""'],
    ['kind:|', 'value kind ""'],
    ['kind: be|h # why', 'value kind "beh"'],
    ['kind: beh # w|hy', 'nothing'],
    ['kind: x\n|\nlevel: mid', 'key  ""'],
    ['topics: [|]', 'value topics.0 ""'],
    ['topics: [a, |]', 'value topics.1 ""'],
    ['topics: [a, b|c, d]', 'value topics.1 "bc"'],
    ['topics: [a, |\nlevel: mid\n', 'value topics.1 ""'],
    ['topics: [a, b|\nlevel: mid\n', 'value topics.1 "b"'],
    ['topics: [a\nle|', 'key  "le"'],
    ['topics:\n  - a\n  - |', 'value topics.1 ""'],
    ['topics:\n- a\n- b|', 'value topics.1 "b"'],
    ['topics:\n  |', 'key topics ""'],
    [`${POINTS}    |`, 'key points.0 ""'],
    [`${POINTS}  |`, 'key points ""'],
    [`${POINTS}|`, 'key  ""'],
    [`${POINTS}    sec|`, 'key points.0 "sec"'],
    [`${POINTS}    section: |`, 'value points.0.section ""'],
    [`${POINTS}  - |`, 'value points.1 ""'],
    [`${POINTS}  - id: x\n    any:\n      [\n        a,\n        "|"\n      ]\n`, 'value points.1.any.1 """"'],
    [`${POINTS}  - id: x\n    any:\n      - one\n      - |`, 'value points.1.any.1 ""'],
    ['points:\n  - { id: a, te|\nlevel: mid\n', 'key points.0 "te"'],
    ['points: [{ id: a, any: [b, |] }]', 'value points.0.any.1 ""'],
    ['why: |\n', 'value why ""'],
    ['text: >\n  Some wo|\nkind: x', 'nothing'],
    ['"kind": |', 'value kind ""'],
    ['question: "What: why #|', 'value question ""What: why #"'],
  ] as const) {
    it(JSON.stringify(marked), () => {
      assert.equal(cursor(marked), expected);
      assert.equal(cursor(marked.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'), 'with CRLF');
    });
  }

  for (const unit of ['[', '{', '- ', 'a: ', '[a, ', '{a: ', '"', '\n', '\n\t', ': ', '#']) {
    it(`costs what the length of hostile text is: ${JSON.stringify(unit)}`, () => {
      const effort = (length: number) => {
        const text = unit.repeat(Math.floor(length / unit.length));
        return countSteps(() => findYamlCursor(text, text.length));
      };
      effort(100);
      const once = effort(4_000);
      const fourTimes = effort(16_000);
      assert.ok(fourTimes < once * 6 + 20_000, `${once} steps, then ${fourTimes}`);
    });
  }
});

describe('the place in YAML that is read', () => {
  for (const [marked, expected] of [
    ['ki|nd: behavioural', 'key kind "kind"'],
    ['kind: "beh|av"', 'value kind ""behav""'],
    ['related: [a-b, c-|d]', 'value related.1 "c-d"'],
    [POINTS.replace('Some', 'So|me'), 'value points.0.text "Some text"'],
    [POINTS.replace('any', 'a|ny'), 'key points.0.any "any"'],
    ['broken: [\nkind: be|h\n', 'value kind "beh"'],
    ['broken: [\nki|nd: beh\n', 'key kind "kind"'],
    ['kind: a\n\n|\nlevel: b\n', 'nothing'],
    ['question: "Why\n  ki|nd: b"\nlevel: c\n', 'value question ""Why\n  kind: b""'],
  ] as const) {
    it(JSON.stringify(marked), () => assert.equal(place(marked), expected));
  }
});
