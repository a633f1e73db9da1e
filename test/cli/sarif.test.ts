import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { Folder } from './support';

const { resolve } = createRequire(path.resolve('package.json'));
/** The published schema, as one of SARIF's own test packages carries it. */
const schema = JSON.parse(
  readFileSync(path.join(path.dirname(resolve('@microsoft/jest-sarif')), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);

describe('stardraft check --format sarif', () => {
  const folder = new Folder();
  after(() => folder.dispose());
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  it('is valid, with findings of many rules, odd file names, and none', async () => {
    folder.write('answers/none.md', '');
    folder.write('answers/a b#1?%é.md', '---\nframework: star\n---\n# A\n\n## Result\n\nWe did the the [thing].\n');
    for (const paths of [['answers'], ['answers/none.md'], [path.resolve('test/fixtures/drafts')]]) {
      const { stdout } = await folder.run(['check', ...paths, '--format', 'sarif']);
      const log = JSON.parse(stdout);
      const valid: boolean = validate(log);
      assert.ok(valid, JSON.stringify(validate.errors?.slice(0, 3), null, 1));
      const [{ results, tool }] = log.runs;
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    }
  });

  it('names files by URI and places by line and column', async () => {
    const { stdout, code } = await folder.run(['check', 'answers/a b#1?%é.md', '--format', 'sarif']);
    assert.equal(code, 1);
    const [run] = JSON.parse(stdout).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'repeated-word');
    assert.deepEqual(found.locations[0].physicalLocation, {
      artifactLocation: { uri: 'answers/a%20b%231%3F%25%C3%A9.md' },
      region: { startLine: 8, startColumn: 8, endLine: 8, endColumn: 15 },
    });
  });
});
