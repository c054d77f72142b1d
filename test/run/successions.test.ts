/** New editions of a paper: other bytes alone, other spelling, other words. */
import { afterEach, describe, expect, test } from 'vitest';
import { textHashes } from '../../src/extract/text-hashes.ts';
import type { Passage } from '../../src/model/document.ts';
import { isSameContent, kindOf } from '../../src/run/successions.ts';
import { LIST, link, listPage, type Stage, stage } from './fake-office.ts';

const passages = (...texts: readonly (readonly [kind: Passage['kind'], text: string])[]) => ({
  passages: texts.map(([kind, text]) => ({ kind, text }) as Passage),
});
const paper = textHashes(passages(['paragraph', 'To buy vans for £5,000.'], ['furniture', 'Page 1']));

describe('an edition', () => {
  test.each([
    ['with the same text', passages(['paragraph', 'To buy vans for £5,000.'], ['furniture', 'Page 1']), 'bytes_only'],
    ['with another foot', passages(['paragraph', 'To buy vans for £5,000.'], ['furniture', 'Page 1 of 1']), 'cosmetic'],
    [
      'in other case and spaces',
      passages(['paragraph', 'To buy  VANS for £5,000'], ['furniture', 'Page 1']),
      'cosmetic',
    ],
    ['with a sign less', passages(['paragraph', 'To buy vans, for £5000.'], ['furniture', 'Page 1']), 'substantive'],
    ['with another sum', passages(['paragraph', 'To buy vans for £6,000.'], ['furniture', 'Page 1']), 'substantive'],
  ])('%s', (_, document, kind) => {
    expect(kindOf(paper, textHashes(document), true)).toBe(kind);
  });

  test.each([
    ['in capitals, with another space and no stop', { title: 'NEW  VANS' }, true],
    ['with a dash within', { title: 'New \u2013 vans' }, true],
    ['with another word', { title: 'New cars' }, false],
    ['with a word less', { title: 'Vans' }, false],
    ['with another number', { value: '5000.00' }, false],
    ['with another sign between digits', { value: '1.5' }, false],
    ['with a blank', { title: null }, false],
  ])('of which a record is read %s says the same: %s', (_, other, isSame) => {
    const old = { amounts: [], parties: [], title: 'New vans', value: '15' };
    expect(isSameContent(old, { ...old, ...other } as typeof old)).toBe(isSame);
  });

  test('of which another record is read, or whose text is not known, is another', () => {
    expect(kindOf(paper, paper, false)).toBe('substantive');
    expect(kindOf(null, paper, true)).toBe('substantive');
  });
});

describe('over runs', () => {
  const FIRST = 'http://a.example/D1.pdf';
  const open: Stage[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  test('every edition is kept, chained and told, and what comes back is live again', async () => {
    const site = stage({ [LIST]: listPage(['D1', 'Vans', '', link('D1.pdf')]), [FIRST]: '%PDF-1.7 one' });
    open.push(site);
    await site.run();
    for (const body of ['%PDF-1.7 two', '%PDF-1.7 three', '%PDF-1.7 one']) {
      site.site.set(FIRST, { body });
      await site.wait(31);
      await site.run();
    }
    const rows = site.table('documents');
    expect(rows.map(({ status }) => status).sort()).toEqual(['changed', 'changed', 'live']);
    expect(site.table('decisions')).toHaveLength(1);
    const told = site.table('issues').filter(({ code }) => code === 'DOCUMENT_REPLACED');
    expect(told).toHaveLength(3);
    expect(told[0]?.observed).toMatch(/^substantive: [0-9a-f]{16} -> [0-9a-f]{16}$/);
    const before = site.bytes('issues.csv');
    await site.wait(1);
    await site.run();
    expect(site.bytes('issues.csv')).toBe(before);
  });
});
