/**
 * A sentence for the user, kept as data: `{0}`, `{1}` ... in `template` stand for `args`.
 * The template is the key of a translation; words are made at the edge (VS Code's l10n, or `formatMessage`).
 */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

export function message(template: string, ...args: readonly (string | number)[]): Message {
  return { template, args };
}

/** The English text of a message. */
export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}
