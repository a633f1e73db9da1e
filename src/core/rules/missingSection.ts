import type { Answer } from '../drafts/answer';
import { findSection } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { isBeingStarted } from './support/answer/sectionContent';
import { insertSection } from './support/answer/sectionEdits';

export const docs: RuleDocs = {
  summary: 'A part of the framework has no section yet.',
  meaning:
    'Interviewers listen for each part of the structure and note the ones that never came. The rule looks for a heading, a bold label, a bullet label or a "Label:" line with the name of the section or a synonym; a combined label such as Situation/Task counts for both.',
  bad: '## Situation\n\n...\n\n## Action\n\n...\n\n## Result\n\n...',
  good: '## Situation\n\n...\n\n## Task\n\n...\n\n## Action\n\n...\n\n## Result\n\n...',
  ignoreWhen: 'You tell that part inside another section on purpose.',
  sources: [
    'A study of 62 real interviews (Bangerter, Corvalan and Cavin, 2014): scene-setting is plentiful, task, action and result are rare',
    'University of Washington, STAR method of interviewing',
    'Amazon interview preparation',
  ],
};

/** A required section of the framework is not there. One finding per section, on the title. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const { framework } = answer.setting;
    if (!framework || isBeingStarted(answer)) return;
    for (const [index, section] of framework.sections.entries()) {
      if (!section.required || answer.section(section.id)) continue;
      report({
        span: answer.anchor,
        message: message(
          'No {0} section yet. Interviewers listen for it: {1}. Add "## {0}", or choose "Insert the {0} section" in the light bulb.',
          section.name,
          message(section.why),
        ),
        data: section.id,
        passing: framework.sections.slice(index + 1).every(({ id }) => !hasWords(answer, id)),
      });
    }
  },
  fixes(answer, finding) {
    const id = String(finding.data);
    const edits = insertSection(answer, id);
    if (!edits) return [];
    const { name } = findSection(answer.setting.framework!, id)!;
    return [{ title: message('Insert the {0} section', name), preferred: true, edits }];
  },
};

function hasWords(answer: Answer, id: string): boolean {
  return answer.sectionsOf(id).some(({ wordCount }) => wordCount > 0);
}
