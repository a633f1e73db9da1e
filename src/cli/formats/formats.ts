import type { Analysis, LineIndex } from '../../core';

export const FORMATS = ['pretty', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** A file and what its check found. */
export interface CheckedFile {
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
}
