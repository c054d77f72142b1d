/** What must hold of a month, from what the hosts saw and from the ledger. It judges by itself: nothing of the client is used. */
import type { LedgerLine } from '../../src/store/ledger.ts';
import type { FakeAnswer } from './fake-world.ts';

/** One request as its host saw it, and what it answered. */
export interface Witnessed {
  readonly url: string;
  readonly host: string;
  readonly from: number;
  readonly to: number;
  readonly given: FakeAnswer;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

const isRobots = ({ url }: Pick<Witnessed, 'url'>): boolean => url.endsWith('/robots.txt');
const statusOf = ({ fails, status = 200 }: FakeAnswer): number => (fails === undefined ? status : 0);

/**
 * All that is wrong, in words; nothing when nothing is. `way` is how many milliseconds a request may be on its way to its host: what the client knew when it
 * sent it is known that much less sharply.
 */
export function faultsOf(
  witnessed: readonly Witnessed[],
  lines: readonly LedgerLine[],
  delay: number,
  way = 0,
): string[] {
  const hosts = Map.groupBy(witnessed, ({ host }) => host);
  const early = [...hosts.values()].flatMap((own) => {
    const inOrder = own.toSorted((one, other) => one.from - other.from);
    return inOrder.flatMap((one, place) => [
      ...tooEarly(one, inOrder.slice(0, place), { delay, way }),
      ...whileParked(one, inOrder.slice(0, place)),
      ...againstRobots(one, inOrder.slice(0, place), way),
    ]);
  });
  return [...early, ...incomplete(witnessed, lines)];
}

const told = ({ url, from }: Witnessed, what: string): string => `${new Date(from).toISOString()} ${url} ${what}`;

interface Pace {
  readonly delay: number;
  readonly way: number;
}

function tooEarly(one: Witnessed, before: readonly Witnessed[], { delay, way }: Pace): string[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  const crawlDelay = Number(
    /^Crawl-delay: (\d+)$/m.exec(rulesBy(before, isRobots(last) && way === 0 ? last.to : last.from) ?? '')?.[1] ?? 0,
  );
  const pause = Math.max(delay * SECOND, crawlDelay * SECOND, 2 * (last.to - last.from));
  return one.from < last.to + pause
    ? [told(one, `came ${one.from - last.to} ms after the last, expected ${pause}`)]
    : [];
}

/** The text of the last robots.txt that was had by a moment. */
const rulesBy = (before: readonly Witnessed[], moment: number): string | undefined => {
  const had = before.filter((one) => isRobots(one) && one.to <= moment && statusOf(one.given) === 200).at(-1);
  return had === undefined ? undefined : String(had.given.body);
};

const WALL = /_cf_chl_opt/;

function parkedUntil({ given, to }: Witnessed): number {
  const { headers = {}, body = '' } = given;
  const isWall = headers['cf-mitigated'] === 'challenge' || WALL.test(String(body));
  const status = isWall ? 403 : statusOf(given);
  if (![403, 429, 503].includes(status)) return 0;
  const written = headers['retry-after'];
  if (written === undefined) return to + (status === 403 ? 24 * HOUR : HOUR);
  return /^\d+$/.test(written) ? to + Number(written) * SECOND : Date.parse(written);
}

const whileParked = (one: Witnessed, before: readonly Witnessed[]): string[] => {
  const until = Math.max(0, ...before.slice(-50).map(parkedUntil));
  return one.from < until ? [told(one, `came while its host was parked until ${new Date(until).toISOString()}`)] : [];
};

function againstRobots(one: Witnessed, before: readonly Witnessed[], way: number): string[] {
  if (isRobots(one)) return [];
  const last = before.filter(isRobots).at(-1);
  if (last === undefined) return [told(one, 'came before robots.txt was read')];
  const status = statusOf(last.given);
  if (status !== 200 && status !== 404) return [told(one, `came after robots.txt answered ${status}`)];
  if (one.from - last.to > 24 * HOUR + way) return [told(one, 'came on a robots.txt of more than a day')];
  const closed = [...String(last.given.body ?? '').matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path);
  const { pathname } = new URL(one.url);
  return status === 200 && closed.some((path) => pathname.startsWith(path))
    ? [told(one, 'is closed by robots.txt')]
    : [];
}

/** Each request that a host saw has its line, in order; each line of a request that was not cut off was seen. */
function incomplete(witnessed: readonly Witnessed[], lines: readonly LedgerLine[]): string[] {
  const seen = Map.groupBy(
    witnessed.toSorted((one, other) => one.from - other.from),
    ({ host }) => host,
  );
  const sent = Map.groupBy(
    lines.filter((line) => line.sent).toSorted((one, other) => one.time - other.time),
    ({ host }) => host,
  );
  return [...new Set([...seen.keys(), ...sent.keys()])].flatMap((host) => {
    const left = [...(seen.get(host) ?? [])];
    const unseen = (sent.get(host) ?? []).filter(({ address, time, status, outcome }) => {
      const next = left[0];
      const isIt = next !== undefined && next.url === address && next.from >= time;
      if (!isIt) return outcome !== 'cut_off' && outcome !== 'sent';
      left.shift();
      return status !== (statusOf(next.given) || null) && outcome !== 'cut_off' && outcome !== 'sent';
    });
    return [
      ...unseen.map(({ address, outcome }) => `${address} stands in the ledger (${outcome}) and was not seen so`),
      ...left.map(({ url }) => `${url} was seen and does not stand in the ledger`),
    ];
  });
}
