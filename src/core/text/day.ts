/** The day of a moment where the user is, as `2026-11-22`. */
export function toDay(date: Date): string {
  const numbers = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return numbers.map(number => String(number).padStart(2, '0')).join('-');
}
