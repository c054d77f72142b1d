/** Small readers: Retry-After, robots.txt, private addresses, types told from bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/fetch/media-type.ts';
import { isLoopback, isPrivate, isPrivateHost } from '../../src/fetch/private-address.ts';
import { retryAfter } from '../../src/fetch/retry-after.ts';
import { rulesOf } from '../../src/fetch/robots.ts';

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 25, 9);
  test.for([
    ['120', now + 120_000],
    [' 0 ', now],
    ['Wed, 25 Nov 2026 10:00:00 GMT', Date.UTC(2026, 10, 25, 10)],
    ['Wednesday, 25-Nov-26 10:00:00 GMT', Date.UTC(2026, 10, 25, 10)],
    ['Wed, 25 Nov 2026 08:00:00 GMT', null],
    ['99999999999', now + 30 * 86_400_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', now + 30 * 86_400_000],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['2026', now + 2_026_000],
    ['', null],
    [undefined, null],
  ] as const)('%s', ([header, until]) => expect(retryAfter(header, now)).toBe(until));

  test('never throws, and never leads back', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const until = retryAfter(header, now);
        return until === null || until >= now;
      }),
    );
  });
});

describe('private addresses', () => {
  test.for([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:192.168.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::1',
  ])('%s is private', (address) => expect(isPrivate(address)).toBe(true));
  test.for(['8.8.8.8', '172.32.0.1', '151.101.1.1', '2606:4700::6810:85e5', 'www.example.org', ''])(
    '%s is not',
    (address) => expect(isPrivate(address)).toBe(false),
  );
  test.for([
    'localhost',
    'localhost:8080',
    'localhost.',
    'kent.localhost',
    'nas.local',
    'wiki.corp',
    'router.home.arpa',
    'printer',
    '127.0.0.1:3000',
    '127.1',
    '0x7f000001',
    '0177.0.0.1',
    '2130706433',
    '10.0.0.1',
    '169.254.169.254',
    '[::1]',
    '[::ffff:10.0.0.1]:80',
    '0',
  ])('the host %s is private', (host) => expect(isPrivateHost(host)).toBe(true));
  test.for(['www.kent-pcc.gov.uk', 'localhost.example.org', 'local.gov.uk', 'a.example', '8.8.8.8:80'])(
    'the host %s is not, as far as its name tells',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );
  test('loopback is this machine', () => {
    expect(['127.0.0.1', '::1', '10.0.0.1', 'localhost'].map(isLoopback)).toEqual([true, true, false, false]);
  });
});

describe('types told from bytes', () => {
  test.for([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\n\n   %PDF-1.4', 'application/pdf'],
    ['<!DOCTYPE html><title>Sorry</title>', 'text/html'],
    ['\ufeff  <!-- banner -->\n<html>', 'text/html'],
    ['<?xml version="1.0"?><html xmlns="">', 'text/html'],
    ['Not found', 'text/plain'],
    ['PK\u0003\u0004', 'application/zip'],
    ['', 'application/octet-stream'],
    ['\u0000\u0001\u0002', 'application/octet-stream'],
  ] as const)('%j', async ([text, type]) => expect(await mediaTypeOf(Buffer.from(text, 'utf8'))).toBe(type));

  test('a picture', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    expect(await mediaTypeOf(png)).toBe('image/png');
  });

  test('comments without end take no time', async () => {
    const start = performance.now();
    expect(await mediaTypeOf(Buffer.from(`${'<!---->'.repeat(140)}text`))).toBe('text/plain');
    expect(await mediaTypeOf(Buffer.from(`${'<!---->'.repeat(100)}<p>`))).toBe('text/html');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('any bytes have a type that the published schema takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await mediaTypeOf(bytes)).toMatch(/^[a-z0-9]+\/[a-z0-9.+-]+$/);
      }),
    );
  });
});

describe('robots.txt', () => {
  const rules = (text: string, status = 200) =>
    rulesOf('https://a.example', { status, text, fetched: 0 }, 'opcc-decisions');
  test.for([
    ['User-agent: *\nDisallow: /', false],
    ['User-agent: *\nDisallow: /\nAllow: /decisions/', true],
    ['User-agent: *\nDisallow:', true],
    ['User-agent: otherbot\nDisallow: /', true],
    ['User-agent: OPCC-Decisions\nDisallow: /decisions', false],
    ['\ufeffUser-agent: *\r\nDisallow: /*.pdf$', false],
    ['<!doctype html><title>Welcome</title>', true],
    ['', true],
  ] as const)('%j', ([text, allowed]) => {
    expect(rules(text).judge('https://a.example/decisions/1.pdf').allowed).toBe(allowed);
  });

  test.for([
    ['/%64ecisions/', '/decisions/1.pdf', false],
    ['/decisions/', '/%64ecisions/%31.pdf', false],
    ['/a%2Db', '/a-b', false],
    ['/a%2Fb', '/a/b', true],
    ['/a%2fb', '/a%2Fb', false],
    ['/a%2A', '/ab', true],
    ['/caf%c3%a9', '/café', false],
  ] as const)('Disallow: %s and %s', ([path, asked, allowed]) => {
    const { judge } = rules(`User-agent: *\nDisallow: ${path}\n`);
    expect(judge(new URL(asked, 'https://a.example').href)).toEqual({
      allowed,
      rule: allowed ? 'no rule' : `line 2: Disallow: ${path}`,
    });
  });

  test.for([
    ['2s', 2, true],
    ['2.5 Sec', 2.5, true],
    ['10 seconds # please', 10, true],
    ['3601s', 0, false],
    ['2 minutes', 0, true],
    ['2sheep', 0, true],
    ['3600', 3600, true],
    ['3601', 0, false],
    ['2592000', 0, false],
    ['99999999999999999999', 0, false],
    ['1e300', 0, false],
    ['-5', 0, true],
    ['soon', 0, true],
  ] as const)('Crawl-delay: %s', ([asked, crawlDelay, allowed]) => {
    const read = rules(`User-agent: *\nCrawl-delay: ${asked}\n`);
    expect([read.crawlDelay, read.judge('https://a.example/1.pdf').allowed]).toEqual([crawlDelay, allowed]);
  });

  test('any text is read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { crawlDelay, judge } = rules(text);
        return crawlDelay >= 0 && typeof judge('https://a.example/1.pdf').allowed === 'boolean';
      }),
    );
  });
});
