import type { Section } from '../drafts/answer';
import { eolOf } from '../text/endOfLine';
import { message } from '../text/message';
import { escapeSnippet } from '../text/snippet';
import type { Rule, RuleDocs } from './rule';
import {
  emptySections,
  isBeingStarted,
  isEndOfWriting,
  sectionName,
  sectionPrompt,
} from './support/answer/sectionContent';

export const docs: RuleDocs = {
  summary: 'A section has a heading but no text yet.',
  meaning:
    'An answer with a hole in it cannot be practised. A section counts as empty while it has fewer than three words of its own; comments, TODO marks, dots and blanks are no words. A list, a table, a quote, a picture or a code block is content. In a draft that is only being started the finding is a hint.',
  bad: '## Task\n\nTODO\n\n## Action\n\nI moved the job to a queue.',
  good: '## Task\n\nI owned the nightly job.\n\n## Action\n\nI moved the job to a queue.',
  ignoreWhen: 'You leave the section open on purpose until you have the facts.',
  sources: ['Our own judgement'],
};

/**
 * A section of the framework has a heading or label, and nothing to say yet. One finding per section, on its heading.
 */
export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const started = !isBeingStarted(answer);
    for (const section of answer.derive(emptySections)) {
      report({
        span: section.opening.heading,
        message: message(
          'The {0} section is still empty. One or two sentences are enough to start.',
          sectionName(answer, section),
        ),
        ...(started ? {} : { severity: 'hint' }),
        data: section,
        passing: isEndOfWriting(answer, section.start),
      });
    }
  },
  fixes(answer, finding) {
    const section = finding.data as Section;
    const prompt = `<!-- ${sectionPrompt(answer, section)} -->`;
    if (section.opening.form !== 'heading' || answer.text.slice(section.start, section.end).includes(prompt)) return [];
    const at = section.opening.textStart;
    const eol = eolOf(answer.text);
    const text = `${eol}${eol}${escapeSnippet(prompt)}${eol}${eol}$0`;
    return [{ title: message('Show what belongs here'), preferred: true, snippet: { start: at, end: at, text } }];
  },
};
