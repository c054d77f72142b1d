/** A stretch of a passage's text: the unit in which a value may stand. */
import type { Passage } from '../../model/document.ts';
import { type Evidence, evidenceOf } from '../../model/evidence.ts';

export interface Region {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export const wholeOf = (passage: Passage): Region => ({ passage, start: 0, end: passage.text.length });

/** The region's text in the normal form that rules read. */
export const textOf = (region: Region): string => region.passage.text.slice(region.start, region.end);

/** The region's words as printed. */
export const printedOf = (region: Region): string => region.passage.printed.slice(region.start, region.end);

/** The region without white space at its ends. */
export function trimmed(region: Region): Region {
  const text = textOf(region);
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  if (lead === text.length) return { ...region, end: region.start };
  return { passage: region.passage, start: region.start + lead, end: region.end - tail };
}

/** A part of a region; offsets count from the region's start. */
export const partOf = (region: Region, start: number, end: number): Region => ({
  passage: region.passage,
  start: region.start + start,
  end: region.start + end,
});

export const isEmpty = (region: Region): boolean => textOf(region).trim() === '';

export const evidenceOfRegion = (document: string, region: Region): [Evidence, ...Evidence[]] =>
  evidenceOf(document, region.passage, region.start, region.end);
