/** Makes candidates: a value, the words that it rests on, and by which rule. */
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Candidate, Method, Trust } from '../model/finding.ts';
import { evidenceOfRegion, type Region } from './find/region.ts';

export interface Found {
  /** `form:title-label`. */
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
}

/** A candidate whose evidence is the words of these regions. Throws when they hold no word. */
export function candidateOf<T>(
  document: Document,
  value: T,
  regions: readonly [Region, ...Region[]],
  found: Found,
): Candidate<T> {
  const [first, ...rest] = regions.flatMap((region) => evidenceOfRegion(document.id, region)) as [
    Evidence,
    ...Evidence[],
  ];
  return { value, evidence: [first, ...rest], ...found };
}
