/** Interleaved rounds and what they come to: other work on the machine then falls on every contender alike. */

/** One way of doing the work; resolves when all files are done. */
export interface Contender {
  readonly name: string;
  run(files: readonly string[]): Promise<void>;
}

/** Seconds that each contender took in each round, the first round (in which code is compiled) left out. */
export async function interleaved(
  contenders: readonly Contender[],
  files: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const seconds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const index of contenders.keys()) {
      // Each round begins with another one, so that nobody always runs after the same neighbour.
      const { name, run } = contenders[(index + round) % contenders.length] as Contender;
      const start = performance.now();
      await run(files);
      if (round > 0) seconds.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  return seconds;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** How much faster `one` was than `other`, round by round. */
export const ratios = (one: readonly number[], other: readonly number[]): Spread =>
  spreadOf(one.map((seconds, round) => (other[round] ?? Number.NaN) / seconds));

/** The middle value of each quarter of a series. */
export function quarterMedians(values: readonly number[]): [number, number, number, number] {
  const quarter = (index: number): number =>
    spreadOf(values.slice(Math.floor((index * values.length) / 4), Math.floor(((index + 1) * values.length) / 4)))
      .median;
  return [quarter(0), quarter(1), quarter(2), quarter(3)];
}
