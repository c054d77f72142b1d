/** Where evidence stands and what it stands in: its clause, what that clause speaks of, and the heading above it. */
import { positionOf } from '../checks/sums.ts';
import type { Document } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { readingOf } from '../parse/reading.ts';
import type { Setting } from './explained.ts';

export type SettingOf = (evidence: Evidence) => Setting;

/** Reads the document's clauses once. Never throws: words that stand in no clause have a place and no more. */
export function settingsOf(document: Document, office: string | null): SettingOf {
  const { clauses } = readingOf(document, office);
  return (evidence) => {
    const { quote } = evidence;
    if (evidence.document === 'listing') return { ...NOWHERE, quote };
    const at = positionOf(document, evidence);
    const within = at === null ? [] : clauses.filter(({ region }) => region.passage.index === at.passage.index);
    const clause = within.findLast(({ region }) => region.start <= (at?.start ?? 0)) ?? within[0];
    const { place, page, box } = evidence;
    const where = place === undefined ? { page, box, place: null } : { page: null, box: null, place };
    if (clause === undefined) return { ...NOWHERE, ...where, quote };
    return { ...where, quote, clause: clause.text, subject: clause.subject, heading: clause.heading || null };
  };
}

const NOWHERE = { page: null, box: null, place: null, clause: null, subject: null, heading: null } as const;
