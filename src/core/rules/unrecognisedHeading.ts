import type { Answer, Section } from '../drafts/answer';
import { normaliseLabel } from '../markdown/labels';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';

/** A heading with this many words is a question or a title, not the name of a section. */
const TITLE_WORDS = 6;

export const docs: RuleDocs = {
  summary: 'A heading names no section of the framework.',
  meaning:
    'Words under a heading that the framework does not know count for the length of the answer, but for no section, and no rule reads them. A spelling that is one or two letters off is taken for the section it means, and the right one is offered. The title, the question, notes, links and sources, and headings below the level of the sections are left alone.',
  bad: '## Situaton',
  good: '## Situation',
  ignoreWhen: 'The heading is for you and not part of what you say.',
  sources: ['Our own judgement'],
};

/** A heading at the level of the sections names none of them, or misspells one. */
export const unrecognisedHeading: Rule = {
  id: 'unrecognised-heading',
  severity: 'hint',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, _settings, report) {
    const { framework } = answer.setting;
    if (!framework) return;
    const isSure = answer.setting.declared || new Set(answer.sections.flatMap(({ ids }) => ids)).size >= 3;
    for (const section of answer.sections) {
      const { label, heading, suggestion } = section.opening;
      if (suggestion !== undefined)
        report({
          span: heading,
          message: message('"{0}" is not a {1} section. Did you mean "{2}"?', label, framework.name, suggestion),
          data: section,
        });
      else if (section.ids.length === 0 && isSure && !isTitleOrNotes(answer, section))
        report({
          span: heading,
          message: message(
            '"{0}" is not a {1} section. Its words count for the length of the answer, not for a section.',
            label,
            framework.name,
          ),
        });
    }
  },
  fixes(answer, finding) {
    const section = finding.data as Section | undefined;
    const suggestion = section?.opening.suggestion;
    if (!section || suggestion === undefined) return [];
    const { heading, name } = section.opening;
    const written = answer.text.slice(heading.start, heading.end);
    const wrong = name.text;
    const at = written.toLowerCase().indexOf(wrong);
    const start = heading.start + Math.max(at, 0);
    const end = at < 0 ? heading.end : start + wrong.length;
    return [
      { title: message('Rename to {0}', suggestion), preferred: true, edits: [{ start, end, text: suggestion }] },
    ];
  },
};

/** The level of the sections: that of the first known one (0 for labels), else the highest heading's. */
interface SectionLevel {
  readonly level: number;
  readonly firstKnown: number;
}

function sectionLevel({ sections }: Answer): SectionLevel {
  const first = sections.find(({ ids }) => ids.length > 0);
  if (first) return { level: first.opening.level, firstKnown: first.start };
  const level = sections.reduce((least, { opening }) => Math.min(least, opening.level), 6);
  return { level, firstKnown: Number.POSITIVE_INFINITY };
}

function isTitleOrNotes(answer: Answer, { opening, start }: Section): boolean {
  const { text, title, setting } = answer;
  const { name } = opening;
  if (name.text === '' || name.isPrivate || opening.label.endsWith('?') || name.wordCount >= TITLE_WORDS) return true;
  if (setting.question && normaliseLabel(setting.question.question) === name.text) return true;
  const { level, firstKnown } = answer.derive(sectionLevel);
  if (firstKnown === Number.POSITIVE_INFINITY) return opening.level > level;
  // Above sections of a lower level, or of labels, a heading is the title of what follows.
  const above = level === 0 || opening.level < level;
  return above && start < firstKnown && (!title || text.slice(title.end, start).trim() === '');
}
