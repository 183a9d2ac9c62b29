/**
 * Asks again until the answer is neither false nor absent. An error is taken for "not yet": a
 * document that is being replaced cannot be asked.
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  timeout = 10_000,
): Promise<Answer> {
  const deadline = Date.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < deadline);
  throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause });
}
