/** Asks again and again until the answer is true; fails with the description when it stays false. Times in milliseconds. */
export async function waitFor(what: string, isTrue: () => Promise<boolean> | boolean, limit = 30_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
