/** NDJSON: one nested record a line, keys in published order. */
import type { DecisionRecord } from '../model/record.ts';
import type { Format } from './format.ts';

/** One line, with its line break. */
export const lineOf = (record: DecisionRecord): string => `${JSON.stringify(record)}\n`;

export const ndjson: Format = {
  name: 'ndjson',
  media_type: 'application/x-ndjson',
  files: ({ records }) => [{ path: 'decisions.ndjson', table: null, pieces: () => records.values().map(lineOf) }],
};
