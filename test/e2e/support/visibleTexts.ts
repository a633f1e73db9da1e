import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { QUESTION_KEYS, QUESTION_KINDS, toQuestionName } from '../../../src/core';
import { toKeyLabel } from '../../../src/core/questions/grouping';
import { frameworks } from '../../../src/core/reading';
import { rulePages } from '../../../src/core/rules/rulePages';
import { readBank } from '../../support/bank';
import { isUnmarked } from './language';

/** Attributes that are shown or read out. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every text that a person sees or hears in the elements that match, code excepted. */
export function readTexts(place: Page | Frame, selector: string): Promise<readonly string[]> {
  return place.evaluate(
    ({ selector, spoken }) => {
      const found = new Set<string>();
      for (const element of document.querySelectorAll(selector)) {
        for (const part of [element, ...element.querySelectorAll('*')]) {
          if (!part.checkVisibility() || part.closest('code, pre, style, script')) continue;
          for (const name of spoken) found.add(part.getAttribute(name) ?? '');
          for (const node of part.childNodes) if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent ?? '');
          const behind = getComputedStyle(part, '::after').content;
          if (behind.startsWith('"')) found.add(behind.slice(1, -1));
        }
      }
      return [...found].map(text => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '');
    },
    { selector, spoken: SPOKEN },
  );
}

/** What VS Code reads out before an entry with an icon, paths, quoted words, ids. */
const NO_PROSE = /^[a-z-]+ (?=\u27e6)|[\w-]*[/.][\w/.-]*\w|"[^" ]*"|^[a-z]+(?:-[a-z]+)+$/g;

/** Names that no language translates. */
const PRODUCTS = ['StarDraft', 'Markdown', 'Git', 'VS Code', 'code-server'];

/** Tells texts of the interface from those of question files and drafts, which no translation touches. */
export class Content {
  private readonly names: readonly string[];
  private readonly prose: string;

  /** @param own texts besides the built-in bank, such as drafts and names of files */
  constructor(own: readonly string[]) {
    const { questions } = readBank('questions');
    const labels = questions.flatMap(({ pack, topics, competencies }) => [pack, ...topics, ...competencies]);
    const names = [
      ...PRODUCTS,
      ...own,
      ...[...frameworks, ...frameworks.flatMap(({ sections }) => sections)].map(({ name }) => name),
      ...[...labels, ...labels.map(toKeyLabel)],
      ...questions.map(toQuestionName),
      ...questions.flatMap(({ question, source, points }) => [question, source, ...points.map(({ text }) => text)]),
      ...Object.keys(QUESTION_KINDS),
      ...QUESTION_KEYS.map(({ key }) => key),
      ...[...rulePages, ...questions, ...frameworks].map(({ id }) => id),
    ];
    this.names = [...new Set(names)].sort((a, b) => b.length - a.length);
    this.prose = [...own, ...findFiles('questions').map(file => readFileSync(file, 'utf8'))].map(toPlain).join('\n');
  }

  /** The texts that hold words which should have come from a translation, and did not. */
  findUntranslated(texts: readonly string[]): readonly string[] {
    return texts.filter(
      text =>
        !this.names.includes(text) &&
        isUnmarked(this.withoutNames(this.withoutQuotes(text).replace(NO_PROSE, ' '))) &&
        !this.isQuoted(text),
    );
  }

  /** Without the words of a file that a text of ours repeats. */
  private withoutQuotes(text: string): string {
    return text.replace(/"([^"]+)"/g, (whole, words) => (this.prose.includes(toPlain(words)) ? ' ' : whole));
  }

  private withoutNames(text: string): string {
    return this.names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, ' ')), text);
  }

  /** Whether the text stands in a question file or a draft; a word or two stand there by chance. */
  private isQuoted(text: string): boolean {
    return text.split(' ').length > 2 && this.prose.includes(toPlain(text));
  }
}

function findFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter(name => name.endsWith('.md')).map(name => join(folder, name));
}

/** Without what Markdown and the screen do to a text. */
function toPlain(text: string): string {
  return text
    .replace(/[*_`"'\u2018\u2019\u201c\u201d]|\u2026$|\.\.\.$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
