/** Every replica site, page for page: what is found is what its builder listed in expected.json. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../src/discover/address.ts';
import { type Ask, discover } from '../../src/discover/discover.ts';
import { loadOffice } from '../../src/discover/offices.ts';
import { REPLICA_ROBOTS, replicaAnswer, replicaRobots } from '../../src/replica/answers.ts';
import { replicaIds, replicaOf } from '../../src/replica/replica-offices.ts';
import { normalReference } from '../../src/validate/identity.ts';

interface Expected {
  readonly listing: string;
  readonly reference: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly pdf: string | null;
  readonly note: string;
  readonly duplicate: boolean;
  /** Names of the files after the first. */
  readonly further?: readonly string[];
}

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(`${FIXTURES}/sites/expected.json`, 'utf8')) as Expected[];
/** The replicas' folders, where they are not named as the office. */
const FOLDERS: Readonly<Record<string, string>> = { metropolitan: 'mopac' };

/** What the replica server answers, without the server; a redirect is followed as the client does. */
const fromReplica: Ask = async (address, purpose) => {
  const answer = await replicaAnswer(new URL(address));
  if (answer.state === 'elsewhere') return fromReplica(new URL(answer.location, address).href, purpose);
  if (answer.state === 'missing') return { state: 'missing', message: `404 from ${address}` };
  const charset = /charset=(\S+)/.exec(answer.type)?.[1] ?? null;
  return { state: 'page', page: { address, bytes: answer.bytes, charset } };
};

const found = async (id: string) => discover(replicaOf(await loadOffice(id)), fromReplica, '2026-11-25');

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
      further: documents.slice(1).map(({ address }) => fileNameOf(address)),
    }));
    // Where the link leads to a host that is gone, the builder's list has no file.
    const isElsewhere = (note: string): boolean => note === 'link to a host that is gone';
    const expected = once.map(({ reference, title, date, pdf, note, further = [] }) => ({
      reference: normalReference(reference ?? ''),
      title,
      date,
      pdf: isElsewhere(note) ? '2017-010.pdf' : pdf,
      further,
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

test('there is a replica for ten offices or more, each with expected listings', () => {
  expect(replicaIds().length).toBeGreaterThanOrEqual(10);
  const listed = new Set(EXPECTED.map(({ listing }) => listing));
  expect(replicaIds().filter((id) => !listed.has(FOLDERS[id] ?? id))).toEqual([]);
});

describe('quirks of the sites', () => {
  const documentsOf = async (id: string, words: string) =>
    (await found(id)).listings.find(({ title }) => title?.includes(words))?.documents ?? [];
  const stateOf = async (id: string, words: string) =>
    (await found(id)).listings.find(({ title }) => title?.includes(words))?.state;

  test('a space, written both ways, and capitals in the ending are one paper', async () => {
    const documents = await documentsOf('cumbria', '031-2022');
    expect(documents.map(({ address }) => address)).toEqual([
      'http://cumbria.replica.localhost/sites/cumbria/uploads/031-2022%20signed.PDF',
    ]);
  });

  test('the number of a session is no part of an address, and both spellings are kept', async () => {
    const [paper, ...further] = await documentsOf('cumbria', '014-2019');
    expect(further).toEqual([]);
    expect(paper?.addresses).toEqual([
      'http://cumbria.replica.localhost/further/pdf/cumbria-014-2019.pdf',
      'http://cumbria.replica.localhost/(S(q1w2e3))/further/pdf/cumbria-014-2019.pdf',
    ]);
  });

  test('papers may stand on a second host of the office', async () => {
    const [paper] = await documentsOf('cumbria', '008/2021');
    expect(new URL(paper?.address ?? '').host).toBe('files.cumbria.replica.localhost');
    expect(replicaOf(await loadOffice('cumbria')).hosts).toContain('files.cumbria.replica.localhost');
  });

  test('an appendix on the page of a decision is one, and no decision of its own', async () => {
    const roles = (await documentsOf('cambridgeshire', '2022')).map(({ role }) => role);
    expect(roles).toEqual(['decision_record', 'appendix']);
  });

  test.for([
    ['staffordshire', '030', 'withdrawn'],
    ['staffordshire', '029', 'unlinked'],
    ['staffordshire', 'commercially sensitive', 'withheld'],
    ['lancashire', 'Motor insurance', 'withheld'],
    ['cambridgeshire', 'Sale of a yard', 'withheld'],
    ['bedfordshire', 'vans', 'on_page'],
    ['surrey', '045/2021', 'broken'],
  ] as const)('%s: %s is %s', async ([id, words, state]) => {
    expect(await stateOf(id, words)).toBe(state);
  });

  test('a date that no calendar has is told and left blank', async () => {
    expect((await found('bedfordshire')).issues).toMatchObject([
      { code: 'DISCOVER_DATE_UNREAD', observed: expect.stringContaining('31/06/2024') },
    ]);
  });

  test('a quarter without a page is told and costs no other', async () => {
    expect((await found('lancashire')).issues).toMatchObject([
      { code: 'DISCOVER_PAGE_MISSING', observed: expect.stringContaining('april-2024-to-june-2024') },
    ]);
  });
});

describe('what a replica answers', () => {
  const answerOf = (path: string) => replicaAnswer(new URL(path, 'http://any.replica.localhost'));

  test('a PDF under the type of a page, a turning, a page that is not there with 200, a page without a charset', async () => {
    const paper = await answerOf('/sites/lancashire/uploads/2023-47.pdf');
    expect(paper).toMatchObject({ state: 'file', type: 'text/html; charset=utf-8' });
    expect(paper.state === 'file' && Buffer.from(paper.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await answerOf('/sites/leicestershire/Documents/EXE0009-24.pdf')).toEqual({
      state: 'elsewhere',
      location: '/further/pdf/leicestershire-exe0009-24.pdf',
    });
    expect(await answerOf('/sites/north-yorkshire/dn-12-2023.html')).toMatchObject({ state: 'file' });
    expect(await answerOf('/sites/leicestershire/2017-21.html')).toMatchObject({ state: 'file', type: 'text/html' });
  });

  test.for(['/gold/x.json', '/further/gold/x.json', '/sites/%2e%2e%2fgold/x.json', '/web/pages/x.html', '/sites'])(
    'nothing for %s',
    async (path) => expect(await answerOf(path)).toEqual({ state: 'missing' }),
  );

  test('a robots.txt of its own where a host has one', async () => {
    expect(await replicaRobots('north-yorkshire.replica.localhost')).toMatch(/^Crawl-delay: 0\.2$/m);
    expect(await replicaRobots('surrey.replica.localhost')).toBe(REPLICA_ROBOTS);
  });
});

describe('ModernGov', () => {
  test('of the whole register only what is of policing, by windows of a month, each decision once', async () => {
    const { listings, isComplete } = await found('greater-manchester');
    expect(isComplete).toBe(true);
    expect(listings.map(({ title }) => title)).not.toContain('Bus shelters in the city region');
    expect(
      listings.find(({ reference }) => reference === 'PCC DN 31')?.documents.map(({ address }) => address),
    ).toEqual([
      'http://greater-manchester.replica.localhost/sites/greater-manchester/ieDecisionDetails.aspx?ID=2031',
      'http://greater-manchester.replica.localhost/sites/greater-manchester/documents/s51201/Paper%20of%20the%20summer.pdf',
    ]);
  });
});
