/**
 * What stands for `{0}` in a message: a text as it is (a writer's words, the name of a section), or words of ours,
 * which are translated.
 */
export type MessageArgument = string | number | Message;

/**
 * A sentence for the user, kept as data: `{0}`, `{1}` ... in `template` stand for `args`.
 * The template is the key of a translation; words are made at the edge (VS Code's l10n, or `formatMessage`).
 */
export interface Message {
  readonly template: string;
  readonly args: readonly MessageArgument[];
}

/**
 * Makes a message. The template must be a literal in the call, so that `npm run l10n` finds it; `args` stand for its
 * `{0}`, `{1}` ...
 */
export function message(template: string, ...args: readonly MessageArgument[]): Message {
  return { template, args };
}

/** A user's or a question's text, which is never translated. */
export function verbatim(text: string): Message {
  return message('{0}', text);
}

/** The English text of a message. */
export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (whole, index) => {
    const arg = args[Number(index)];
    return typeof arg === 'object' ? formatMessage(arg) : String(arg ?? whole);
  });
}
