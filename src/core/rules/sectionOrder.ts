import type { Answer, Section } from '../drafts/answer';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { sectionName } from './support/answer/sectionContent';
import { reorderSections, sectionPositions } from './support/answer/sectionEdits';

export const docs: RuleDocs = {
  summary: 'A section comes later than in the framework.',
  meaning:
    'Listeners follow a story best in the order in which they need it: first the scene, last the outcome. The rule compares the first place of each section with the order of the framework; missing sections, a headline in front and headings of your own do not matter. Where practice leaves the order open (Compare, Design, Opinion, Motivation) it is only a hint.',
  bad: '## Result\n\nTimeouts fell to 0.2%.\n\n## Situation\n\nCheckout was timing out.',
  good: '## Situation\n\nCheckout was timing out.\n\n## Result\n\nTimeouts fell to 0.2%.',
  ignoreWhen: 'You open with the outcome on purpose; a single line before the first section does that too.',
  sources: [
    'University of Washington and University of Glasgow pages on STAR',
    'Our own judgement for the other frameworks',
  ],
};

/**
 * Sections stand in another order than the framework tells them. One finding per answer, on the first section that
 * should have stood earlier.
 */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const { framework } = answer.setting;
    const late = framework && firstLateSection(answer);
    if (!late) return;
    report({
      span: late.section.opening.heading,
      message: message(
        '{0} comes after {1}. {2} is easiest to follow in the order {3}.',
        sectionName(answer, late.section),
        sectionName(answer, late.other),
        framework.name,
        framework.sections.map(section => section.name).join(', '),
      ),
      ...(framework.strictOrder ? {} : { severity: 'hint' }),
    });
  },
  fixes(answer) {
    const edits = reorderSections(answer);
    return edits ? [{ title: message('Reorder sections'), preferred: true, edits }] : [];
  },
};

/** The first section that should have stood before one above it, and the first such one above it. */
function firstLateSection(answer: Answer): { readonly section: Section; readonly other: Section } | undefined {
  const seen = new Set<string>();
  const above: { readonly section: Section; readonly last: number }[] = [];
  let latest = -1;
  for (const section of answer.sections) {
    const positions = sectionPositions(answer, section, seen);
    if (positions.length === 0) continue;
    const first = Math.min(...positions);
    if (first < latest) return { section, other: above.find(other => other.last > first)!.section };
    const last = Math.max(...positions);
    above.push({ section, last });
    latest = Math.max(latest, last);
    for (const id of section.ids) seen.add(id);
  }
  return undefined;
}
