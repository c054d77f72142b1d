/** Decisions whose lists link to the paper of another. */
import { afterEach, describe, expect, test } from 'vitest';
import { areTwo } from '../../src/discover/two-decisions.ts';
import type { ListedDocument } from '../../src/model/listing.ts';
import type { DecisionRecord } from '../../src/model/record.ts';
import { type Linked, sharedBetween } from '../../src/run/shared-files.ts';
import type { StoredListing } from '../../src/store/listings.ts';
import { LIST, link, listPage, type Stage, stage } from './fake-office.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const on = (...[pages]: Parameters<typeof stage>): Stage => {
  const made = stage(pages);
  open.push(made);
  return made;
};

const PAPER = 'http://a.example/D1.pdf';
const HATS = ['D2', 'Hats', '05/04/2024'] as const;
const BOATS = ['D1', 'Boats', '03/02/2024', link('D1.pdf')] as const;

const listed = (reference: string | null, title: string | null, date: string | null, log = false) => ({
  ...{ reference, title, date },
  documents: log ? [{ log: { columns: { title: ['Title'] } } } as unknown as ListedDocument] : [],
});

describe('two rows that link to one file', () => {
  test.each([
    ['of two references', listed('D1', 'Boats', null), listed('D2', 'Boats', null), true],
    ['of one reference', listed('D 1', 'Boats', '2024-03-03'), listed('d-1', 'Hats', '2024-06-09'), false],
    ['of other titles and days', listed(null, 'Boats', '2024-03-03'), listed('D2', 'Hats', '2024-06-09'), true],
    ['of one title', listed(null, 'Boats', '2024-03-03'), listed(null, 'Boats (final)', '2024-06-09'), false],
    ['of one day', listed(null, 'Boats', '2024-03-03'), listed(null, 'Vessels', '2024-03'), false],
    ['of which one has no day', listed(null, 'Boats', null), listed(null, 'Hats', '2024-06-09'), false],
    ['that is a log', listed('D1', 'Boats', null, true), listed('D2', 'Hats', null, true), false],
  ])('%s', (_, one, other, expected) => {
    expect([areTwo(one, other), areTwo(other, one)]).toEqual([expected, expected]);
  });

  test('are a decision and one without a paper, which says so and keeps its key when the link is mended', async () => {
    const site = on({ [LIST]: listPage(BOATS, [...HATS, link('D1.pdf')]), [PAPER]: '%PDF-1.7 one' });
    const { report } = await site.run();
    expect(report.release).toMatchObject({ decisions: 1, stubs: 1 });
    const stub = () => site.table('decisions').find(({ decision_id }) => decision_id === 'kent-d2');
    expect(stub()).toMatchObject({ record_status: 'stub', title: 'Hats', decision_date: '2024-04-05' });
    const told = site.table('issues').filter(({ decision_id }) => decision_id === 'kent-d2');
    expect(told.map(({ code, message }) => [code, message])).toEqual([
      ['DISCOVER_SHARED', 'unexpected link to the same file as D1 Boats, expected the paper of this decision'],
    ]);
    const before = site.bytes('decisions.csv');
    await site.wait(1);
    await site.run();
    expect(site.bytes('decisions.csv')).toBe(before);
    site.site.set(LIST, { body: listPage(BOATS, [...HATS, link('D2.pdf')]) });
    site.site.set('http://a.example/D2.pdf', { body: '%PDF-1.7 two' });
    await site.wait(1);
    await site.run();
    expect(stub()).toMatchObject({ record_status: 'active', source_url: 'http://a.example/D2.pdf' });
    expect(site.table('decisions')).toHaveLength(2);
  });

  test('are both without a paper where there is none, and one where other bytes are the same file elsewhere', async () => {
    const site = on({ [LIST]: listPage(BOATS, [...HATS, link('D1.pdf')]) });
    await site.run();
    expect(site.table('decisions').map(({ decision_id }) => decision_id)).toEqual(['kent-d1', 'kent-d2']);
    site.site.set(LIST, { body: listPage(BOATS, [...HATS, link('D2.pdf')]) });
    for (const name of ['D1', 'D2']) site.site.set(`http://a.example/${name}.pdf`, { body: '%PDF-1.7 one' });
    await site.wait(1);
    await site.run();
    expect(site.table('decisions').map((one) => [one.decision_id, one.record_status])).toEqual([
      ['kent-d1', 'active'],
      ['kent-d2', 'stub'],
    ]);
  });
});

describe('the file', () => {
  const linkOf = (name: string, more: Partial<StoredListing> = {}, address = 'http://a.example/1.pdf'): Linked => {
    const document: ListedDocument = { address, addresses: [address], role: 'decision_record' };
    const facts = { ...listed(name, `Title of ${name}`, '2024-03-03'), documents: [document], misses: 0 };
    return { listing: { ...facts, ...more } as StoredListing, document };
  };
  const [one, two] = [linkOf('D1'), linkOf('D2')];
  const reads =
    (reference: string | null, title: string | null = null) =>
    (): DecisionRecord =>
      ({ reference, title }) as unknown as DecisionRecord;

  test.each([
    ['is of the decision whose reference it prints', [one, two], reads('D2'), two],
    ['is of the decision whose title it prints', [one, two], reads(null, 'Title of D2'), two],
    ['is of the first where it prints neither', [one, two], reads('D3'), one],
    ['is of the first where it is not read yet', [one, two], (): null => null, one],
  ] as const)('%s', (_, [first, second], recordOf, owner) => {
    const shared = sharedBetween([first, second], recordOf);
    expect([shared.owner, shared.others]).toEqual([owner, [owner === one ? two : one]]);
  });

  test('stays with its decision for the look that misses it, and goes along under a corrected reference', () => {
    const missed = linkOf('D1', { misses: 1 });
    expect(sharedBetween([missed, two], reads('D1')).owner).toBe(missed);
    const moved = linkOf('D2', {}, 'http://a.example/2.pdf');
    expect(sharedBetween([missed, moved], reads('D1')).owner).toBe(moved);
  });
});
