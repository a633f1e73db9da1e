import { formatMessage, type Severity } from '../../core';
import type { CheckedFile } from './formats';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** For people: a block per file with findings, one line each, then a summary. */
export function toPretty(files: readonly CheckedFile[]): string {
  const blocks = files.filter(({ analysis }) => analysis.findings.length > 0).map(toBlock);
  const all = files.flatMap(({ analysis }) => analysis.findings);
  const counts = ORDER.map(severity => [severity, all.filter(finding => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`);
  const checked = `${files.length} ${files.length === 1 ? 'file' : 'files'} checked`;
  return `${blocks.join('')}${checked}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}\n`;
}

function toBlock({ file, lines, analysis }: CheckedFile): string {
  const rows = analysis.findings.map(finding => {
    const { line, column } = lines.at(finding.span.start);
    return `  ${line}:${column}  ${NAMES[finding.severity][0]}  ${formatMessage(finding.message)}  (${finding.rule})\n`;
  });
  return `${file}\n${rows.join('')}\n`;
}
