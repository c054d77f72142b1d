import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedDecision } from '../../src/model/parsed.ts';
import type { DecisionRecord } from '../../src/model/record.ts';
import type { ValidateContext } from '../../src/validate/context.ts';
import { validate } from '../../src/validate/validate.ts';
import {
  amount,
  context,
  DOCUMENT,
  disputed,
  evidence,
  found,
  parsedDecision,
  party,
  SHA256,
} from './parsed-decision.ts';

function record(parsed: ParsedDecision, more: Partial<ValidateContext> = {}): DecisionRecord {
  const { value } = validate(parsed, context(more));
  if (value === undefined) throw new Error('validate always gives a record');
  return value;
}

test('a paper that says nothing: blanks, and the two normal answers', () => {
  const { amounts, parties, citations, document, ...columns } = record(parsedDecision());
  expect(columns).toMatchObject({
    decision_id: `derbyshire-doc-${SHA256.slice(0, 12)}`,
    reference: null,
    outcome: 'not_stated',
    procurement_route: 'not_stated',
    is_joint_procurement: false,
    is_renewal: false,
    has_restricted_report: null,
    interests_declared: null,
    is_publication_deferred: null,
    value: null,
    value_qualifier: null,
    vat_basis: null,
    currency: null,
    decision_date_basis: 'none',
    confidence: null,
  });
  expect([amounts, parties, citations]).toEqual([[], [], {}]);
  expect(document.extraction_status).toBe('not_a_decision');
});

test('the source names the office; without it the paper; without both it is unknown', () => {
  const office = { value: 'surrey', evidence: evidence('OPCC for Surrey') };
  const parsed = parsedDecision({ reference: '33/16' }, { office });
  expect(record(parsed).decision_id).toBe('derbyshire-33-16');
  expect(record(parsed).citations).not.toHaveProperty('office_id');
  expect(record(parsed, { office: null })).toMatchObject({ decision_id: 'surrey-33-16', office_id: 'surrey' });
  expect(record(parsed, { office: null }).citations.office_id?.[0]?.quote).toBe('OPCC for Surrey');
  const nameless = record(parsedDecision({ reference: '33/16' }), { office: null });
  expect(nameless).toMatchObject({ decision_id: 'unknown-33-16', office_name: null, police_force_area_code: null });
});

test('references are normalised and slugs hold letters, digits and hyphens only', () => {
  expect(record(parsedDecision({ reference: found('dn 15 – 22', 'DN 15 – 22') }))).toMatchObject({
    reference: 'DN15-22',
    decision_id: 'derbyshire-dn15-22',
  });
  expect(record(parsedDecision({ reference: 'PCC/D/112' })).decision_id).toBe('derbyshire-pcc-d-112');
  expect(record(parsedDecision({ reference: '007(2013/14)' })).decision_id).toBe('derbyshire-007-2013-14');
});

test('a reference that a spreadsheet would run is refused with an issue', () => {
  const row = record(parsedDecision({ reference: '=1+1' }));
  expect(row).toMatchObject({
    reference: null,
    decision_id: `derbyshire-doc-${SHA256.slice(0, 12)}`,
    needs_review: true,
  });
  expect(row.issues).toContainEqual(
    expect.objectContaining({ code: 'VALUE_REFUSED', severity: 'error', field: 'reference' }),
  );
  expect(row.citations).not.toHaveProperty('reference');
});

test('a disputed field is blank, without a place, and told', () => {
  const row = record(parsedDecision({ title: disputed('One', 'Other'), is_renewal: disputed(true, false) }));
  expect(row).toMatchObject({ title: null, is_renewal: null });
  expect(row.citations).toEqual({});
  expect(row.issues.filter(({ code }) => code === 'FIELD_DISPUTED')).toHaveLength(2);
});

test('a value without words on VAT or hedges is exact and not stated', () => {
  const row = record(parsedDecision({ value: found(1_300_000, '£13,000') }));
  expect(row).toMatchObject({
    value: 13000,
    value_qualifier: 'exact',
    vat_basis: 'not_stated',
    currency: 'GBP',
    value_net_derived: null,
    value_gross_derived: null,
  });
  expect(row.citations.value_qualifier).toEqual(row.citations.value);
});

test('a basis or a hedge without a value is blank', () => {
  const row = record(parsedDecision({ vat_basis: 'ex_vat', value_qualifier: 'up_to', value_max: 1_500_000 }));
  expect(row).toMatchObject({ vat_basis: null, value_qualifier: null, value_max: null });
});

test('suppliers and grant recipients are listed once, partners beside them', () => {
  const parties = [
    party('supplier', 'Alpha | Beta Ltd'),
    party('grant_recipient', 'Gamma'),
    party('supplier', 'Gamma'),
    party('previous_supplier', 'Delta'),
    party('joint_buyer', 'Fire Service'),
  ];
  expect(record(parsedDecision({}, { parties }))).toMatchObject({
    suppliers: 'Alpha / Beta Ltd | Gamma',
    joint_parties: 'Fire Service',
  });
});

test('counts_towards_total is true on at most one row', () => {
  const both = [1, 2].map((pence) => amount(`£${pence}`, pence, { counts_towards_total: true }));
  const rows = record(parsedDecision({}, { amounts: both })).amounts;
  expect(rows.map(({ counts_towards_total }) => counts_towards_total)).toEqual([true, false]);
});

test('a sum beyond all measure is left out with an issue', () => {
  const row = record(parsedDecision({ value: 1e17 }, { amounts: [amount('£1,000,000,000,000,000', 1e17)] }));
  expect(row).toMatchObject({ value: null, value_net_derived: null, amounts: [] });
  expect(row.issues.filter(({ code }) => code === 'VALUE_REFUSED').map(({ field }) => field)).toEqual([
    'value',
    'amounts.amount',
  ]);
});

test('a value over two pages has two places', () => {
  const twice: ParsedDecision['amounts'][number]['evidence'] = [...evidence('£4,', 1), ...evidence('000', 2)];
  const [row] = record(parsedDecision({}, { amounts: [amount('£4,000', 400_000, { evidence: twice })] })).amounts;
  expect(row?.citation).toMatchObject({ page: 1, quote: '£4,' });
  expect(row?.further_citations).toEqual([expect.objectContaining({ page: 2, quote: '000' })]);
});

test('words of the list page have no page or box of ours', () => {
  const listed = { ...evidence('12 May 2022')[0], document: 'listing' };
  const winner = { value: '2022-05-12', evidence: [listed], rule: 'listing', method: 'cell', trust: 'hint' } as const;
  const parsed = parsedDecision({ published_date: { state: 'found', winner, rivals: [], reason: 'listed' } });
  expect(record(parsed).citations.published_date).toEqual([
    {
      document_id: null,
      page: null,
      x: null,
      y: null,
      width: null,
      height: null,
      quote: '12 May 2022',
      method: 'cell',
      rule: 'listing',
      selector: null,
      text_position: null,
    },
  ]);
});

test('words of a web page have an element and a position, and neither page nor box', () => {
  const place = { selector: '#main > p:nth-of-type(2)', position: 7 };
  const winner = {
    value: 'Vans',
    evidence: [{ ...evidence('Vans')[0], place }],
    rule: 'r',
    method: 'label',
    trust: 'label',
  } as const;
  const parsed = parsedDecision({ title: { state: 'found', winner, rivals: [], reason: 'alone' } });
  expect(record(parsed).citations.title).toMatchObject([
    {
      page: null,
      x: null,
      y: null,
      width: null,
      height: null,
      quote: 'Vans',
      selector: place.selector,
      text_position: 7,
    },
  ]);
});

test('boxes are widened to hundredths of a point, never narrowed', () => {
  const box = { left: 10.123456, top: 20.987654, right: 30.111111, bottom: 40.555555 };
  const winner = {
    ...found('Title'),
    winner: {
      ...evidence('Title')[0],
      value: 'Title',
      evidence: [{ ...evidence('Title')[0], box }],
      rule: 'r',
      method: 'label',
      trust: 'label',
    },
  };
  const [place] = record(parsedDecision({ title: winner as ReturnType<typeof found<string>> })).citations.title ?? [];
  expect(place).toMatchObject({ x: 10.12, y: 20.98, width: 20, height: 19.58 });
});

test('long quotes and decisions are cut at a word', () => {
  const words = 'every tenth  '.repeat(80);
  const row = record(parsedDecision({ decision_text: found(words, words) }));
  const quote = row.citations.decision_text?.[0]?.quote ?? '';
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(row.decision_text?.length).toBeLessThanOrEqual(500);
  expect(quote).toMatch(/(every|tenth)$/);
  expect(words.replace(/\s+/g, ' ')).toContain(quote);
});

test('issues of the stages before are kept, told once, and counted', () => {
  const issue = { code: 'PAGE_IS_IMAGE', severity: 'warning', message: 'unexpected picture, expected text' } as const;
  const row = record(parsedDecision({ reference: 'A1', decision_date: '2022-03-02' }), { issues: [issue, issue] });
  expect(row.issues).toHaveLength(1);
  expect(row).toMatchObject({ issue_count: 1, needs_review: true });
});

test('information alone needs no review', () => {
  const issue = { code: 'REPAIRED', severity: 'info', message: 'unexpected damage, expected none' } as const;
  expect(record(parsedDecision({ reference: 'A1', decision_date: '2022-03-02' }), { issues: [issue] })).toMatchObject({
    issue_count: 1,
    needs_review: false,
  });
});

test('pictures of pages are not read, or read in part', () => {
  const page = (number: number, method: 'text' | 'none') =>
    ({ ...DOCUMENT.pages[0], number, method }) as (typeof DOCUMENT.pages)[number];
  const partly = { ...DOCUMENT, pages: [page(1, 'text'), page(2, 'none')], method: 'mixed' } as const;
  expect(record(parsedDecision({ reference: 'A1' }), { document: partly }).document).toMatchObject({
    extraction_status: 'partial',
    failure_reason: 'no text on 1 pages: 2',
  });
  const picture = { ...DOCUMENT, pages: [page(1, 'none')], method: 'none', characters: 0 } as const;
  expect(record(parsedDecision(), { document: picture })).toMatchObject({
    text_method: 'none',
    outcome: null,
    procurement_route: null,
    is_joint_procurement: null,
    is_renewal: null,
    document: { extraction_status: 'failed' },
  });
});

test('addresses are escaped, and dates of the listing that are none are left out', () => {
  const row = record(parsedDecision(), {
    source_url: 'https://example.org/a decision.pdf',
    listing: { title: '  Mosaic \n Tool ', date: 'soon', reference: null },
  });
  expect(row.document).toMatchObject({
    source_url: 'https://example.org/a%20decision.pdf',
    listing_title: 'Mosaic Tool',
    listing_date: null,
  });
});

test('nothing throws, whatever the words and numbers', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const place = fc.record({ value: text, quote: text });
  fc.assert(
    fc.property(
      place,
      place,
      fc.integer({ min: 0 }),
      fc.double({ noNaN: true }),
      text,
      (one, two, pence, months, day) => {
        const parsed = parsedDecision(
          {
            reference: found(one.value, one.quote),
            title: found(two.value, two.quote),
            decision_text: found(one.quote, two.value),
            decision_date: found(day, day),
            contract_start_date: found('2022-01-31'),
            contract_duration_months: found(months),
            value: found(pence),
            vat_basis: 'ex_vat',
          },
          {
            amounts: [amount(one.value, pence, { payer: two.value, evidence: evidence(one.quote) })],
            parties: [party('supplier', two.value, { evidence: evidence(two.quote) })],
          },
        );
        expect(validate(parsed, context()).value?.decision_id).toMatch(/^derbyshire-[a-z0-9-]+$/);
      },
    ),
  );
});
