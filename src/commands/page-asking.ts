/** Single pages of a site, asked for politely outside a run: by the client of runs, in their ledger, so that a host that wants to be left alone is. */
import { twinOf } from '../discover/address.ts';
import type { PageBytes } from '../discover/page.ts';
import type { Fetched } from '../fetch/fetched.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Catalogue, openCatalogue } from '../store/catalogue.ts';
import { lockFolder } from '../store/lock.ts';
import { openAsking } from './asking.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { DELAY } from './run-order.ts';

/** A page, or how the command ends for want of it and why. */
export type AskedPage = PageBytes | { readonly exit: ExitCode; readonly message: string };

export interface PageAsking {
  /** The User-Agent. */
  readonly agent: string;
  /** Folder of the runs whose ledger the requests stand in; made where it is missing. */
  readonly output: string;
  readonly effects: Effects;
}

type Work<T> = (ask: (address: string) => Promise<AskedPage>) => Promise<T>;

/** Hands `work` a way to ask for pages of a host, with and without `www.`. Throws UsageError for a folder of replicas or one at work. */
export async function withAsking<T>(host: string, asking: PageAsking, work: Work<T>): Promise<T> {
  const { output, effects } = asking;
  const lock = lockFolder(output, `process ${effects.processId}`);
  try {
    const catalogue = openCatalogue(output);
    try {
      if (catalogue.runs.kind() === 'replica')
        throw new UsageError(
          `unexpected folder ${output}, which holds the bundled, fictional replicas, expected another --output`,
        );
      return await withClient(host, catalogue, asking, work);
    } finally {
      catalogue.close();
    }
  } finally {
    lock.release();
  }
}

async function withClient<T>(
  host: string,
  { runs, ...catalogue }: Catalogue,
  { agent, effects }: PageAsking,
  work: Work<T>,
): Promise<T> {
  runs.setKind('live');
  // No run of its own beside others: one that was cut off is still to be gone on with.
  const last = runs.last();
  const run = last ?? runs.begin(effects.now().getTime());
  const { client, close } = await openAsking({ ...catalogue, runs }, run, { agent, effects, isReplica: false });
  try {
    const site = {
      hosts: [host, twinOf(host) ?? host],
      delay: effects.standInPort === undefined ? DELAY.live : DELAY.replica,
    };
    return await work(async (address) => pageOf(await client.get(address, { site, purpose: 'listing' })));
  } finally {
    await close();
    if (last === null) runs.end(run, effects.now().getTime(), 'single pages');
  }
}

function pageOf(fetched: Fetched): AskedPage {
  if (fetched.state === 'fetched') return fetched;
  if (fetched.state === 'refused') return { exit: EXIT.policy, message: fetched.message };
  if (fetched.state === 'stopped') return { exit: EXIT.interrupted, message: 'told to stop' };
  return {
    exit: EXIT.partial,
    message: fetched.state === 'unchanged' ? 'unexpected answer without a page' : fetched.message,
  };
}
