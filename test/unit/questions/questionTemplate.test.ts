import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFramework } from '../../../src/core/frameworks/frameworks';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import { QUESTION_KINDS, type QuestionKind } from '../../../src/core/questions/question';
import { createQuestionFile } from '../../../src/core/questions/questionTemplate';

describe('a new question file', () => {
  const texts = [
    'Why us?',
    'What is "CAP": really?',
    '- yes',
    'true',
    "Don't {you} #think",
    'C:\\temp & *all*',
    '日本',
  ];
  for (const kind of Object.keys(QUESTION_KINDS) as QuestionKind[]) {
    it(`is valid for ${kind}`, () => {
      for (const text of texts) {
        const source = { file: 'x', name: 'x', pack: '', origin: 'workspace' } as const;
        const parsed = parseQuestion({ ...source, text: createQuestionFile(text, 'new-one', kind, '2026-11-22') });
        assert.deepEqual(parsed.problems, []);
        assert.equal(parsed.question?.question, text);
        assert.equal(parsed.question?.id, 'new-one');
        assert.equal(parsed.question?.kind, kind);
        const { sections } = findFramework(QUESTION_KINDS[kind])!;
        assert.deepEqual(
          parsed.question?.references[0]?.sections.map(({ heading }) => heading),
          sections.filter(({ required }) => required).map(({ name }) => name),
        );
      }
    });
  }
});
