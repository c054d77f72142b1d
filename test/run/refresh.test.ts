/** A page that leads on to the file by itself: the file is had, in one step, and only where a file may be asked for. */
import { afterEach, expect, test } from 'vitest';
import { refreshOf } from '../../src/discover/refresh.ts';
import { LIST, link, listPage, type Stage, stage } from './fake-office.ts';

const PAPER = '%PDF-1.7 the paper of D1';
const page = (content: string): string =>
  `<!doctype html><html><head><meta http-equiv="Refresh" content="${content}"></head><body><p>Your download will begin shortly.</p></body></html>`;
const listed = listPage(['D1', 'Boats', '2024-03-01', link('/download/1')]);

let opened: Stage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const files = async (pages: Record<string, string>) => {
  opened = stage({ [LIST]: listed, ...pages });
  const { asked } = await opened.run();
  return {
    asked,
    documents: opened.table('documents').map(({ media_type, source_url }) => [media_type, source_url]),
    issues: opened.table('issues').map(({ code }) => code),
  };
};

test('the file is asked for once and is the paper of the address that is listed', async () => {
  const { asked, documents } = await files({
    'http://a.example/download/1': page('2; url=/files/d1.pdf'),
    'http://a.example/files/d1.pdf': PAPER,
  });
  expect(asked).toEqual([LIST, 'http://a.example/download/1', 'http://a.example/files/d1.pdf']);
  expect(documents).toEqual([['application/pdf', 'http://a.example/download/1']]);
});

test('never on another host, and never further than one step', async () => {
  const away = await files({ 'http://a.example/download/1': page('0;url=http://b.example/d1.pdf') });
  expect(away.asked).toEqual([LIST, 'http://a.example/download/1']);
  await opened?.close();
  const round = await files({
    'http://a.example/download/1': page('0;url=/download/2'),
    'http://a.example/download/2': page('0;url=/download/3'),
    'http://a.example/download/3': PAPER,
  });
  expect(round.asked).toEqual([LIST, 'http://a.example/download/1', 'http://a.example/download/2']);
});

test('a file that is not there is a broken link, and no paper of the page that led to it', async () => {
  const { asked, documents, issues } = await files({ 'http://a.example/download/1': page('0;url=/files/gone.pdf') });
  expect(asked).toEqual([LIST, 'http://a.example/download/1', 'http://a.example/files/gone.pdf']);
  // The list's page alone, which tells of the decision.
  expect(documents).toEqual([['text/html', LIST]]);
  expect(issues).toEqual(['FETCH_MISSING']);
});

test.each([
  ['3; url=/files/d1.pdf', 'http://a.example/files/d1.pdf'],
  ["0;URL='d1.pdf'", 'http://a.example/download/d1.pdf'],
  ['5, url=https://a.example/d1.pdf', 'https://a.example/d1.pdf'],
  ['300', null],
  ['60; url=/files/d1.pdf', null],
  ['0; url=/download/1', null],
  ['0; url=javascript:alert(1)', null],
])('a page that refreshes itself with %s leads on to %s', (content, target) => {
  const bytes = Buffer.from(page(content));
  expect(refreshOf({ address: 'http://a.example/download/1', bytes, charset: null })).toBe(target);
});

test('a file that looks like such a page leads nowhere', () => {
  const bytes = Buffer.from(`%PDF-1.7 ${page('0;url=/x.pdf')}`);
  expect(refreshOf({ address: 'http://a.example/download/1', bytes, charset: null })).toBe(null);
});
