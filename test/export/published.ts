/** Records for export tests: the seed, one hostile record and one that could not be read. */
import type { DecisionRecord } from '../../src/model/record.ts';
import type { ValidateContext } from '../../src/validate/context.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { failedRecord } from '../../src/validate/failed.ts';
import { validate } from '../../src/validate/validate.ts';
import { amount, context, DOCUMENT, evidence, found, parsedDecision, party } from '../validate/parsed-decision.ts';
import { SEED } from '../validate/seed.ts';

/** A document whose hash begins with these hex digits. */
export function documentOf(digits: string): typeof DOCUMENT {
  const sha256 = digits.padEnd(64, '0');
  return { ...DOCUMENT, sha256, id: sha256.slice(0, 16) };
}

export function recordOf(parsed: Parameters<typeof validate>[0], more: Partial<ValidateContext> = {}): DecisionRecord {
  const { value } = validate(parsed, context(more));
  if (value === undefined) throw new Error('validate always gives a record');
  return value;
}

export const seed = recordOf(SEED, {
  office: null,
  source_url: 'https://example.org/dn15-22.pdf',
  first_seen_date: '2026-11-20',
  last_changed_date: '2026-11-21',
});

/** Words that break careless writers: quotes, commas, line breaks, formulas, zero-width spaces, other scripts. */
export const hostile = recordOf(
  parsedDecision(
    {
      reference: '33/16',
      title: found('=HYPERLINK("http://x","a, b")', '=HYPERLINK("http://x","a, b")'),
      decision_text: found('said "no",\r\nthen \u200b=1+1', 'said "no",\r\nthen =1+1'),
      value: found(500, '- £5.00'),
      decision_maker_name: found('\u200b@SUM(A1)', '@SUM(A1)'),
      framework_name: found('Ŵ – £5 “quoted”', 'Ŵ – £5'),
    },
    {
      amounts: [amount('-£5.00', 500, { payer: '+44 Group', evidence: evidence('-£5.00') })],
      parties: [party('supplier', '-Ltd'), party('supplier', '－Ltd'), party('supplier', '– en dash')],
    },
  ),
  { document: documentOf('bb'), office: 'surrey', listing: { title: 'A\u2028B', date: '2022-03', reference: null } },
);

export const broken = failedRecord(
  {
    ...NOTHING_KNOWN,
    office: 'kent',
    file: { id: 'c'.repeat(16), sha256: 'c'.repeat(64), bytes: 0, media_type: 'application/octet-stream' },
    file_name: 'empty.pdf',
    reason: 'unexpected empty file, expected a PDF',
  },
  [],
);
