/** Addresses, dates and the folder of offices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, fileNameOf } from '../../src/discover/address.ts';
import { listingDate } from '../../src/discover/listing-date.ts';
import { loadOffice, officeIds } from '../../src/discover/offices.ts';
import { areaOf } from '../../src/lexicon/office-names.ts';

const BASE = 'http://a.example/x/y.html';

describe('addresses', () => {
  test.for([
    ['../pdf/DN07 - 23.pdf?reciteme=true', 'http://a.example/pdf/DN07%20-%2023.pdf'],
    ['list.aspx?page=2&style=highcontrast', 'http://a.example/x/list.aspx?page=2'],
    ['?cookie_dismiss=1', 'http://a.example/x/y.html'],
    ['/a%7eb/%2f%c3%a9.pdf#page=2', 'http://a.example/a~b/%2F%C3%A9.pdf'],
    ['//b.example/1.pdf', 'http://b.example/1.pdf'],
    ['HTTP://B.EXAMPLE:80/1.pdf', 'http://b.example/1.pdf'],
    ['  1.pdf\n', 'http://a.example/x/1.pdf'],
    ['?LLL=0&T=10', 'http://a.example/x/y.html?T=10'],
    ['mailto:x@y', null],
    ['javascript:print()', null],
    ['data:text/html,x', null],
    ['#top', null],
    ['http://', null],
    ['http://user:word@a.example/', null],
    ['', null],
  ] as const)('%j', ([href, address]) => expect(addressOf(href, BASE)).toBe(address));

  test('an office may have idle parameters of its own', () => {
    expect(addressOf('1.pdf?session=9', BASE, { idleParameters: ['Session'] })).toBe('http://a.example/x/1.pdf');
  });

  test.for([
    ['/list.aspx;jsessionid=0A1B2C?page=2', 'https://www.a.example/list.aspx?page=2'],
    ['/(S(x1y2))/1.pdf?PHPSESSID=9f&ASPSESSIONIDQQ=1', 'https://www.a.example/1.pdf'],
    ['/x?sid=0123456789abcdef0123', 'https://www.a.example/x'],
    ['/x?sid=12&p=7', 'https://www.a.example/x?sid=12&p=7'],
    ['/x;v=2/1.pdf', 'https://www.a.example/x;v=2/1.pdf'],
    ['http://a.example/1.pdf', 'https://www.a.example/1.pdf'],
    ['http://www.a.example/1.pdf', 'https://www.a.example/1.pdf'],
    ['http://b.example/1.pdf', 'http://b.example/1.pdf'],
    ['http://a.example:8080/1.pdf', 'http://a.example:8080/1.pdf'],
  ] as const)('one document has one address: %j', ([href, address]) =>
    expect(addressOf(href, 'https://www.a.example/list.aspx')).toBe(address),
  );

  test('no page is asked for under a name and a scheme that nobody used', () =>
    expect(addressOf('https://www.a.example/1.pdf', BASE)).toBe('https://www.a.example/1.pdf'));

  test('a copy of the site means the site, where the office file says so', () => {
    const canonical = { host: 'www.a.example', aliases: ['a.developer.example'] };
    const from = (base: string): string | null => addressOf('http://a.developer.example/1.pdf', base, canonical);
    expect(from('https://www.a.example/')).toBe('https://www.a.example/1.pdf');
    expect(from('https://a.developer.example/')).toBe('https://www.a.example/1.pdf');
    expect(addressOf('http://b.developer.example/1.pdf', BASE, canonical)).toBe('http://b.developer.example/1.pdf');
  });

  test.for([
    ['https', {}, 'https://a.example/1.pdf'],
    ['http', { https: false }, 'http://a.example/1.pdf'],
  ] as const)('twins by www. and by scheme are one, over %s', ([, scheme, address]) => {
    for (const twin of ['http://a.example/1.pdf', 'https://www.a.example/1.pdf', '//www.a.example/1.pdf', '/1.pdf'])
      expect(addressOf(twin, BASE, { host: 'a.example', ...scheme })).toBe(address);
    expect(addressOf('https://b.example/1.pdf', BASE, { host: 'a.example', ...scheme })).toBe(
      'https://b.example/1.pdf',
    );
  });

  test('what is made comparable once stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (href) => {
        const once = addressOf(href, BASE);
        expect(once === null || addressOf(once, BASE) === once).toBe(true);
      }),
    );
  });

  test.for([
    ['http://a.example/pdf/DN07%20-%2023.pdf?x=1', 'DN07 - 23.pdf'],
    ['http://a.example/pdf/', null],
    ['http://a.example/%E9.pdf', '%E9.pdf'],
  ] as const)('the name of %s', ([address, name]) => expect(fileNameOf(address)).toBe(name));
});

describe('dates', () => {
  test.for([
    ['29/06/2022', '2022-06-29'],
    ['2.3.2022', '2022-03-02'],
    ['02-03-22', '2022-03-02'],
    ['3 November 2016', '2016-11-03'],
    ['Tuesday 3rd Nov 2016', '2016-11-03'],
    ['21st of September, 2016', '2016-09-21'],
    ['20 Sept. 2016', '2016-09-20'],
    ['2015-11', '2015-11'],
    ['2022-03-02', '2022-03-02'],
    ['November\u00a02015', '2015-11'],
    ['31/06/2022', null],
    ['06/29/2022', null],
    ['June', null],
    ['2022', null],
    ['3 to 4 May 2020', null],
    ['', null],
  ] as const)('%j', ([text, date]) => expect(listingDate(text)).toBe(date));

  test('what is read, printed again, reads the same; nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/)), (text) => {
        const date = listingDate(text);
        expect(date === null || listingDate(date) === date).toBe(true);
      }),
    );
  });
});

describe('offices', () => {
  test('are found by reading their folder, each named as data.police.uk spells it', async () => {
    const ids = await officeIds();
    expect(ids).toEqual(expect.arrayContaining(['derbyshire', 'metropolitan', 'nottinghamshire']));
    expect(ids.filter((id) => areaOf(id) === null)).toEqual([]);
  });

  test('may ask where their lists begin, and say what is known of them', async () => {
    for (const office of await Promise.all((await officeIds()).map(loadOffice))) {
      expect(office.note).not.toBe('');
      for (const { start } of office.sources) expect(office.hosts).toContain(new URL(start).host);
    }
  });
});
