/** Waiting on a condition, the only way tests wait: `await until('the badge', () => tab.find('button', /Gentle/))`. */

/**
 * Asks again until the answer is truthy, and returns it.
 * @param what names the condition in the error
 * @param timeout milliseconds
 * @throws when time is up, with the last answer or error
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, undefined | null | false | '' | 0>> {
  const end = Date.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false | '' | 0>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `waited ${timeout / 1000} s in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
        last instanceof Error ? { cause: last } : undefined,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The other way round, for what must not come: asks again and again for longer than it would have needed.
 * @param time milliseconds; the coach answers within 400 while its background is awake
 * @throws as soon as the answer is truthy
 */
export async function never(
  what: string,
  ask: () => unknown | Promise<unknown>,
  time = 800,
): Promise<void> {
  const end = Date.now() + time;
  while (Date.now() < end) {
    if (await ask()) throw new Error(`${what} came, and must not`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
