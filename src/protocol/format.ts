import type { ReferenceStrings } from '../core/reference/strings';

/** A template with its values in place of `{0}`, `{1}`. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}

/** A speaking time for a narrow place. */
export function toTime(strings: ReferenceStrings, seconds: number): string {
  if (seconds < 60) return fill(strings.seconds, seconds);
  const rest = seconds % 60;
  return rest === 0
    ? fill(strings.minutes, seconds / 60)
    : fill(strings.minutesAndSeconds, Math.floor(seconds / 60), rest);
}

export function toWords(strings: ReferenceStrings, words: number): string {
  return words === 1 ? strings.oneWord : fill(strings.words, words);
}
