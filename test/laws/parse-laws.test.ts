/** What holds of every paper, whatever it says. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { FIELDS } from '../../src/fields.ts';
import type { Document } from '../../src/model/document.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ParsedDecision } from '../../src/model/parsed.ts';
import { parse } from '../../src/parse/parse.ts';
import { readDecision } from '../../src/read-decision.ts';
import { draw } from '../extract/draw.ts';

const PDFS = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url));
const files = readdirSync(PDFS).filter((name) => name.endsWith('.pdf'));
const read = (name: string): Promise<Buffer> => readFile(`${PDFS}${name}`);

function parsed(document: Document): ParsedDecision {
  const { value } = parse(document, { office: null, fields: FIELDS });
  if (value === undefined) throw new Error('parse gave no value');
  return value;
}

/** Every piece of evidence of a reading. */
function evidenceOf({ fields, amounts, parties, dates, office }: ParsedDecision): Evidence[] {
  const found = Object.values(fields).flatMap((finding) => [
    ...(finding.state === 'found' ? [finding.winner] : []),
    ...finding.rivals,
  ]);
  return [...found, ...amounts, ...parties, ...dates, ...(office === null ? [] : [office])].flatMap(
    ({ evidence }) => evidence,
  );
}

describe('over the documents of fixtures', () => {
  let documents: { name: string; document: Document }[] = [];

  beforeAll(async () => {
    const all = await Promise.all(
      files.map(async (name) => ({ name, document: (await extract(new Uint8Array(await read(name)))).value })),
    );
    documents = all.flatMap(({ name, document }) => (document === undefined ? [] : [{ name, document }]));
  });

  it('every piece of evidence is words of that page inside that box', () => {
    for (const { name, document } of documents) {
      for (const { page, box, quote } of evidenceOf(parsed(document))) {
        const inside = document.passages
          .flatMap(({ spans }) => spans.map(({ word }) => word))
          .filter(
            (word) => word.page === page && word.box.left >= box.left - 0.01 && word.box.right <= box.right + 0.01,
          )
          .filter((word) => word.box.top >= box.top - 0.01 && word.box.bottom <= box.bottom + 0.01)
          .map((word) => word.text);
        const missing = quote.split(' ').filter((token) => !inside.join('').includes(token));
        expect(missing, `${name}: ${quote}`).toEqual([]);
      }
    }
  });

  it('no published money stands without its figure on the paper', () => {
    for (const { name, document } of documents) {
      for (const { money, evidence } of parsed(document).amounts) {
        const squash = (text: string): string => text.replace(/\s+/g, '').replace(/\p{Pd}/gu, '-');
        const quotes = squash(evidence.map(({ quote }) => quote).join(''));
        expect(quotes, name).toContain(squash(money.printed));
      }
    }
  });
});

it('the same bytes give the same record', async () => {
  const [name = ''] = files;
  const one = await readDecision(new Uint8Array(await read(name)), { file_name: name });
  const other = await readDecision(new Uint8Array(await read(name)), { file_name: name });
  expect(JSON.stringify(one.record)).toBe(JSON.stringify(other.record));
});

/** Words that forms are made of, in any order. */
const WORDS = [
  'Decision',
  'Date:',
  'Title:',
  'Reference:',
  '12/2024',
  '£12,500',
  '£1.2m',
  'per',
  'annum',
  '+',
  'VAT',
  'to',
  'from',
  'Ltd',
  'Acme',
  'award',
  'contract',
  '1st',
  'April',
  '2024',
  '31',
  'March',
  '2025',
  'framework',
  'RM6100',
  'Signature',
  'Approved',
  '☒',
  '☐',
  'Yes',
  'No',
  'previous',
  'supplier',
  'for',
  '3',
  'years',
  'with',
  'option',
  'extend',
  '50/50',
  '.',
  ';',
  '(',
  ')',
  '|',
  '\n',
  '\n\n',
  '# ',
  'of',
  'the',
  'Police',
  'and',
  'Crime',
  'Commissioner',
  'Norfolk',
  'Part',
  '2',
]; // prettier-ignore

describe('whatever the text', () => {
  it('nothing throws, and every value has a place', () => {
    const picture = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(picture, (text) => {
        const reading = parsed(draw(text));
        for (const { quote } of evidenceOf(reading)) expect(quote.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('nothing throws on text of any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        parsed(draw(text.replace(/[\n\f]/g, ' ')));
      }),
      { numRuns: 200 },
    );
  });
});
