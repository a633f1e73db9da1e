import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { rules } from '../../../../src/core/rules/rules';
import { type LabelledCase, runCase } from '../../../support/labelledCases';

/** An example from a rule's design: a whole answer, or the body of a section, with what else it is checked with. */
interface Example {
  readonly text: string;
  readonly framework?: string;
  readonly section?: string;
  readonly question?: string;
  readonly keyPoints?: readonly { readonly id: string; readonly any: readonly string[]; readonly required?: boolean }[];
  readonly reference?: string;
  readonly wpm?: number;
}

const examplesByRule: Readonly<
  Record<string, { readonly positives: readonly Example[]; readonly negatives: readonly Example[] }>
> = JSON.parse(readFileSync('test/fixtures/rules/examples.json', 'utf8'));

describe('The examples with which each rule was designed', () => {
  it('are of rules that exist: an id is never taken back', () => {
    const known = rules.map(({ id }) => id);
    assert.deepEqual(
      Object.keys(examplesByRule).filter(id => !known.includes(id)),
      [],
    );
  });

  for (const [id, { positives, negatives }] of Object.entries(examplesByRule)) {
    it(`of ${id} come out as they should`, () => {
      for (const example of positives) {
        const [found] = runCase(id, toCase(example, true));
        assert.ok(found, `silent on: ${example.text}`);
      }
      for (const example of negatives) assert.deepEqual(runCase(id, toCase(example, false)), [], example.text);
    });
  }
});

function toCase(example: Example, fires: boolean): LabelledCase {
  const { framework = 'star', section = '', keyPoints = [], text, wpm, question, reference } = example;
  return {
    ...{ fires, framework, section, text, note: '', ready: false },
    points: keyPoints.map(point => ({ text: point.id, required: false, anyInSection: [], ...point })),
    ...(wpm && { pace: wpm }),
    ...(question && { question }),
    ...(reference && { reference }),
  };
}
