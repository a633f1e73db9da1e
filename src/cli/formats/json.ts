import { formatMessage, type Span } from '../../core';
import type { CheckedFile } from './formats';

/**
 * One array, an entry per file. Lines and columns count from 1; columns and offsets are UTF-16 code units of the file
 * as read.
 */
export function toJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify(files.map(toEntry), null, 2)}\n`;
}

function toEntry({ file, lines, analysis }: CheckedFile) {
  const place = (offset: number) => ({ offset, ...lines.at(offset) });
  const evidence = ({ start, end }: Span) => ({ start, end });
  return {
    file,
    answers: analysis.answers.map(answer => ({
      question: answer.question ?? null,
      framework: answer.framework ?? null,
      words: answer.words,
      seconds: answer.seconds,
      sections: answer.sections
        .filter(section => section.ids.length > 0)
        .map(({ ids, words, seconds, share }) => ({
          id: ids.join('+'),
          words,
          seconds,
          share: Math.round(share * 100) / 100,
        })),
      points: answer.points.map(point => ({
        id: point.id,
        covered: point.covered,
        evidence: point.evidence.map(evidence),
      })),
    })),
    findings: analysis.findings.map(finding => ({
      rule: finding.rule,
      severity: finding.severity,
      message: formatMessage(finding.message),
      start: place(finding.span.start),
      end: place(finding.span.end),
      fixable: finding.fixes().some(fix => fix.edits !== undefined),
    })),
  };
}
