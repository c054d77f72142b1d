/** The dates and terms that are read of a drawn form, in one line: `decision 2022-03-02 start 2022-04-01 base 12 options 0`. */

import { datesOf } from '../../src/parse/dates/dates.ts';
import { DATE_FIELDS } from '../../src/parse/field/dates.ts';
import type { Understood } from '../../src/parse/field-table.ts';
import { readingOf } from '../../src/parse/reading.ts';
import { resolve } from '../../src/parse/resolve.ts';
import { draw } from '../extract/draw.ts';

const NAMES = {
  decision: 'decision_date',
  received: 'received_date',
  officer: 'officer_approval_date',
  published: 'published_date',
  start: 'contract_start_date',
  end: 'contract_end_date',
  base: 'contract_duration_months',
  options: 'extension_months_max',
  previous: 'previous_contract_end_date',
} as const;

export function understoodOf(picture: string): Understood {
  const reading = readingOf(draw(picture), null);
  return { ...reading, roles: datesOf(reading), amounts: [], parties: [] };
}

/** Absent fields are left out; a disputed one gives `disputed`. */
export function dated(picture: string): string {
  const understood = understoodOf(picture);
  return Object.entries(NAMES)
    .flatMap(([short, name]) => {
      const finding = resolve<unknown>(DATE_FIELDS[name].candidates(understood));
      if (finding.state === 'absent') return [];
      return [`${short} ${finding.state === 'found' ? finding.winner.value : 'disputed'}`];
    })
    .join(', ');
}
