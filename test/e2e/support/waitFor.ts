/**
 * Asks again and again until the answer is true; fails with the description when it stays false. The limit, in
 * milliseconds, only ends what hangs: machines may be slow.
 */
export async function waitFor(what: string, isTrue: () => Promise<boolean> | boolean, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/**
 * For what may be lost for good, such as a click on a list that closes: tries again and again until an attempt does not
 * fail. Each has twice the time of the one before, in milliseconds, so that a slow machine gets there as well.
 */
export async function tryUntilDone(what: string, attempt: (timeout: number) => Promise<unknown>): Promise<void> {
  let timeout = 2000;
  await waitFor(what, async () => {
    const isDone = await attempt(timeout).then(
      () => true,
      () => false,
    );
    timeout *= 2;
    return isDone;
  });
}
