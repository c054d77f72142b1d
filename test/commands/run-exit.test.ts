/** How a run ends and what it says last, from its report alone. */
import { describe, expect, test } from 'vitest';
import { exitOf } from '../../src/commands/run-exit.ts';
import { closingBlock } from '../../src/commands/run-report.ts';
import type { OfficeResult, Release, RunReport } from '../../src/pipeline.ts';
import type { ListTrouble } from '../../src/run/list-troubles.ts';
import type { Papers } from '../../src/run/papers.ts';

const PAPERS: Papers = {
  found: 4,
  without_paper: 0,
  fetched: 4,
  gone: 0,
  failed: 0,
  standing: 0,
  waiting: 0,
  reasons: {},
};
const KENT: OfficeResult = {
  ...{
    office: 'kent',
    hasFailed: false,
    lists: [],
    papers: PAPERS,
    trouble: null,
    parked: null,
    fetched: 0,
    lostFiles: [],
  },
};
const FIGURES = { decisions: 4, stubs: 0, new: 0, changed: 0, unchanged: 4, gone: 0, changes: 0, needsReview: 0 };
const RELEASE: Release = {
  ...{ ...FIGURES, pictures: 0, unreadable: {}, without: {}, silences: [] },
  tables: { files: [], rows: {}, guarded: 0, duplicates: 0 },
};

const reportOf = (office: Partial<OfficeResult>, release: Partial<Release> = {}): RunReport => ({
  read: 0,
  offices: [{ ...KENT, ...office }],
  release: { ...RELEASE, ...release },
});
const papers = (more: Partial<Papers>): Partial<OfficeResult> => ({ papers: { ...PAPERS, ...more } });
const trouble = (severity: ListTrouble['severity']): Partial<OfficeResult> => ({
  lists: [{ ...{ office: 'kent', code: 'X', page: 'https://a.example/', seen: 'gone', advice: 'look' }, severity }],
  hasFailed: severity === 'error',
});

describe('a run ends', () => {
  test.for<[string, Partial<OfficeResult>, Partial<Release>, number]>([
    ['well', {}, {}, 0],
    ['with a paper that failed', papers({ failed: 1 }), {}, 3],
    ['with papers that are told to be missing look after look', papers({ failed: 2, standing: 2 }), {}, 0],
    ['with one more that failed', papers({ failed: 3, standing: 2 }), {}, 3],
    ['with papers that wait', papers({ waiting: 9 }), {}, 0],
    ['with decisions without a paper', papers({ without_paper: 9 }), {}, 0],
    ['with a list that was not read', trouble('error'), {}, 3],
    ['with a suspicion', trouble('warning'), {}, 0],
    ['with a host that was left alone, after something was had', { parked: 'it answered 429', fetched: 1 }, {}, 3],
    ['with a host that was left alone, before anything was had', { parked: 'it answered 429' }, {}, 5],
    ['with an original that is lost', { lostFiles: ['https://a.example/1.pdf'] }, {}, 3],
    ['with a paper that could not be read', {}, { unreadable: { kent: 1 } }, 3],
    ['with such a paper of an office that was not asked', {}, { unreadable: { essex: 1 } }, 0],
  ])('%s', ([, office, release, exit]) => {
    expect(exitOf(reportOf(office, release), false, false)).toBe(exit);
    expect(exitOf({ ...reportOf(office), release: null }, false, true)).toBe(130);
  });

  test('with the faults of a replica as it should, with others not', () => {
    const replica = (failed: number) => reportOf({ office: 'derbyshire', ...papers({ failed }) });
    expect([replica(1), replica(2)].map((report) => exitOf(report, true, false))).toEqual([0, 3]);
    expect(exitOf(replica(1), false, false)).toBe(3);
  });
});

test('the silence of an office that was asked is told at the end, that of another is not', () => {
  const silence = { days: 71, since: '2026-09-15', usual: 9, longest: 30 };
  const silences = ['essex', 'kent'].map((office) => ({ office, silence, gaps: [] }));
  const setting = { output: 'output', isReplica: false, hasTables: true, program: 'opcc' };
  const text = closingBlock(reportOf({}, { silences }), setting).join('\n');
  expect(text).toMatch(/suspicious kent, nothing for 71 days, since 2026-09-15; usual gap 9, longest 30/);
  expect(text).not.toMatch(/essex/);
});

test('what is lost is named beside a list that was not read, and is no fault of a replica', () => {
  const lostFiles = ['https://a.example/1.pdf'];
  const report = reportOf({ ...trouble('error'), trouble: 'https://a.example/: gone', lostFiles });
  const setting = { output: 'output', isReplica: false, hasTables: true, program: 'opcc' };
  const text = closingBlock(report, setting).join('\n');
  expect(text).toMatch(/not read {3}kent, https:\/\/a\.example\/: gone\n/);
  expect(text).toMatch(/lost {7}kent, 1 original missing from the archive or altered: https:\/\/a\.example\/1\.pdf\n/);
  const replica = reportOf({ office: 'lancashire', ...trouble('error'), lostFiles });
  expect(exitOf(replica, true, false)).toBe(3);
  expect(exitOf(reportOf({ office: 'lancashire', ...trouble('error') }), true, false)).toBe(0);
});
