import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { blockAt, spanAt } from './support/answer/scope';
import { type ConfidentialDetail, findDetails } from './support/tokens/confidentialDetails';

export const docs: RuleDocs = {
  summary: 'A detail that should not leave your employer.',
  meaning:
    'An answer is told to strangers, and drafts get shared and synchronised. The rule finds private keys and access tokens (as errors), passwords and secrets with a value, e-mail addresses, private network addresses, names of internal hosts, and wording such as "under NDA". It looks at code and links too; nothing is sent anywhere. Documentation addresses, address ranges and masked values are left alone.',
  bad: 'The job ran on db01.prod.internal every night.',
  good: 'The job ran on an internal host every night.',
  ignoreWhen: 'The detail is public, or made up for the answer.',
  sources: [
    'Advice on confidentiality agreements in interviews: Boston.com Job Doc, TermScore',
    'A comparison of tools that look for secrets (Basak and others, 2023)',
  ],
};

/**
 * Something that should not leave an employer. One finding per place, in all of the answer's text: code, links and
 * notes too.
 */
export const confidentialDetail: Rule = {
  id: 'confidential-detail',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    for (const detail of answer.derive(findDetails)) {
      report({
        span: { start: detail.start, end: detail.end },
        message: message(
          '{0} does not belong in an answer. Say it without the detail ("an internal host", "a large retail client"): an NDA still holds, and discretion counts in your favour.',
          message(detail.kind.name),
        ),
        ...(detail.kind.error ? { severity: 'error' } : {}),
        data: detail,
      });
    }
  },
  fixes(answer, finding) {
    const { start, end, kind } = finding.data as ConfidentialDetail;
    if (kind.inProse === undefined) return [];
    const block = blockAt(answer, start)?.kind;
    const prose = block === 'paragraph' || block === 'list-item' || block === 'table';
    const code = !prose || spanAt(answer.inlines, start) !== undefined || /[/:@=]/.test(answer.text.charAt(start - 1));
    const determiner = /\b(?:a|an|the|our|my|this|that|each|every)\s+$/i.test(
      answer.text.slice(Math.max(0, start - 8), start),
    );
    const text = code ? kind.inCode : determiner ? kind.inProse.replace(/^an? /, '') : kind.inProse;
    if (text === undefined) return [];
    return [{ title: message('Replace with "{0}"', text), preferred: true, edits: [{ start, end, text }] }];
  },
};
