import { formatMessage, type RulePage, type Severity } from '../../core';
import { rulePages } from '../../core/rules/rulePages';
import type { CheckedFile } from './formats';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, as code hosts and CI systems read it. Columns are UTF-16 code units. */
export function toSarif(files: readonly CheckedFile[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'StarDraft', semanticVersion: version, rules: rulePages.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(toResults),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor({ id, severity, defaultOn, docs }: RulePage) {
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.meaning },
    defaultConfiguration: { level: LEVELS[severity], enabled: defaultOn },
  };
}

function toResults({ file, lines, analysis }: CheckedFile) {
  return analysis.findings.map(finding => {
    const start = lines.at(finding.span.start);
    const end = lines.at(finding.span.end);
    return {
      ruleId: finding.rule,
      ruleIndex: rulePages.findIndex(({ id }) => id === finding.rule),
      level: LEVELS[finding.severity],
      message: { text: formatMessage(finding.message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
          },
        },
      ],
    };
  });
}
