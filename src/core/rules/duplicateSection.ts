import type { Answer, Section } from '../drafts/answer';
import { findSection } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { mergeSection } from './support/answer/sectionEdits';

/** Labels that name a part of a section rather than the whole of it: two of them may stand side by side. */
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  explain: new Set([
    'details',
    'types',
    'use cases',
    'trade-offs',
    'tradeoffs',
    'limits',
    'pros and cons',
    'when not to use',
  ]),
  compare: new Set([
    'short answer',
    'overview',
    'trade-offs',
    'tradeoffs',
    'use cases',
    'recommendation',
    'my experience',
  ]),
  debug: new Set([
    'context',
    'impact',
    'triage',
    'gather context',
    'reproduce',
    'hypothesis',
    'hypotheses',
    'steps',
    'collaboration',
    'test',
    'testing',
    'findings',
    'mitigation',
    'verify',
    'verification',
    'result',
    'outcome',
    'follow-up',
    'lessons learned',
    'postmortem',
    'escalation',
  ]),
  motivation: new Set(['experience', 'skills', 'future', 'next', 'why here', 'this role']),
};

export const docs: RuleDocs = {
  summary: 'The same section starts a second time.',
  meaning:
    'A story that comes back to its situation or tells its outcome twice is hard to follow, and easy to lose your way in. The rule compares sections, not spellings: Outcome after Result is a second Result. Other answers in the same file, headings below the level of the sections, and the parts of a design (data model, API, scaling) are left alone.',
  bad: '## Result\n\nTimeouts fell to 0.2%.\n\n## Outcome\n\nTickets fell from 90 to 6 a week.',
  good: '## Result\n\nTimeouts fell to 0.2%, and tickets from 90 to 6 a week.',
  ignoreWhen: 'The two parts are told at different moments on purpose.',
  sources: ['Our own judgement'],
};

/** One section is opened a second time. One finding per later heading. */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const opened = new Map<string, Section>();
    for (const section of answer.sections) {
      const id = section.ids.find(one => opened.has(one));
      const first = id === undefined ? undefined : opened.get(id);
      if (id !== undefined && first && !maySitBeside(answer, first, section)) {
        report({
          span: section.opening.heading,
          message: message(
            'A second {0} section starts here. Merge it with the first, "{1}", so that each part comes once.',
            findSection(answer.setting.framework!, id)!.name,
            first.opening.label,
          ),
          related: [first.opening.heading],
          data: [first, section].map(one => answer.sections.indexOf(one)),
        });
      }
      for (const one of section.ids) if (!opened.has(one)) opened.set(one, section);
    }
  },
  fixes(answer, finding) {
    const [first, second] = (finding.data as readonly number[]).map(index => answer.sections[index]!);
    const edits = mergeSection(answer, first!, second!);
    return edits ? [{ title: message('Merge sections'), preferred: true, edits }] : [];
  },
};

/** Whether two headings of one section name different parts of it, or restate a point at the end. */
function maySitBeside(answer: Answer, first: Section, second: Section): boolean {
  const framework = answer.setting.framework!.id;
  const [one, two] = [first.opening.name.text, second.opening.name.text];
  if (framework === 'design') return one !== two || second.ids.includes('details');
  if (framework === 'opinion' && second.ids[0] === 'point') return closesAnswer(answer, second);
  const parts = PARTS[framework];
  return parts !== undefined && one !== two && (parts.has(one) || parts.has(two));
}

/** Point, Reason, Example, Point: the last known section may say the point again. */
function closesAnswer({ sections }: Answer, section: Section): boolean {
  const known = sections.filter(other => other.ids.length > 0);
  return known[known.length - 1] === section && known.some(other => other.ids.includes('example'));
}
