import { missingSection } from './missingSection';
import { repeatedWord } from './repeatedWord';
import type { Rule } from './rule';

/** Every rule, in the order in which pages and settings list them. To add one, copy a file beside this one and name it here. */
export const rules: readonly Rule[] = [missingSection, repeatedWord];

const byId = new Map(rules.map(rule => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
