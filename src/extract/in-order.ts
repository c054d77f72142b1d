/** Many tasks at once, results in the order of the tasks, and only so many begun as the reader of the results keeps up with. */

/**
 * Runs each task, at most `inFlight` begun and not yet handed on. An error of `run` is thrown when its turn comes; what was
 * begun after it is left to itself.
 */
export async function* inOrder<T, R>(
  tasks: Iterable<T> | AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  inFlight: number,
): AsyncGenerator<R, void, undefined> {
  const begun: Promise<R>[] = [];
  for await (const task of tasks) {
    begun.push(awaited(run(task)));
    if (begun.length >= inFlight) yield await (begun.shift() as Promise<R>);
  }
  for (const result of begun) yield await result;
}

/** Marks a rejection as seen: it is thrown when its turn comes, which may be long after it happened. */
function awaited<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined);
  return promise;
}
