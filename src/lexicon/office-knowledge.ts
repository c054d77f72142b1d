/**
 * What parsing knows of single offices, as one value that it is given: the names of their areas, forces and bodies, and nothing else. Without it
 * a paper is read by what holds for every office; `opcc score --without-office-knowledge` measures the difference.
 */
import { POLICE_FORCE_AREAS, type PoliceForceArea } from './police-force-areas.ts';

export interface OfficeKnowledge {
  /** By slug. Tables made of it are kept by its identity: hand the same object on. */
  readonly areas: readonly PoliceForceArea[];
}

/** All 43 offices. */
export const ALL_OFFICES: OfficeKnowledge = { areas: POLICE_FORCE_AREAS };
/** No name of any office. */
export const NO_OFFICES: OfficeKnowledge = { areas: [] };

/** A table made of the offices' names, made once for each knowledge. */
export function tableOfOffices<T extends object>(
  make: (areas: readonly PoliceForceArea[]) => T,
): (offices: OfficeKnowledge) => T {
  const made = new WeakMap<OfficeKnowledge, T>();
  return (offices) => {
    const known = made.get(offices) ?? make(offices.areas);
    made.set(offices, known);
    return known;
  };
}

/** Names of an area, its force and its bodies as papers print them: `Kent`, `Kent Police`; `London`, `MOPAC`. */
export const namesOfArea = ({ area, force, also }: PoliceForceArea): readonly string[] => [area, force, ...also];

/** Short names of one area's office or force, by which its own papers call the buyer: `MOPAC`, `GMP`. Lower case. */
export const shortNames = tableOfOffices((areas) => new Set(areas.flatMap(({ short }) => short ?? [])));

/** The area of a slug, where it is known. */
export const knownArea = ({ areas }: OfficeKnowledge, slug: string): PoliceForceArea | null =>
  areas.find((area) => area.slug === slug) ?? null;
