import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import * as path from 'node:path';

const CLI = path.resolve('dist/cli.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is removed after the test. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'stardraft-cli-')));

  /** Writes a file below the folder and returns its path. */
  write(name: string, text: string | Uint8Array): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Runs the bundled command line in the folder, or in one below it; `home` is the user's home folder. */
  run(args: readonly string[], below = '', home = homedir()): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const env = { ...process.env, HOME: home, USERPROFILE: home };
      const child = spawn(process.execPath, [CLI, ...args], { cwd: path.join(this.path, below), env });
      const ended = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', chunk => (ended.stdout += chunk));
      child.stderr.setEncoding('utf8').on('data', chunk => (ended.stderr += chunk));
      child.on('error', reject);
      child.on('close', code => resolve({ code, ...ended }));
    });
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs a check with JSON output and returns what it printed. */
export async function checkJson(
  folder: Folder,
  paths: readonly string[],
  below?: string,
): Promise<readonly FileEntry[]> {
  const { stdout, stderr } = await folder.run(['check', ...paths, '--format', 'json'], below);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`No JSON: ${stdout}${stderr}`);
  }
}

/** The shape of the JSON output, which other programs rely on. */
export interface FileEntry {
  readonly file: string;
  readonly answers: readonly {
    readonly question: string | null;
    readonly framework: string | null;
    readonly words: number;
    readonly seconds: number;
    readonly sections: readonly { id: string; words: number; seconds: number; share: number }[];
    readonly points: readonly { id: string; covered: boolean; evidence: readonly { start: number; end: number }[] }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly start: Place;
    readonly end: Place;
    readonly fixable: boolean;
  }[];
}

export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
