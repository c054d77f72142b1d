/**
 * Where a fact stands, as an office file says: selector, then labels, then pattern, each narrowing what the one before left.
 *
 * labels `Published` in `Published: 4 October 2023` gives `4 October 2023`; in `Published:` alone nothing; in `Published work: 2023` nothing
 * pattern `^\S+ (.*)$` in `D12 New vans` gives `New vans`; a pattern without a group gives all of what it fits
 */
import type { Place } from '../model/office.ts';
import { among } from './nesting.ts';
import { folded, linesOf, type OpenPage, type Part } from './page.ts';

/** What stands there, white space folded; null for nothing. `part` may be several elements: those, and what is in them, are looked at. */
export function factAt(page: OpenPage, part: Part, place: Place | undefined): string | null {
  if (place === undefined) return null;
  const { $ } = page;
  const { selector, labels, pattern } = place;
  const elements = selector === undefined ? part.toArray() : among(page, part, selector);
  const looked = selector === undefined || labels !== undefined ? elements : elements.slice(0, 1);
  const lines = looked.flatMap((element) => linesOf($(element)));
  const text = labels === undefined ? lines.join(' ') : labelled(lines, labels);
  if (text === null || pattern === undefined) return text || null;
  const found = pattern.exec(text);
  return folded(found?.[1] ?? found?.[0] ?? '') || null;
}

/**
 * What stands after one of these labels and a colon, in the first line that has any; null for none. With `orBelow`, where nothing stands beside the
 * label, the line below it, unless that has a label of its own.
 */
export function labelled(lines: readonly string[], labels: readonly string[], orBelow = false): string | null {
  const known = new Set(labels.map((label) => label.toLowerCase()));
  for (const [at, line] of lines.entries()) {
    const colon = line.indexOf(':');
    if (colon < 0 || !known.has(line.slice(0, colon).trim().toLowerCase())) continue;
    const below = lines[at + 1] ?? '';
    const value = line.slice(colon + 1).trim() || (orBelow && !below.includes(':') ? below : '');
    if (value !== '') return value;
  }
  return null;
}
