/** One answer to "why is nothing shown?", with what choosing it does. */
export interface Reason {
  /** A codicon id. */
  readonly icon: string;
  readonly label: string;
  readonly detail: string;
  readonly run: () => unknown;
}
