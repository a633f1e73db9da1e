/** The part of a setting's schema in package.json that says which values are good. */
export interface SettingSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly additionalProperties?: boolean;
}

/**
 * What is wrong with the value of a setting, in English for the log; one line for each part of it that counts as not
 * set.
 */
export function findSettingProblems(name: string, schema: SettingSchema, value: unknown): readonly string[] {
  if (value === undefined) return [];
  // Made only when it is needed: to turn an object into JSON, VS Code copies all settings there are.
  const tell = (what: string) => [`${name} is ${JSON.stringify(value)}; ${what}.`];
  if (schema.type !== undefined && !hasType(value, schema.type)) return tell(`it must be ${withArticle(schema.type)}`);
  if (schema.enum && !schema.enum.includes(value)) return tell(`it must be one of ${schema.enum.join(', ')}`);
  if (typeof value === 'number') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    return value < minimum || value > maximum ? tell(`it must be from ${minimum} to ${maximum}`) : [];
  }
  if (typeof value === 'string') {
    return schema.pattern !== undefined && !new RegExp(schema.pattern).test(value) ? tell('it cannot be used') : [];
  }
  const { properties } = schema;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const inner = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (inner) return findSettingProblems(`${name}, "${key}"`, inner, part);
    return schema.additionalProperties === false ? [`${name}: there is nothing called "${key}".`] : [];
  });
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
