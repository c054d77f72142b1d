import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GetOptions, Site } from '../../src/fetch/client.ts';
import { type FakeAnswer, fakeBook, fakeClock, fakeWorld } from './fake-world.ts';

const SECOND = 1000;
const site = (hosts: readonly string[], delay = 5): Site => ({ hosts, delay });
const asking = (hosts: readonly string[] = ['a.example'], delay = 5): GetOptions => ({
  site: site(hosts, delay),
  purpose: 'document',
});
const A = 'http://a.example';

describe('distance', () => {
  test('robots.txt first, then one request at a time, five seconds after the last answer', async () => {
    const { client, clock, seen } = fakeWorld(() => ({ took: 1 * SECOND }));
    await clock.pass(Promise.all([1, 2, 3].map((number) => client.get(`${A}/${number}.pdf`, asking()))));
    expect(seen.map(({ url }) => url)).toEqual([`${A}/robots.txt`, `${A}/1.pdf`, `${A}/2.pdf`, `${A}/3.pdf`]);
    const gaps = seen.slice(1).map(({ from }, index) => from - (seen[index]?.to ?? 0));
    expect(gaps).toEqual([5 * SECOND, 5 * SECOND, 5 * SECOND]);
  });

  test('slow answers make the pause longer', async () => {
    const { client, clock, seen } = fakeWorld(() => ({ took: 20 * SECOND }));
    await clock.pass(Promise.all([1, 2].map((number) => client.get(`${A}/${number}.pdf`, asking()))));
    expect((seen[2]?.from ?? 0) - (seen[1]?.to ?? 0)).toBe(40 * SECOND);
  });

  test('Crawl-delay is kept where it is longer, and is not where it is shorter', async () => {
    for (const [asked, kept] of [
      [30, 30],
      [1, 5],
    ] as const) {
      const robots = { body: `User-agent: *\nCrawl-delay: ${asked}\n` };
      const { client, clock, seen } = fakeWorld((url) => (url.pathname === '/robots.txt' ? robots : {}));
      await clock.pass(Promise.all([1, 2].map((number) => client.get(`${A}/${number}.pdf`, asking()))));
      expect((seen[2]?.from ?? 0) - (seen[1]?.to ?? 0)).toBe(kept * SECOND);
    }
  });

  test('hosts do not wait for one another', async () => {
    const { client, clock, seen } = fakeWorld(() => ({ took: SECOND }));
    const start = clock.now();
    const hosts = ['a.example', 'b.example'];
    await clock.pass(Promise.all(hosts.map((host) => client.get(`http://${host}/1.pdf`, asking(hosts)))));
    expect(seen.at(-1)?.to).toBe(start + 7 * SECOND);
  });

  test('the next run keeps the distance to the last request of this one', async () => {
    const [clock, book] = [fakeClock(), fakeBook()];
    const first = fakeWorld(() => ({}), { clock, book });
    await clock.pass(first.client.get(`${A}/1.pdf`, asking()));
    const second = fakeWorld(() => ({}), { clock, book });
    await clock.pass(second.client.get(`${A}/2.pdf`, asking()));
    expect(second.seen.map(({ url }) => url)).toEqual([`${A}/2.pdf`]);
    expect((second.seen[0]?.from ?? 0) - (first.seen.at(-1)?.to ?? 0)).toBe(5 * SECOND);
  });
});

describe('robots.txt', () => {
  const closed = { body: 'User-agent: opcc-decisions\nDisallow: /private/\n\nUser-agent: *\nAllow: /\n' };

  test('what it closes is not asked for, and the ledger says by which line', async () => {
    const { client, clock, asked, book } = fakeWorld((url) => (url.pathname === '/robots.txt' ? closed : {}));
    const refused = await clock.pass(client.get(`${A}/private/1.pdf`, asking()));
    const given = await clock.pass(client.get(`${A}/public/1.pdf`, asking()));
    expect(refused).toMatchObject({ state: 'refused', reason: 'robots' });
    expect(given).toMatchObject({ state: 'fetched' });
    expect(asked()).toEqual([`${A}/public/1.pdf`]);
    expect(book.entries.find(({ outcome }) => outcome === 'robots')).toMatchObject({
      address: `${A}/private/1.pdf`,
      status: null,
      rule: 'line 2: Disallow: /private/',
    });
  });

  test.for<[string, FakeAnswer, string]>([
    ['404 allows', { status: 404 }, 'fetched'],
    ['500 closes', { status: 500 }, 'refused'],
    ['403 parks the host', { status: 403 }, 'refused'],
    ['no answer closes', { fails: 'ECONNREFUSED' }, 'failed'],
    [
      'a redirect away from the hosts closes',
      { status: 301, headers: { location: 'http://b.example/robots.txt' } },
      'refused',
    ],
  ])('%s', async ([, robots, state]) => {
    const { client, clock, asked } = fakeWorld((url) => (url.pathname === '/robots.txt' ? robots : {}));
    expect(await clock.pass(client.get(`${A}/1.pdf`, asking()))).toMatchObject({ state });
    expect(asked()).toHaveLength(state === 'fetched' ? 1 : 0);
  });

  test('is read once a day, also by the next run', async () => {
    const [clock, book] = [fakeClock(), fakeBook()];
    const runs = [fakeWorld(() => ({}), { clock, book }), fakeWorld(() => ({}), { clock, book })];
    for (const { client } of runs) await clock.pass(client.get(`${A}/1.pdf`, asking()));
    await clock.pass(clock.sleep(25 * 3600 * SECOND, new AbortController().signal));
    const later = fakeWorld(() => ({}), { clock, book });
    await clock.pass(later.client.get(`${A}/1.pdf`, asking()));
    const read = [...runs, later].map(({ seen }) => seen.filter(({ url }) => url.endsWith('/robots.txt')).length);
    expect(read).toEqual([1, 0, 1]);
  });
});

describe('a host that asks to be left alone', () => {
  test.for<[string, FakeAnswer, number]>([
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7200' } }, 7200],
    ['503 with a moment', { status: 503, headers: { 'retry-after': 'Wed, 25 Nov 2026 15:00:00 GMT' } }, 3 * 3600],
    ['429 without a word', { status: 429 }, 3600],
    ['403', { status: 403 }, 86_400],
    ['500 with seconds', { status: 500, headers: { 'retry-after': '600' } }, 600],
    ['413 with seconds', { status: 413, headers: { 'retry-after': '600' } }, 600],
    ['504 for longer than anybody may ask', { status: 504, headers: { 'retry-after': '9999999' } }, 30 * 86_400],
    ['a page that wants to see a browser', { status: 200, headers: { 'cf-mitigated': 'challenge' } }, 86_400],
  ])('%s is left alone for that long, also by the next run', async ([, answer, seconds]) => {
    const [clock, book] = [fakeClock(Date.UTC(2026, 10, 25, 11, 59, 55)), fakeBook()];
    const first = fakeWorld((url) => (url.pathname === '/robots.txt' ? undefined : answer), { clock, book });
    const results = await clock.pass(
      Promise.all([1, 2, 3].map((number) => first.client.get(`${A}/${number}.pdf`, asking()))),
    );
    expect(results.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused']);
    expect(first.asked()).toEqual([`${A}/1.pdf`]);
    const until = Date.UTC(2026, 10, 25, 12) + seconds * SECOND;
    expect(book.host('a.example')?.parked_until).toBe(until);
    const early = fakeWorld(() => ({}), { clock, book });
    await clock.pass(early.client.get(`${A}/1.pdf`, asking()));
    expect(early.seen).toEqual([]);
    await clock.pass(clock.sleep(until - clock.now(), new AbortController().signal));
    const late = fakeWorld(() => ({}), { clock, book });
    expect(await clock.pass(late.client.get(`${A}/1.pdf`, asking()))).toMatchObject({ state: 'fetched' });
  });

  const pauseAfter = async (answer: FakeAnswer): Promise<{ first: string; pause: number }> => {
    const { client, clock, seen } = fakeWorld(({ pathname }) => (pathname === '/1.pdf' ? answer : undefined));
    const first = await clock.pass(client.get(`${A}/1.pdf`, asking()));
    await clock.pass(client.get(`${A}/2.pdf`, asking()));
    const [, one, two] = seen;
    return { first: first.state, pause: ((two?.from ?? Number.NaN) - (one?.to ?? 0)) / SECOND };
  };

  test('an error without that header, or with one that asks for no more than the pause, is an error and no more', async () => {
    expect(await pauseAfter({ status: 500 })).toEqual({ first: 'failed', pause: 5 });
    expect(await pauseAfter({ status: 500, headers: { 'retry-after': '0' } })).toEqual({ first: 'failed', pause: 5 });
    expect(await pauseAfter({ status: 200, headers: { 'retry-after': '600' } })).toEqual({
      first: 'fetched',
      pause: 5,
    });
  });

  test('a page that is not there is so, and its host is left alone if it asks for that', async () => {
    const { client, clock, asked } = fakeWorld(({ pathname }) =>
      pathname === '/1.pdf' ? { status: 404, headers: { 'retry-after': '600' } } : undefined,
    );
    expect(await clock.pass(client.get(`${A}/1.pdf`, asking()))).toMatchObject({ state: 'missing' });
    expect(await clock.pass(client.get(`${A}/2.pdf`, asking()))).toMatchObject({ state: 'refused', reason: 'parked' });
    expect(asked()).toEqual([`${A}/1.pdf`]);
  });

  test('a redirect makes the next request wait, for an hour at most', async () => {
    const to = (seconds: string): FakeAnswer => ({
      status: 302,
      headers: { location: '/3.pdf', 'retry-after': seconds },
    });
    const wait = async (seconds: string) => {
      const { client, clock, seen } = fakeWorld(({ pathname }) =>
        pathname === '/1.pdf' ? to(seconds) : pathname === '/3.pdf' ? { body: '%PDF-' } : undefined,
      );
      const got = await clock.pass(client.get(`${A}/1.pdf`, asking()));
      const [, one, two] = seen;
      return [got.state, two === undefined || one === undefined ? null : (two.from - one.to) / SECOND];
    };
    expect(await wait('600')).toEqual(['fetched', 600]);
    expect(await wait('3600')).toEqual(['fetched', 3600]);
    expect(await wait('3601')).toEqual(['refused', null]);
  });

  test('a host that does not answer is asked three times and no more', async () => {
    const { client, clock, asked } = fakeWorld((url) =>
      url.pathname === '/robots.txt' ? undefined : { fails: 'ECONNRESET' },
    );
    for (let number = 0; number < 5; number++) await clock.pass(client.get(`${A}/${number}.pdf`, asking()));
    expect(asked()).toEqual([`${A}/0.pdf`, `${A}/0.pdf`, `${A}/1.pdf`]);
  });
});

describe('where it goes', () => {
  test.for([
    ['another host', 'http://b.example/1.pdf', 'host'],
    ['another port', 'http://a.example:8080/1.pdf', 'host'],
    ['a private address that is listed by mistake', 'http://10.0.0.1/1.pdf', 'address'],
    ['the address where clouds keep their secrets', 'http://169.254.169.254/latest', 'address'],
    ['a private address in IPv6', 'http://[fd00::1]/1.pdf', 'address'],
  ] as const)('%s is not asked', async ([, address, reason]) => {
    const { client, clock, seen, book } = fakeWorld(() => ({}));
    const hosts = ['a.example', '10.0.0.1', '169.254.169.254', '[fd00::1]'];
    expect(await clock.pass(client.get(address, asking(hosts)))).toMatchObject({ state: 'refused', reason });
    expect(seen).toEqual([]);
    expect(book.entries).toMatchObject([{ address, outcome: reason, status: null }]);
  });

  test('redirects are followed within the hosts, each in its own turn', async () => {
    const { client, clock, asked } = fakeWorld(({ host, pathname }) => {
      if (pathname === '/robots.txt') return undefined;
      return host === 'a.example'
        ? { status: 301, headers: { location: 'http://www.a.example/2.pdf' } }
        : { body: '%PDF-' };
    });
    const got = await clock.pass(client.get(`${A}/1.pdf`, asking(['a.example', 'www.a.example'])));
    expect(got).toMatchObject({ state: 'fetched', address: 'http://www.a.example/2.pdf' });
    expect(asked()).toEqual([`${A}/1.pdf`, 'http://www.a.example/2.pdf']);
  });

  test.for(['http://b.example/', 'http://127.0.0.1/admin', 'file:///etc/passwd', 'http://169.254.169.254/'])(
    'a redirect to %s is not followed',
    async (location) => {
      const { client, clock, asked } = fakeWorld(({ pathname }) =>
        pathname === '/robots.txt' ? undefined : { status: 302, headers: { location } },
      );
      const got = await clock.pass(client.get(`${A}/1.pdf`, asking()));
      expect(got).toMatchObject({ state: 'refused', reason: 'redirect' });
      expect(asked()).toEqual([`${A}/1.pdf`]);
    },
  );

  test('a redirect to itself ends', async () => {
    const { client, clock, asked } = fakeWorld(({ pathname, href }) =>
      pathname === '/robots.txt' ? undefined : { status: 302, headers: { location: href } },
    );
    expect(await clock.pass(client.get(`${A}/1.pdf`, asking()))).toMatchObject({
      state: 'refused',
      reason: 'redirect',
    });
    expect(asked()).toHaveLength(1);
  });
});

test('says who it is, and asks whether a file has changed', async () => {
  const { client, clock, seen } = fakeWorld(({ pathname }) =>
    pathname === '/robots.txt' ? undefined : { status: 304 },
  );
  const known = { etag: '"1"', last_modified: 'Wed, 25 Nov 2026 10:00:00 GMT' };
  expect(await clock.pass(client.get(`${A}/1.pdf`, { ...asking(), known }))).toEqual({ state: 'unchanged' });
  expect(seen.at(-1)?.headers).toMatchObject({
    'user-agent': 'opcc-decisions/0.1.0 (test)',
    'if-none-match': '"1"',
    'if-modified-since': 'Wed, 25 Nov 2026 10:00:00 GMT',
  });
  expect(seen.every(({ headers }) => !/mozilla/i.test(headers['user-agent'] ?? ''))).toBe(true);
});

test.for<[string, GetOptions['known']]>([
  ['of which nothing is known', undefined],
  ['that came without a mark to ask by', { etag: null, last_modified: null }],
])('"as it was" is no answer to a request for something %s', async ([, known]) => {
  const { client, clock, book } = fakeWorld(({ pathname }) =>
    pathname === '/robots.txt' ? undefined : { status: 304 },
  );
  const options = { ...asking(), ...(known === undefined ? {} : { known }) };
  expect(await clock.pass(client.get(`${A}/1.pdf`, options))).toEqual({
    state: 'failed',
    reason: 'status',
    message: `304 from ${A}/1.pdf, which was asked without a condition`,
  });
  expect(book.entries.at(-1)).toMatchObject({ status: 304, outcome: 'status' });
});

test('asks for nothing once it is told to stop, and does not wait to the end of a pause', async () => {
  const stop = new AbortController();
  const { client, clock, asked } = fakeWorld(() => ({}), { stopping: stop.signal });
  const first = await clock.pass(client.get(`${A}/1.pdf`, asking()));
  const second = client.get(`${A}/2.pdf`, asking());
  const before = clock.now();
  stop.abort();
  expect([first.state, (await second).state]).toEqual(['fetched', 'stopped']);
  expect(clock.now()).toBe(before);
  expect(asked()).toEqual([`${A}/1.pdf`]);
});

const weather = fc.record({
  status: fc.constantFrom(200, 200, 200, 404, 500, 429, 503),
  took: fc.integer({ min: 0, max: 30_000 }),
  wait: fc.integer({ min: 0, max: 100_000 }),
});

test('whatever hosts do: no request too early, none beside another, none while parked, all in the ledger', async () => {
  const requests = fc.array(fc.tuple(fc.constantFrom('a.example', 'b.example', 'c.example'), weather), {
    minLength: 1,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(requests, fc.integer({ min: 1, max: 20 }), async (list, delay) => {
      const parked: { readonly host: string; readonly at: number; readonly until: number }[] = [];
      const world = fakeWorld(({ pathname, host }, clock) => {
        if (pathname === '/robots.txt') return undefined;
        const { status, took, wait } = list[Number(pathname.slice(1))]?.[1] ?? { status: 200, took: 0, wait: 0 };
        const parks = status === 429 || status === 503;
        const at = clock.now();
        if (parks) parked.push({ host, at, until: at + took + wait * SECOND });
        return { status, took, headers: parks ? { 'retry-after': String(wait) } : {} };
      });
      const hosts = ['a.example', 'b.example', 'c.example'];
      const all = list.map(([host], number) => world.client.get(`http://${host}/${number}`, asking(hosts, delay)));
      await world.clock.pass(Promise.all(all));
      for (const host of hosts) {
        const own = world.seen.filter((one) => one.host === host);
        for (const [index, { from }] of own.entries()) {
          const before = own[index - 1];
          if (before !== undefined) expect(from).toBeGreaterThanOrEqual(before.to + delay * SECOND);
          const until = parked.filter((one) => one.host === host && one.at < from).map((one) => one.until);
          expect(from).toBeGreaterThanOrEqual(Math.max(0, ...until));
        }
        const sent = world.book.entries.filter((entry) => entry.host === host && entry.status !== null);
        expect(sent.map(({ address, time }) => [address, time])).toEqual(own.map(({ url, from }) => [url, from]));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
