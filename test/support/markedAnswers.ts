import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Question } from '../../src/core';
import { DraftAnalyzer } from '../../src/core/checker';
import { parseFrontMatter } from '../../src/core/reading';

/** An answer with hand-made marks, from `test/fixtures/answers`. */
export interface MarkedAnswer {
  readonly file: string;
  /** The letter before `.md`: one for each round in which answers were written. */
  readonly set: string;
  readonly text: string;
  readonly question: string;
  /** Ids of the points that a fair reader finds in it. */
  readonly covered: ReadonlySet<string>;
  /** In real doubt: they count neither way. */
  readonly doubtful: ReadonlySet<string>;
}

export function readMarkedAnswers(folder: string): readonly MarkedAnswer[] {
  return readdirSync(folder)
    .sort()
    .map(file => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { data } = parseFrontMatter(text);
      const set = file.split('.').at(-2)!;
      const covered = new Set(data.covered as string[]);
      const doubtful = new Set((data.doubtful ?? []) as string[]);
      return { file, set, text, question: String(data.question), covered, doubtful };
    });
}

/** The ids of the points of `question` that StarDraft finds in `text`, whatever question the text names. */
export function findCovered(text: string, question: Question): readonly string[] {
  const { answers } = new DraftAnalyzer().analyze(text, { findQuestion: () => question });
  return answers.flatMap(answer => answer.points.filter(point => point.covered).map(point => point.id));
}
