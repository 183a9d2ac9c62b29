/**
 * Runs work one after the other. What is asked for again under its name while it is under way is not
 * done twice: who asks gets the answer of the first. A key that repeats, or an impatient second
 * click, would otherwise keep the same passage twice.
 */
export function oneByOne() {
  const running = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();

  return <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const known = running.get(name);
    // Work of one name is the same work, and has one kind of answer.
    if (known !== undefined) return known as Promise<Answer>;
    const run = last.then(work).finally(() => running.delete(name));
    last = run.catch(() => undefined);
    running.set(name, run);
    return run;
  };
}
