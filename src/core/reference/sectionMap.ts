import type { Framework } from '../frameworks/framework';
import { findSection, sectionsOfLabel } from '../frameworks/frameworks';
import { normaliseLabel } from '../markdown/labels';
import type { ReferenceSection } from '../questions/question';

/** The section of `to` that stands for a section of `from`: the same id, or one that its name or a synonym names. */
export function mapSection(id: string, from: Framework, to: Framework): string | undefined {
  if (findSection(to, id)) return id;
  const section = findSection(from, id);
  if (!section) return undefined;
  for (const label of [section.name.toLowerCase(), ...section.synonyms]) {
    const [found] = sectionsOfLabel(to, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sections of `to` that a section of a reference answer, written for `from`, belongs to. */
export function sectionsOfPart(part: ReferenceSection, from: Framework, to: Framework): readonly string[] {
  if (from === to) return part.ids;
  const named = sectionsOfLabel(to, normaliseLabel(part.heading));
  if (named.length > 0) return named;
  return part.ids.flatMap(id => mapSection(id, from, to) ?? []);
}
