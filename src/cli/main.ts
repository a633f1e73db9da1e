import { parseArgs } from 'node:util';
import { nearest } from '../core/reading';
import { runCheck } from './checkCommand';
import { CliError } from './cliError';
import { Unreadable } from './files';
import { FORMATS, type Format } from './formats/formats';
import { runQuestions } from './questionsCommand';
import { toTerminal } from './terminal';

const USAGE = `Usage:
  stardraft check [path...] [--format pretty|json|sarif] [--questions DIR]
  stardraft questions [--format pretty|json] [--questions DIR]

check      checks drafts: the Markdown files named, and the drafts in the folders named (default: this folder)
questions  prints the question bank and what is wrong with it

  --format FORMAT   pretty (default), json, or sarif
  --questions DIR   a folder of question files to add to the built-in bank
  --help, --version

Exit code: 0 clean, 1 a finding is a warning or worse, 2 bad usage or unreadable input.
`;

const COMMANDS = ['check', 'questions'];

const OPTIONS = {
  format: { type: 'string' },
  questions: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** What the options that take a value take. */
const NEEDED: Readonly<Record<string, string>> = {
  '--format': 'pretty, json or sarif',
  '--questions': 'a folder of question files',
};

/**
 * Runs the command line and returns the exit code: 0 clean, 1 warnings or errors found, 2 bad usage or unreadable
 * input.
 */
export async function main(args: readonly string[], version: string): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) return print(USAGE);
    if (values.version) return print(`${version}\n`);
    const [command, ...paths] = positionals;
    const format = readFormat(values.format, command);
    const questions = values.questions ?? [];
    if (questions.includes('')) throw new CliError(needsValue('--questions'));
    const unreadable = new Unreadable(warn);
    const write = (text: string) => print(format === 'pretty' ? toTerminal(text) : text);
    const options = { format, questions, cwd: process.cwd(), write, unreadable, warn };
    if (command === 'check') {
      const code = await runCheck(paths, options);
      return unreadable.any ? 2 : code;
    }
    if (command === 'questions') {
      if (paths.length > 0)
        throw new CliError(`"questions" takes no paths; name a folder with --questions ${paths[0]}.`);
      const code = await runQuestions(options);
      return unreadable.any ? 2 : code;
    }
    throw new CliError(
      command === undefined
        ? 'Say what to do: check or questions.'
        : `There is no command "${command}".${suggest(command, COMMANDS)}`,
    );
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    warn(error.message);
    if (error.showUsage) process.stderr.write(`\n${USAGE}`);
    return 2;
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function warn(text: string): void {
  process.stderr.write(`stardraft: ${toTerminal(text)}\n`);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'(?:-\w, )?(-[^ '=]+)/.exec(message)?.[1];
    if (flag === undefined) throw new CliError(message);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const known = Object.keys(OPTIONS).map(name => `--${name}`);
      throw new CliError(`There is no option "${flag}".${suggest(flag, known)}`);
    }
    throw new CliError(flag in NEEDED ? needsValue(flag) : `"${flag}" takes no value.`);
  }
}

function needsValue(flag: string): string {
  return `"${flag}" needs a value: ${NEEDED[flag]}.`;
}

function suggest(word: string, known: readonly string[]): string {
  const nearby = nearest(word, known);
  return nearby ? ` Did you mean "${nearby}"?` : '';
}

function readFormat(value: string | undefined, command: string | undefined): Format {
  const format = FORMATS.find(known => known === (value ?? 'pretty'));
  if (!format || (command === 'questions' && format === 'sarif')) {
    throw new CliError(
      `"${value}" is not an output format of "${command ?? 'stardraft'}".${suggest(value ?? '', FORMATS)}`,
    );
  }
  return format;
}
