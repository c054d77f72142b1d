/** Every replica site, page for page: what is found is what its builder listed in expected.json. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../src/discover/address.ts';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { loadOffice } from '../../src/discover/offices.ts';
import { replicaIds, replicaOf } from '../../src/replica/replica-offices.ts';
import { normalReference } from '../../src/validate/identity.ts';

interface Expected {
  readonly listing: string;
  readonly reference: string;
  readonly title: string;
  readonly date: string | null;
  readonly pdf: string | null;
  readonly note: string;
  readonly duplicate: boolean;
}

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(`${FIXTURES}/sites/expected.json`, 'utf8')) as Expected[];
/** The replicas' folders, where they are not named as the office. */
const FOLDERS: Readonly<Record<string, string>> = { metropolitan: 'mopac' };

/** Pages straight from the folder, as the replica server gives them. */
const fromFolder: Ask = async (address) => {
  const { pathname, searchParams } = new URL(address);
  const page = searchParams.get('page') ?? '0';
  const path = page === '0' ? pathname : pathname.replace(/\.html$/, `.page-${page}.html`);
  const file = `${FIXTURES}${decodeURIComponent(path)}`;
  if (!existsSync(file)) return { state: 'missing', message: `404 from ${address}` };
  return { state: 'page', page: { address, bytes: readFileSync(file), charset: 'utf-8' } };
};

const found = async (id: string) => discover(replicaOf(await loadOffice(id)), fromFolder, '2026-11-25');

describe.for(replicaIds())('%s', (id) => {
  const rows = EXPECTED.filter(({ listing }) => listing === (FOLDERS[id] ?? id));
  const once = rows.filter(({ duplicate }) => !duplicate);

  test('every decision once, with reference, title, date and file', async () => {
    const { listings } = await found(id);
    const told = listings.map(({ reference, title, date, documents }) => ({
      reference: normalReference(reference ?? ''),
      title,
      date,
      pdf: documents[0] === undefined ? null : fileNameOf(documents[0].address),
    }));
    // Where the link leads to a host that is gone, the builder's list has no file.
    const isElsewhere = (note: string): boolean => note === 'link to a host that is gone';
    const expected = once.map(({ reference, title, date, pdf, note }) => ({
      reference: normalReference(reference),
      title,
      date,
      pdf: isElsewhere(note) ? '2017-010.pdf' : pdf,
    }));
    const byTitle = (one: { title: string | null }, other: { title: string | null }): number =>
      (one.title ?? '') < (other.title ?? '') ? -1 : 1;
    expect(told.sort(byTitle)).toEqual(expected.sort(byTitle));
  });

  test('what is listed again is counted and not found twice', async () => {
    const { listings } = await found(id);
    const repeats = listings.flatMap(({ title, repeats }) => Array.from({ length: repeats }, () => title));
    expect(repeats.sort()).toEqual(
      rows
        .filter(({ duplicate }) => duplicate)
        .map(({ title }) => title)
        .sort(),
    );
  });
});

test('quirks: withdrawn, withheld, broken page, idle parameters, a year that is gone', async () => {
  const [derbyshire, nottinghamshire, metropolitan] = await Promise.all(
    ['derbyshire', 'nottinghamshire', 'metropolitan'].map(found),
  );
  const stateOf = (from: typeof derbyshire, reference: string) =>
    from?.listings.find((one) => one.reference === reference)?.state;
  expect(stateOf(derbyshire, 'DN26-22')).toBe('withdrawn');
  expect(stateOf(nottinghamshire, '2013/042')).toBe('withdrawn');
  expect(stateOf(nottinghamshire, '2013/043')).toBe('withheld');
  expect(stateOf(metropolitan, 'PCD 1490')).toBe('withheld');
  expect(stateOf(metropolitan, 'PCD 61')).toBe('broken');
  const seed = derbyshire?.listings.find(({ reference }) => reference === 'DN15-22');
  expect(seed?.documents).toEqual([
    {
      address: 'http://derbyshire.replica.localhost/pdf/derbyshire-dn15-22.pdf',
      addresses: [
        'http://derbyshire.replica.localhost/pdf/derbyshire-dn15-22.pdf',
        'http://derbyshire.replica.localhost/pdf/derbyshire-dn15-22.pdf?style=highcontrast',
      ],
      role: 'decision_record',
    },
  ]);
  expect(nottinghamshire?.issues).toMatchObject([
    { code: 'DISCOVER_PAGE_MISSING', observed: expect.stringContaining('Decision-Log-2012.aspx') },
  ]);
  expect(derbyshire?.issues).toEqual([]);
  expect([derbyshire, nottinghamshire, metropolitan].every((one) => one?.isComplete && !one.hasFailed)).toBe(true);
});
