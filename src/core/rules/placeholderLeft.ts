import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { findPlaceholders } from './support/tokens/placeholders';

export const docs: RuleDocs = {
  summary: 'A gap from a template has not been filled in yet.',
  meaning:
    'Read aloud, "latency fell by X percent" stops you dead. The rule finds TODO, TBD, TBC, FIXME and XXX in capitals, X% and $X, prompts such as <company> or [your role], fields and snippet stops in curly brackets, blanks made of underscores, ???, dummy text and dummy company names. A to-do app, HTML tags, links, footnotes, task boxes, code and comments are left alone.',
  bad: 'At [company] I cut the bill by X%.',
  good: 'At a parcel service I cut the bill by 18%.',
  ignoreWhen: 'The sign is part of what you talk about; put it between backticks then.',
  sources: ['Our own reading of published sample answers, several of which still name "XYZ Company"'],
};

/**
 * Text that still waits to be filled in. One finding per place, also under headings that the framework does not know.
 */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'error',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    for (const span of answer.derive(findPlaceholders)) {
      const text = answer.text.slice(span.start, span.end);
      report({
        span,
        message: message('Placeholder "{0}" is still here. Fill it in before you practise aloud.', text),
      });
    }
  },
  fixes(_answer, { span }) {
    return [{ title: message('Select the placeholder'), preferred: true, select: [span] }];
  },
};
