/** Remembers the results of a pure function of one text; forgets them all when there are more than `most`. */
export function memoize<T>(make: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
