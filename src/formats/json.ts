/** JSON: one array of nested records, indented by two spaces, keys in published order, a line break at the end. */
import type { DecisionRecord } from '../model/record.ts';
import type { Format } from './format.ts';

/** The same text as `JSON.stringify(records, null, 2)`, record by record. */
function* pieces(records: readonly DecisionRecord[]): Generator<string> {
  if (records.length === 0) {
    yield '[]\n';
    return;
  }
  for (const [index, record] of records.entries()) {
    const text = JSON.stringify(record, null, 2).replaceAll('\n', '\n  ');
    yield `${index === 0 ? '[' : ','}\n  ${text}`;
  }
  yield '\n]\n';
}

export const json: Format = {
  name: 'json',
  media_type: 'application/json',
  files: ({ records }) => [{ path: 'decisions.json', table: null, pieces: () => pieces(records) }],
};
