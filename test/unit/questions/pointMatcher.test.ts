import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import type { Question } from '../../../src/core/questions/question';
import { makeQuestion } from '../../support/question';

const HEAD = '---\nquestion: q\n---\n';

/** The words of a STAR answer that cover a point with these phrases; none when it is not covered. */
function evidence(text: string, phrases: readonly string[], parts: Partial<Question> = {}): readonly string[] {
  const point = { id: 'p', text: 'A point', any: phrases, anyInSection: [], required: false };
  return evidenceOf(text, makeQuestion('q', { points: [point], ...parts }));
}

function evidenceOf(text: string, question: Question): readonly string[] {
  const file = HEAD + text;
  const [point] = new DraftAnalyzer().analyze(file, { findQuestion: () => question }).answers[0]!.points;
  assert.equal(point!.covered, point!.evidence.length > 0);
  return point!.evidence.map(({ start, end }) => file.slice(start, end));
}

describe('match phrases', () => {
  it('match by stem, in order, with at most two words between neighbours', () => {
    assert.deepEqual(evidence('I was measuring each slow query.', ['measured query']), ['measuring each slow query']);
    assert.deepEqual(evidence('I was measuring each of the queries.', ['measured query']), []);
    assert.deepEqual(evidence('The query was measured.', ['measured query']), []);
    assert.deepEqual(evidence('We measured it. Queries came later.', ['measured query']), []);
  });

  it('find the parts of a + b in any order, as far as the neighbouring sentence', () => {
    const phrase = ['cache + database load'];
    assert.deepEqual(evidence('The database had less load. A cache helped.', phrase), [
      'database had less load',
      'cache',
    ]);
    assert.deepEqual(evidence('The database had less load. We slept. A cache helped.', phrase), []);
  });

  it('know figures, percentages and word groups', () => {
    assert.deepEqual(evidence('It took seven seconds.', ['took {number} {time}']), ['took seven seconds']);
    assert.deepEqual(evidence('Errors fell by 30 %.', ['fell %']), ['fell by 30']);
    assert.deepEqual(evidence('Errors fell by 30 percent.', ['fell %']), ['fell by 30']);
    assert.deepEqual(evidence('Errors fell by 30.', ['fell %']), []);
    assert.deepEqual(evidence('It was sluggish.', ['{slow}']), ['sluggish']);
  });

  it('may be cut off before an e, shortened, or written with a hyphen or without', () => {
    assert.deepEqual(evidence('I escalated it.', ['escalat']), ['escalated']);
    assert.deepEqual(evidence('The databases were slow.', ['db']), ['databases']);
    for (const text of ['The frontend waited.', 'The front-end waited.', 'The front end waited.']) {
      assert.equal(evidence(text, ['front-end']).length, 1, text);
    }
  });

  it('may be written with capitals, a curly apostrophe, and marks that mean nothing', () => {
    assert.deepEqual(evidence('The frontend waited.', ['Front-End']), ['frontend']);
    assert.deepEqual(evidence("It didn't wait.", ['Didn\u2019t wait']), ["didn't wait"]);
    assert.deepEqual(evidence('The cache helped.', ['Cache.']), ['cache']);
    assert.deepEqual(evidence('The cache helped.', ['cache + -']), ['cache']);
  });

  it('stand for the words that they are short for', () => {
    const words = {
      auth: ['authentication', 'authenticates', 'authorisation', 'authorised', 'authorization', 'authorized', 'OAuth'],
      config: ['configuration', 'configured'],
      repo: ['repository'],
    };
    for (const [short, texts] of Object.entries(words)) {
      for (const text of texts) assert.deepEqual(evidence(`Its ${text} broke.`, [short]), [text]);
    }
  });

  it('may begin with a figure', () => {
    assert.deepEqual(evidence('It took seven seconds.', ['{number} {time}']), ['seven seconds']);
    assert.deepEqual(evidence('It took 7 seconds.', ['{number} {time}']), ['7 seconds']);
    assert.deepEqual(evidence('It took some seconds.', ['{number} {time}']), []);
    assert.deepEqual(evidence('We saw 30% fewer errors.', ['% errors']), ['30% fewer errors']);
    assert.deepEqual(evidence('We saw 30 fewer errors.', ['% errors']), []);
  });

  it('give their evidence in the order of the text, each once', () => {
    assert.deepEqual(evidence('A slow page. A fast one.', ['fast', 'slow page', 'slow', 'slow']), [
      ...['slow', 'slow page', 'fast'],
    ]);
    assert.deepEqual(evidence('A cache waits. The cache broke.', ['cache broke']), ['cache broke']);
  });

  it('find a code span by its first word', () => {
    assert.deepEqual(evidence('I sent `Cache-Control` along.', ['cache']), ['`Cache-Control`']);
    assert.deepEqual(evidence('I sent `Cache-Control` along.', ['control']), []);
  });

  it('match in code, and not in quotes, comments and headings', () => {
    assert.deepEqual(evidence('```sql\nCREATE INDEX a ON b;\n```\n', ['create index']), ['CREATE INDEX']);
    assert.deepEqual(evidence('# index\n\n> index\n\n<!-- index -->\n', ['index']), []);
  });

  it('of anyInSection only count inside the section of the point', () => {
    const point = { id: 'p', text: 'A point', any: [], anyInSection: ['half'], section: 'result', required: false };
    const question = makeQuestion('q', { points: [point] });
    assert.deepEqual(evidenceOf('## Situation\nHalf of it.\n## Result\nDown by half.\n', question), ['half']);
    assert.deepEqual(evidenceOf('## Situation\nHalf of it.\n## Result\nNothing.\n', question), []);
    assert.deepEqual(evidenceOf('## Result\nNothing.\n## Situation\nHalf of it.\n', question), []);
    const both = { ...point, anyInSection: ['slow + half'] };
    const pair = makeQuestion('q', { points: [both] });
    assert.deepEqual(evidenceOf('## Result\nHalf. It was slow.\n', pair), ['Half', 'slow']);
    assert.deepEqual(evidenceOf('## Result\nIt was slow.\n## Situation\nHalf of it.\n', pair), []);
    assert.deepEqual(evidenceOf('## Situation\nHalf of it.\n## Result\nIt was slow.\n', pair), []);
  });

  it('count for nothing in an answer that never names the subject of the question', () => {
    const about = ['cache', 'redis'];
    assert.deepEqual(evidence('It became faster.', ['faster'], { about }), []);
    assert.deepEqual(evidence('It became faster.\n\nAll thanks to caches.', ['faster'], { about }), ['faster']);
    const long = 'I read the log of that night again. '.repeat(16);
    assert.deepEqual(evidence(`It became faster. A cache and Redis helped. ${long}`, ['faster'], { about }), []);
    assert.deepEqual(evidence(`It became faster. A cache helped. ${long} Redis too.`, ['faster'], { about }), [
      'faster',
    ]);
  });
});
