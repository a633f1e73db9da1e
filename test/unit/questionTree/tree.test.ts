import { strict as assert } from 'node:assert';
import { createBank } from '../../../src/core/questions/bank';
import { type AnswerState, findGrouping } from '../../../src/core/questions/grouping';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import type { TreeNode } from '../../../src/features/questionTree/nodes';
import { followAnswers, makeTree } from '../../../src/features/questionTree/tree';

function toEntry(name: string, topics: string) {
  const text = `---\nquestion: Why?\ntopics: [${topics}]\n---\n`;
  const source = { file: `questions/${name}.md`, name, pack: '', origin: 'workspace' as const, text };
  return { source, parsed: parseQuestion(source) };
}

const bank = createBank([toEntry('a', 'x, y'), toEntry('b', 'y')], 1);

type States = Readonly<Record<string, AnswerState>>;

const lookUp = (states: States) => (id: string) => states[id] ?? 'not-started';

function treeOf(states: States, { grouping = 'topic', hideReady = false } = {}) {
  return makeTree(bank, findGrouping(grouping), hideReady, lookUp(states));
}

function nameOf(node: TreeNode): string {
  if (node.type === 'group') return node.group.key;
  return node.type === 'question' ? `${node.parent.group.key}/${node.questionId}` : node.type;
}

describe('the tree of questions after answers changed', () => {
  const changed = (tree: ReturnType<typeof treeOf>, ids: readonly string[], states: States) =>
    followAnswers(tree, ids, lookUp(states))?.changed.map(nameOf);

  it('draws a question again wherever it stands, and no group while its state is the same', () => {
    assert.deepEqual(changed(treeOf({ a: 'draft' }), ['a'], { a: 'draft' }), ['x/a', 'y/a']);
  });
  it('draws the groups of a question with another state', () => {
    assert.deepEqual(changed(treeOf({ a: 'draft' }), ['a', 'b'], { a: 'ready' }), ['x/a', 'y/a', 'y/b', 'x', 'y']);
  });
  it('knows the state of a change when the next one comes', () => {
    const { tree } = followAnswers(treeOf({ a: 'draft' }), ['a'], lookUp({ a: 'ready' }))!;
    assert.deepEqual(changed(tree, ['a'], { a: 'ready' }), ['x/a', 'y/a']);
  });
  it('is made anew only where a state moves a question', () => {
    for (const options of [{ grouping: 'status' }, { hideReady: true }]) {
      const tree = treeOf({ a: 'draft' }, options);
      assert.equal(changed(tree, ['a'], { a: 'draft' })?.length, options.hideReady ? 2 : 1);
      assert.equal(changed(tree, ['a'], { a: 'ready' }), undefined);
    }
  });
  it('takes no notice of answers to questions that the bank does not have', () => {
    assert.deepEqual(changed(treeOf({}, { grouping: 'status' }), ['gone'], { gone: 'draft' }), []);
  });
  it('hides and shows a question that is ready', () => {
    const tree = treeOf({ a: 'ready' }, { hideReady: true });
    assert.deepEqual([...tree.byQuestion.keys()], ['b']);
    assert.equal(changed(tree, ['a'], { a: 'draft' }), undefined);
  });
});
