/**
 * How many of `count` ascending numbers are below `limit`; the number of the first item that is not. Looks at few of
 * them.
 */
export function countBelow(count: number, limit: number, numberOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
