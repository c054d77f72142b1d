/** Which entries of a list are an office's decisions, by the patterns of its file. */

export interface Filter {
  readonly title?: RegExp | undefined;
  readonly reference?: RegExp | undefined;
  readonly maker?: RegExp | undefined;
}

type Facts = Readonly<Partial<Record<keyof Filter, string | null>>>;

export interface Filtered {
  readonly include?: Filter | undefined;
  readonly exclude?: Filter | undefined;
}

const NAMES = ['title', 'reference', 'maker'] as const;

/**
 * All of what is included and none of what is excluded fits. Facts that are left out of `facts` are not known yet, and are not asked about; null is a
 * fact that the list does not have, which fits only what fits nothing.
 */
export function isWanted(facts: Facts, { include, exclude }: Filtered): boolean {
  const fits = (filter: Filter | undefined): boolean[] =>
    NAMES.flatMap((name) => {
      const fact = facts[name];
      return fact === undefined ? [] : (filter?.[name]?.test(fact ?? '') ?? []);
    });
  return fits(include).every(Boolean) && !fits(exclude).some(Boolean);
}
