import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf } from '../../src/export/tables.ts';
import type { Row } from '../../src/formats/format.ts';
import { decisionRecord, TABLES } from '../../src/model/record.ts';
import { context, parsedDecision } from '../validate/parsed-decision.ts';
import { broken, documentOf, hostile, recordOf, seed } from './published.ts';

const OPTIONS = { formula_guard: true };
const rows = (records: Parameters<typeof datasetOf>[0], name: string, options = OPTIONS): readonly Row[] => [
  ...(datasetOf(records, options)
    .tables.find(({ table }) => table.name === name)
    ?.rows() ?? []),
];

test('every row has the columns of its table in order', () => {
  for (const { table, rows } of datasetOf([seed, hostile, broken], OPTIONS).tables) {
    for (const row of rows()) expect(Object.keys(row)).toEqual(Object.keys(table.columns));
  }
});

test('every row holds to the schema, and foreign keys point to rows that are there', () => {
  const { tables } = datasetOf([seed, hostile, broken], OPTIONS);
  for (const { table, rows } of tables) {
    for (const row of rows()) {
      for (const [name, column] of Object.entries(table.columns)) {
        expect([name, column.schema.safeParse(row[name]).success]).toEqual([name, true]);
      }
      for (const { field, table: other, target } of table.foreign) {
        const targets = [...(tables.find((one) => one.table.name === other)?.rows() ?? [])].map((one) => one[target]);
        if (row[field] !== null) expect(targets).toContain(row[field]);
      }
    }
  }
});

test('keys are unique', () => {
  for (const { table, rows } of datasetOf([seed, hostile, broken, seed], OPTIONS).tables) {
    if (table.key.length === 0) continue;
    const keys = [...rows()].map((row) => JSON.stringify(table.key.map((name) => row[name])));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('decisions are sorted by office and key in code units, amounts by size of seq', () => {
  expect(rows([seed, hostile, broken], 'decisions').map((row) => row.office_id)).toEqual([
    'derbyshire',
    'kent',
    'surrey',
  ]);
  const many = recordOf({
    ...parsedDecision({ reference: 'A1' }),
    amounts: Array.from({ length: 12 }, () => seedAmount()),
  });
  expect(rows([many], 'amounts').map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

function seedAmount() {
  const place = { document: documentOf('aa').id, page: 1, box: { left: 1, top: 1, right: 2, bottom: 2 }, quote: '£1' };
  const money = {
    printed: '£1',
    pence: 100,
    pence_max: null,
    qualifier: 'exact',
    resolution_pence: 100,
    currency: 'GBP',
    vat_basis: 'not_stated',
    period: 'total',
    in_words: false,
  } as const;
  return {
    money,
    evidence: [place] as const,
    role: 'other',
    vat_basis: 'not_stated',
    vat_basis_source: 'none',
    period: 'total',
    payer: null,
    cover: { months: null, with_options: null },
    share_percent: null,
    is_headline: false,
    counts_towards_total: false,
    rule: 'r',
    method: 'pattern',
    trust: 'cue',
    reason: '',
  } as const;
}

test('the order of arrival does not matter', () => {
  const twin = recordOf(parsedDecision({ reference: '33/16', title: 'Twin' }), {
    document: documentOf('dd'),
    office: 'surrey',
  });
  const expected = JSON.stringify(datasetOf([seed, hostile, broken, twin], OPTIONS));
  fc.assert(
    fc.property(fc.shuffledSubarray([seed, hostile, broken, twin], { minLength: 4 }), (shuffled) => {
      expect(JSON.stringify(datasetOf(shuffled, OPTIONS))).toBe(expected);
    }),
  );
});

test('citations name the row that they are of', () => {
  const cited = rows([seed], 'citations');
  expect(cited).toContainEqual(
    expect.objectContaining({ table: 'decisions', row_id: 'derbyshire-dn15-22', field: 'value', quote: '£21,169.59' }),
  );
  expect(cited).toContainEqual(
    expect.objectContaining({ table: 'amounts', row_id: 'derbyshire-dn15-22-a2', quote: '£10,584.79' }),
  );
  expect(cited).toContainEqual(
    expect.objectContaining({ table: 'parties', row_id: '3', field: 'name_printed', quote: 'Experian' }),
  );
});

test('different files under one reference: the one seen first keeps the key', () => {
  const later = recordOf(parsedDecision({ reference: '33/16' }), {
    document: documentOf('0a'),
    office: 'surrey',
    first_seen_date: '2026-02-01',
  });
  const first = recordOf(parsedDecision({ reference: '33 / 16' }), {
    document: documentOf('ff'),
    office: 'surrey',
    first_seen_date: '2026-01-01',
  });
  const { records } = datasetOf([later, first], OPTIONS);
  expect(records.map(({ decision_id, document_id }) => [decision_id, document_id])).toEqual([
    ['surrey-33-16', first.document_id],
    ['surrey-33-16-b', later.document_id],
  ]);
  for (const record of records) {
    expect(record.issues).toContainEqual(
      expect.objectContaining({ code: 'DUPLICATE_DECISION', severity: 'warning', decision_id: record.decision_id }),
    );
    expect(record).toMatchObject({ needs_review: true, issue_count: record.issues.length });
    expect(decisionRecord.parse(record)).toEqual(record);
  }
});

test('a renamed record takes its rows along', () => {
  const [other] = [
    recordOf(
      { ...parsedDecision({ reference: '33/16' }), amounts: [seedAmount()] },
      { document: documentOf('cc'), office: 'surrey' },
    ),
  ];
  const { tables } = datasetOf([hostile, other ?? hostile], OPTIONS);
  const ids = (name: string, column: string) =>
    new Set([...(tables.find(({ table }) => table.name === name)?.rows() ?? [])].map((row) => row[column]));
  expect(ids('decisions', 'decision_id')).toEqual(new Set(['surrey-33-16', 'surrey-33-16-b']));
  expect(ids('amounts', 'amount_id')).toEqual(new Set(['surrey-33-16-a1', 'surrey-33-16-b-a1']));
  expect(ids('documents', 'decision_id')).toEqual(new Set(['surrey-33-16', 'surrey-33-16-b']));
});

test('a file that is of no single decision stays so, whatever key a record of it gets', () => {
  const [log, other] = [seed, hostile].map((record, at) => ({
    ...record,
    decision_id: 'kent-a1',
    document_id: String(at),
    document: { ...record.document, document_id: String(at), decision_id: null },
  })) as [typeof seed, typeof seed];
  const { records } = datasetOf([log, other], OPTIONS);
  expect(records.map(({ decision_id }) => decision_id)).toEqual(['kent-a1', 'kent-a1-b']);
  expect(records.map(({ document }) => document.decision_id)).toEqual([null, null]);
});

test('a key that is already taken is not given twice', () => {
  const records = ['0a', '0b', '0c'].map((digits) =>
    recordOf(parsedDecision({ reference: digits === '0c' ? 'A1-B' : 'A1' }), { document: documentOf(digits) }),
  );
  const keys = datasetOf(records, OPTIONS).records.map(({ decision_id }) => decision_id);
  expect(keys.sort()).toEqual(['derbyshire-a1', 'derbyshire-a1-b', 'derbyshire-a1-c']);
});

test('one file listed twice is one record', () => {
  const copy = { ...seed, source_url: 'https://example.org/copy.pdf' };
  const { records } = datasetOf([copy, seed], OPTIONS);
  expect(records).toHaveLength(1);
  expect(records[0]?.source_url).toBe('https://example.org/copy.pdf');
  expect(records[0]?.issues).toContainEqual(
    expect.objectContaining({
      code: 'DUPLICATE_DOCUMENT',
      severity: 'info',
      observed: 'https://example.org/copy.pdf | https://example.org/dn15-22.pdf',
    }),
  );
});

test('more than 26 records under one key', () => {
  const records = Array.from({ length: 30 }, (_, index) =>
    recordOf(parsedDecision({ reference: 'A1' }), { document: documentOf(String(index + 10)) }),
  );
  const keys = datasetOf(records, OPTIONS).records.map(({ decision_id }) => decision_id);
  expect(new Set(keys).size).toBe(30);
  expect(keys).toContain('derbyshire-a1-z');
  expect(keys).toContain('derbyshire-a1-aa');
});

test('guarded columns of values are told, unless the guard is off', () => {
  const fields = (formula_guard: boolean) =>
    datasetOf([hostile], { formula_guard })
      .records[0]?.issues.filter(({ code }) => code === 'FORMULA_GUARDED')
      .map(({ field }) => field);
  expect(fields(true)).toEqual([
    'amounts.payer',
    'amounts.printed',
    'decision_maker_name',
    'parties.name',
    'parties.name_printed',
    'suppliers',
    'title',
  ]);
  expect(fields(false)).toEqual([]);
});

test('supporting papers and trouble with a listing come along', () => {
  const paper = { ...seed.document, document_id: 'e'.repeat(16), role: 'appendix' } as const;
  const trouble = {
    ...(broken.issues[0] ?? never()),
    issue_id: 'i-000000000000',
    decision_id: null,
    document_id: null,
  };
  const extras = { ...OPTIONS, documents: [paper, seed.document], issues: [trouble] };
  expect(rows([seed], 'documents', extras).map((row) => row.document_id)).toEqual(
    [seed.document_id, paper.document_id].sort(),
  );
  expect(rows([seed], 'issues', extras)[0]).toMatchObject({ decision_id: null, issue_id: 'i-000000000000' });
});

function never(): never {
  throw new Error('a broken file has an issue');
}

test('changes are described although nothing writes them yet', () => {
  expect(TABLES.changes.key).toEqual([]);
  expect(context().document.id).toHaveLength(16);
});
