/** The options of `opcc run`, checked before any work. */
import { type Days, dateOf, daysOf } from '../model/calendar.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Order } from '../pipeline.ts';
import { type Asker, chosenOffices, type LeftOut } from './chosen-offices.ts';
import { folderTyped } from './folder-option.ts';
import { countOf, type LimitOptions, numberOf } from './limits.ts';

/** As typed on the command line; absent for the default. */
export interface RunOptions extends LimitOptions {
  /** Folder of catalogue, archive and tables. Default `output`. */
  readonly output?: string;
  /** Most new files of each office. */
  readonly limit?: string;
  /** Only decisions listed with this date or later, or without one. */
  readonly since?: string;
  /** Only decisions listed with this date or earlier, or without one. */
  readonly until?: string;
  /** Lists what would be asked for, and asks for nothing. */
  readonly dryRun?: boolean;
  /** Makes everything again from archive and catalogue, and asks for nothing. */
  readonly offline?: boolean;
  /** Office files of the user's own, each in the place of the program's own. */
  readonly officeFile?: readonly string[];
  /** The bundled replicas instead of the live sites. */
  readonly replica?: boolean;
  /** Least seconds between two requests to one host. */
  readonly delay?: string;
  /** How the offices can reach whoever runs this: an address of a page or of mail. */
  readonly contact?: string;
}

/** The program's name in its User-Agent, and as robots.txt calls it. */
export const PRODUCT = 'opcc-decisions';

/** Seconds between two requests to one host: what the survey of the sites advises; and what this machine may be asked at. */
export const DELAY = { live: 5, replica: 0.02 } as const;

const LONGEST_CONTACT = 200;
/** An address of mail or of a page, perhaps with a name beside it. */
const IS_ADDRESS = /\S@\S|https?:\/\/\S/i;

export interface Ordered {
  readonly order: Order;
  /** Offices that are not asked, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** Throws UsageError for what cannot be ordered. With `isStandIn` hosts of this machine may be asked. */
export async function orderOf(ids: readonly string[], options: RunOptions, asker: Asker = {}): Promise<Ordered> {
  const isReplica = options.replica === true;
  const isHere = isReplica || asker.isStandIn === true;
  const least = isHere ? DELAY.replica : DELAY.live;
  const { offices, leftOut } = await chosenOffices(ids, options, asker);
  const order = {
    offices,
    output: folderTyped('--output', options.output, 'output'),
    limit: options.limit === undefined ? null : countOf('--limit', options.limit, 0, 1, 1_000_000),
    ...spanOf(options),
    delay: numberOf('--delay', options.delay, least, isHere ? 0 : 1, 3_600),
  };
  return { order, leftOut };
}

/** From the first day that `--since` may mean to the last of `--until`. Throws UsageError for what is no date, and for an end before the beginning. */
export function spanOf({ since, until }: Pick<RunOptions, 'since' | 'until'>): Pick<Order, 'since' | 'until'> {
  const [first, last] = [daysTyped('--since', since), daysTyped('--until', until)];
  if (first !== null && last !== null && last.latest < first.earliest) {
    throw new UsageError(`unexpected --until ${until} before --since ${since}, expected a later day`);
  }
  return { since: first === null ? null : dateOf(first.earliest), until: last === null ? null : dateOf(last.latest) };
}

function daysTyped(name: string, typed: string | undefined): Days | null {
  if (typed === undefined) return null;
  const days = daysOf(typed);
  if (days === null) {
    throw new UsageError(
      `unexpected ${name} ${JSON.stringify(typed)}, expected a date such as 2024-04-01, 2024-04 or 2024`,
    );
  }
  return days;
}

/** The User-Agent. Throws UsageError for a contact that no header can hold or that is no address. */
export function agentOf(version: string, contact: string | undefined): string {
  const name = `${PRODUCT}/${version}`;
  if (contact === undefined) return `${name} (reads published decision records)`;
  const written = contact.trim();
  if (
    !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(written) ||
    /[()]/.test(written) ||
    written.length > LONGEST_CONTACT ||
    !IS_ADDRESS.test(written)
  ) {
    throw new UsageError(
      `unexpected --contact ${JSON.stringify(contact)}, expected an address of mail, or of a page with https://`,
    );
  }
  return `${name} (reads published decision records; +${written})`;
}
