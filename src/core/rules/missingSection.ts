import type { Answer } from '../drafts/answer';
import { findSection } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Fix, Rule } from './rule';

/** Drafts under this many words are only being started. */
const STARTED_WORDS = 15;

/** A required section of the framework is not there. One finding per section, on the title. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  defaultOn: true,
  frameworks: [
    'star',
    'star-l',
    'car',
    'par',
    'soar',
    'carl',
    'explain',
    'compare',
    'design',
    'debug',
    'opinion',
    'motivation',
  ],
  language: 'any',
  docs: {
    summary: 'A part of the framework has no section yet.',
    meaning:
      'Interviewers listen for each part of the structure and note the ones that never came. The rule looks for a heading, a bold label, a bullet label or a "Label:" line with the name of the section or a synonym; a combined label such as Situation/Task counts for both.',
    bad: '## Situation\n\n...\n\n## Action\n\n...\n\n## Result\n\n...',
    good: '## Situation\n\n...\n\n## Task\n\n...\n\n## Action\n\n...\n\n## Result\n\n...',
    ignoreWhen: 'You tell that part inside another section on purpose.',
    sources: ['University of Wisconsin and Swansea University STAR guides', 'Amazon interview preparation'],
  },
  check(answer, _settings, report) {
    const { framework, ready } = answer.setting;
    if (!framework || (answer.wordCount < STARTED_WORDS && !ready)) return;
    for (const section of framework.sections) {
      if (!section.required || answer.section(section.id)) continue;
      report({
        span: answer.anchor,
        message: message(
          'No {0} section yet. Interviewers listen for it: {1}. Add "## {0}" or run "Insert section".',
          section.name,
          section.why,
        ),
        data: section.id,
      });
    }
  },
  fixes(answer, finding) {
    return [insertSectionFix(answer, String(finding.data))];
  },
};

/** Inserts the heading of a section, with its prompt as a comment, where the framework has it. Sections of the framework only. */
export function insertSectionFix(answer: Answer, sectionId: string): Fix {
  const framework = answer.setting.framework!;
  const section = findSection(framework, sectionId)!;
  const order = framework.sections.map(other => other.id);
  const position = order.indexOf(sectionId);
  const following = answer.sections.find(other => other.ids.some(id => order.indexOf(id) > position));
  const eol = answer.text.includes('\r\n') ? '\r\n' : '\n';
  const level = answer.sections.find(other => other.opening.level > 0)?.opening.level ?? 2;
  const heading = `${'#'.repeat(level)} ${section.name}${eol}${eol}<!-- ${section.prompt} -->${eol}`;
  const title = message('Insert the {0} section', section.name);
  if (following) {
    const start = answer.text.lastIndexOf('\n', following.start - 1) + 1;
    return { title, preferred: true, edits: [{ start, end: start, text: `${heading}${eol}` }] };
  }
  const end = answer.text.trimEnd().length;
  return {
    title,
    preferred: true,
    edits: [{ start: end, end: answer.text.length, text: `${end === 0 ? '' : eol + eol}${heading}` }],
  };
}
