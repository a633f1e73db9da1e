import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { createDraftSnippet } from '../../../src/core/drafts/template';
import { frameworks } from '../../../src/core/frameworks/frameworks';
import { makeQuestion } from '../../support/question';

/** What an editor inserts for a snippet whose tab stops are empty. */
function expand(snippet: string): string {
  return snippet.replace(/(?<!\\)\$\d+/g, '').replace(/\\([\\$}])/g, '$1');
}

describe('a new draft', () => {
  for (const framework of frameworks) {
    it(`has the required sections of ${framework.name}, and no finding above a hint`, () => {
      const question = makeQuestion('a', { framework: framework.id, question: 'What does `${x}` \\ cost,\n in $?' });
      const text = expand(createDraftSnippet(question));
      const analysis = new DraftAnalyzer().analyze(text, { findQuestion: () => question });
      assert.equal(analysis.draft.header.question, 'a');
      assert.equal(analysis.draft.header.status, 'draft');
      assert.match(text, /\n# What does `\$\{x\}` \\ cost, in \$\?\n/);
      assert.deepEqual(
        analysis.answers[0]!.sections.flatMap(section => section.ids),
        framework.sections.filter(section => section.required).map(section => section.id),
      );
      assert.deepEqual(
        [...new Set(analysis.findings.map(({ severity }) => severity))].filter(one => one !== 'hint'),
        [],
      );
    });
  }
});
