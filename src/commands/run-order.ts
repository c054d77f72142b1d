/** The options of `opcc run`, checked before any work. */
import { loadOffice, officeIds } from '../discover/offices.ts';
import { areaOf } from '../lexicon/office-names.ts';
import { daysOf } from '../model/calendar.ts';
import type { NamedOffice } from '../model/office.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Order } from '../pipeline.ts';
import { replicaIds, replicaOf } from '../replica/replica-offices.ts';
import { countOf, type LimitOptions, numberOf } from './limits.ts';

/** As typed on the command line; absent for the default. */
export interface RunOptions extends LimitOptions {
  /** Folder of catalogue, archive and tables. Default `output`. */
  readonly output?: string;
  /** Most new files of each office. */
  readonly limit?: string;
  /** Only decisions listed with this date or later, or without one. */
  readonly since?: string;
  /** Lists what would be asked for, and asks for nothing. */
  readonly dryRun?: boolean;
  /** Makes everything again from archive and catalogue, and asks for nothing. */
  readonly offline?: boolean;
  /** The bundled replicas instead of the live sites. */
  readonly replica?: boolean;
  /** Least seconds between two requests to one host. */
  readonly delay?: string;
  /** How the offices can reach whoever runs this: an address of a page or of mail. */
  readonly contact?: string;
}

/** Seconds between two requests to one host: what the survey of the sites advises; and what this machine may be asked at. */
export const DELAY = { live: 5, replica: 0.02 } as const;

const LONGEST_CONTACT = 200;
/** An address of mail or of a page, perhaps with a name beside it. */
const IS_ADDRESS = /\S@\S|https?:\/\/\S/i;

/** Throws UsageError for what cannot be ordered. */
export async function orderOf(ids: readonly string[], options: RunOptions): Promise<Order> {
  const isReplica = options.replica === true;
  const least = isReplica ? DELAY.replica : DELAY.live;
  const offices = await chosen(ids, isReplica);
  return {
    offices,
    output: options.output ?? 'output',
    limit: options.limit === undefined ? null : countOf('--limit', options.limit, 0, 1, 1_000_000),
    since: sinceOf(options.since),
    delay: numberOf('--delay', options.delay, least, isReplica ? 0 : 1, 3_600),
  };
}

async function chosen(ids: readonly string[], isReplica: boolean): Promise<NamedOffice[]> {
  const known = isReplica ? replicaIds() : await officeIds();
  const wanted = ids.length > 0 ? [...new Set(ids)].sort() : known;
  for (const id of wanted) if (!known.includes(id)) throw unknownOffice(id, known, isReplica);
  const offices = await Promise.all(wanted.map(loadOffice));
  const blocked = offices.find(({ status }) => status === 'blocked');
  if (blocked !== undefined)
    throw new UsageError(`unexpected office ${blocked.id}: its site refuses programs (${blocked.note})`);
  return isReplica ? offices.map(replicaOf) : offices;
}

function unknownOffice(id: string, known: readonly string[], isReplica: boolean): UsageError {
  const kind = isReplica ? 'replica of an office' : 'office';
  const isArea = areaOf(id) !== null;
  const reason = isArea ? `, whose ${isReplica ? 'replica' : 'list page'} is not described yet` : '';
  return new UsageError(`unexpected ${kind} ${JSON.stringify(id)}${reason}, expected ${known.join(', ')}`);
}

function sinceOf(typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (daysOf(typed) === null) {
    throw new UsageError(`unexpected --since ${JSON.stringify(typed)}, expected a date such as 2024-04-01`);
  }
  return typed;
}

/** The User-Agent. Throws UsageError for a contact that no header can hold or that is no address. */
export function agentOf(version: string, contact: string | undefined): string {
  const name = `opcc-decisions/${version}`;
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
