/** Ten hosts with bad habits for a month. What one answers follows from the seed, the address and the moment alone, so that processes need not talk. */
import type { FakeAnswer } from './fake-world.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
export const DAY = 24 * HOUR;

/** A number from 0 to 1 that follows from the words (FNV-1a, mixed once more). */
export function chance(...words: readonly (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const sign of words.join('|')) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

type Habit = (url: URL, now: number, luck: (what: string) => number) => FakeAnswer | undefined;

const isRobots = ({ pathname }: URL): boolean => pathname === '/robots.txt';
const dayOf = (now: number): number => Math.floor(now / DAY);
const onPages =
  (habit: Habit): Habit =>
  (url, now, luck) =>
    isRobots(url) ? undefined : habit(url, now, luck);
const onRobots =
  (habit: Habit): Habit =>
  (url, now, luck) =>
    isRobots(url) ? habit(url, now, luck) : undefined;

const CHALLENGES: readonly FakeAnswer[] = [
  { headers: { 'cf-mitigated': 'challenge' } },
  {
    headers: { 'content-type': 'text/html' },
    body: '<title>Just a moment</title><script>window._cf_chl_opt={}</script>',
  },
];

const HABITS: readonly Habit[] = [
  // Steady.
  () => undefined,
  // Slow.
  (_, __, luck) => ({ took: Math.round(luck('slow') ** 3 * 40) * SECOND }),
  // Failing.
  (_, __, luck) =>
    luck('fails') < 0.3 ? { fails: 'ECONNRESET', took: 2 * SECOND } : luck('fails') < 0.5 ? { status: 500 } : undefined,
  // Parking by seconds.
  onPages((_, __, luck) =>
    luck('parks') < 0.2
      ? { status: 429, headers: { 'retry-after': String(Math.round(luck('for') * 3 * 86_400)) } }
      : undefined,
  ),
  // Parking by a date.
  onPages((_, now, luck) =>
    luck('parks') < 0.2
      ? { status: 503, headers: { 'retry-after': new Date(now + luck('for') * 3 * DAY).toUTCString() } }
      : undefined,
  ),
  // Changing its rules every few hours.
  onRobots((_, now, luck) => {
    const closed = luck(`${Math.floor(now / (5 * HOUR))}`) < 0.5 ? '/odd/' : '/even/';
    return { body: `User-agent: *\nDisallow: ${closed}\nCrawl-delay: ${1 + (dayOf(now) % 4) * 10}\n` };
  }),
  // Wanting to see a browser.
  onPages((_, __, luck) => (luck('wall') < 0.15 ? CHALLENGES[luck('which') < 0.5 ? 0 : 1] : undefined)),
  // Sending elsewhere: to the steady host, to the one that changes its rules, in circles, out of bounds.
  onPages(({ pathname, href, host }, __, luck) => {
    const to = host.replace(/^\w+/, luck('to') < 0.5 ? 'h0' : 'h5');
    const places = [`http://${to}${pathname}`, href, 'http://10.0.0.1/', 'http://elsewhere.example/'];
    return luck('sends') < 0.7
      ? { status: 302, headers: { location: places[Math.floor(luck('where') ** 2 * 4)] ?? href } }
      : undefined;
  }),
  // Without rules at times.
  onRobots((_, now, luck) => {
    const answers: FakeAnswer[] = [{ status: 500 }, { fails: 'ECONNREFUSED' }, { status: 404 }, { status: 429 }, {}];
    const given = answers[Math.floor(luck(`${Math.floor(now / (3 * HOUR))}`) * 5)] ?? {};
    return given.status === undefined && given.fails === undefined ? { body: 'User-agent: *\nDisallow: /odd/' } : given;
  }),
  // Forbidding.
  onPages((_, __, luck) => (luck('forbids') < 0.05 ? { status: 403 } : undefined)),
];

export const hostsOf = (domain: string): string[] => HABITS.map((_, number) => `h${number}.${domain}`);

/** What a host answers at a moment. */
export function answerAt(url: URL, now: number, seed: number): FakeAnswer {
  const luck = (what: string): number =>
    chance(seed, what, url.host, isRobots(url) ? '' : url.pathname, isRobots(url) ? '' : now);
  const given = HABITS[Number(url.host.slice(1, url.host.indexOf('.')))]?.(url, now, luck);
  return { body: isRobots(url) ? 'User-agent: *\nAllow: /\n' : 'a page', ...given };
}

/** What a client asks for on a day: some addresses of each host. */
export const pathsOf = (day: number, client: number): string[] =>
  ['odd', 'even', 'list'].map((kind) => `/${kind}/${day}-${client}.pdf`);
