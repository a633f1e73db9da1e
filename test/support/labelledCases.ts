import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Finding, type Point, type Question } from '../../src/core';
import { DraftAnalyzer, rules } from '../../src/core/checker';
import { makeQuestion } from './question';

/** One case of a file in `test/fixtures/rules`. */
export interface LabelledCase {
  readonly fires: boolean;
  readonly framework: string;
  /** Name of the section whose text it is; empty for a whole answer. */
  readonly section: string;
  readonly note: string;
  /** The text that the finding should cover, where the case says so. */
  readonly span?: string;
  readonly question?: string;
  readonly ready: boolean;
  readonly pace?: number;
  readonly points: readonly Point[];
  readonly reference?: string;
  readonly text: string;
}

const FOLDER = 'test/fixtures/rules';

/** The labelled cases of a rule, from its file in `folder`. */
export function casesOf(rule: string, folder = FOLDER): readonly LabelledCase[] {
  const file = `${folder}/${rule}.txt`;
  if (!existsSync(file)) throw new Error(`${file} is missing: cases in which the rule must fire, and must not.`);
  return readCases(readFileSync(file, 'utf8'));
}

/**
 * Reads the cases of a file. Each begins with a line `=== fire | star | Result` or `=== quiet | ...`: whether the rule
 * must speak up, the framework, the section whose text follows (empty: a whole answer follows). Behind it, each
 * optional: `| span: text`, `| question: text`, `| status: ready`, `| wpm: 120`, and what else helps people. In the
 * text, lines of their own: `@point id: phrase, phrase` (`id!` when it is required) and `@reference text`.
 */
function readCases(file: string): readonly LabelledCase[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const end = part.indexOf('\n');
      const [label, framework, section, ...notes] = part
        .slice(0, end)
        .split('|')
        .map(field => field.trim());
      const lines = part.slice(end + 1).split('\n');
      const inputs = lines.filter(line => line.startsWith('@'));
      const named = (name: string) =>
        notes
          .find(note => note.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const [span, question, pace] = [named('span'), named('question'), named('wpm')];
      const reference = inputs.find(line => line.startsWith('@reference '))?.slice('@reference '.length);
      return {
        fires: label === 'fire',
        framework: framework ?? 'star',
        section: section ?? '',
        note: notes.join(' | '),
        ready: named('status') === 'ready',
        points: inputs.filter(line => line.startsWith('@point ')).map(toPoint),
        text: lines.filter(line => !line.startsWith('@')).join('\n'),
        ...(span && { span }),
        ...(question && { question }),
        ...(pace && { pace: Number(pace) }),
        ...(reference && { reference }),
      };
    });
}

function toPoint(line: string): Point {
  const [id, phrases] = line.slice('@point '.length).split(/:(.*)/s);
  const name = id!.trim();
  return {
    id: name.replace(/!$/, ''),
    text: name,
    required: name.endsWith('!'),
    anyInSection: [],
    any: phrases!.split(',').map(phrase => phrase.trim()),
  };
}

/** The findings of one rule in a case, as the command line would give them. */
export function runCase(rule: string, one: LabelledCase): readonly Finding[] {
  const question = questionOf(one);
  const status = one.ready ? 'status: ready\n' : '';
  const section = one.section === '' ? '' : `## ${one.section}\n\n`;
  const file = `---\nquestion: ${question.id}\nframework: ${one.framework}\n${status}---\n${section}${one.text}`;
  const settings = {
    ...DEFAULT_SETTINGS,
    wordsPerMinute: one.pace ?? DEFAULT_SETTINGS.wordsPerMinute,
    levels: { [rule]: rules.find(({ id }) => id === rule)!.severity },
  };
  return new DraftAnalyzer()
    .analyze(file, { settings, findQuestion: () => question })
    .findings.filter(finding => finding.rule === rule);
}

/** What a rule made of the cases of its file. */
interface Tally {
  readonly hits: readonly LabelledCase[];
  readonly missed: readonly LabelledCase[];
  readonly wrong: readonly LabelledCase[];
  readonly quiet: readonly LabelledCase[];
}

/** Runs a rule over its labelled cases. */
export function tally(rule: string, folder = FOLDER): Tally {
  const results = casesOf(rule, folder).map(one => ({ one, fired: runCase(rule, one).length > 0 }));
  const pick = (fires: boolean, fired: boolean) =>
    results.filter(result => result.one.fires === fires && result.fired === fired).map(({ one }) => one);
  return { hits: pick(true, true), missed: pick(true, false), wrong: pick(false, true), quiet: pick(false, false) };
}

function questionOf({ question = '', points, reference, framework }: LabelledCase): Question {
  const references = reference ? [{ label: '', note: '', text: reference, sections: [] }] : [];
  return makeQuestion('case', { question, framework: framework as Question['framework'], points, references });
}
