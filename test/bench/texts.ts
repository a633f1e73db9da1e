import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

/** A text to measure on. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
  readonly words: number;
}

/**
 * Drafts of about 350, 4,000 and 50,000 words, made of the reference answers of our own bank: front matter, an H1 per
 * answer, a `##` per section. The longest one repeats the bank, with the number of the round in each title.
 */
export function benchTexts(questions: string): readonly BenchText[] {
  const answers = readAnswers(questions);
  return [
    toText('350 words', answers, 350),
    toText('4,000 words', answers, 4000),
    toText('50,000 words', answers, 50_000),
  ];
}

function readAnswers(questions: string): readonly string[] {
  const answers: string[] = [];
  for (const entry of readdirSync(questions, { recursive: true }).map(String).sort()) {
    if (!entry.endsWith('.md')) continue;
    const file = readFileSync(path.join(questions, entry), 'utf8');
    const question = /^question: (.*)$/m.exec(file)?.[1];
    const reference = /^## Reference answer\n([\s\S]*?)(?=^## )/m.exec(file)?.[1];
    if (!question || !reference) continue;
    answers.push(`# ${question}\n\n${reference.trim().replace(/^### /gm, '## ')}\n`);
  }
  return answers;
}

function toText(name: string, answers: readonly string[], wanted: number): BenchText {
  let text = '---\nframework: star\nstatus: draft\n---\n';
  let words = 0;
  for (let i = 0; words < wanted; i++) {
    const round = Math.floor(i / answers.length);
    const answer = answers[i % answers.length]!.replace('\n', `${round === 0 ? '' : ` (${round})`}\n`);
    const all = answer.split(/(?<=\s)(?=\S)/);
    const part = all.slice(0, wanted - words).join('');
    text += `${part}\n`;
    words += Math.min(all.length, wanted - words);
  }
  return { name, text, words };
}
