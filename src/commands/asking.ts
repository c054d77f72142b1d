/** The polite client as commands open it: over the wire, with the ledger of a catalogue. */
import { CLIENT_LIMITS, type Client, openClient } from '../fetch/client.ts';
import type { LongWait } from '../fetch/long-wait.ts';
import { openWire, type Wire } from '../fetch/transport.ts';
import { openReplicaServer, type ReplicaServer } from '../replica/server.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Run } from '../store/runs.ts';
import type { Effects } from './effects.ts';
import { readableMoment, readableTime } from './readable-time.ts';
import { sleep } from './sleep.ts';

export interface Asking {
  readonly client: Client;
  close(): Promise<void>;
}

export interface AskingOptions {
  /** The User-Agent. */
  readonly agent: string;
  readonly effects: Effects;
  /** The bundled replicas, served on this machine, stand in for the sites. */
  readonly isReplica: boolean;
  /** Where long waits are told. Default: where the effects say it. */
  readonly say?: Effects['say'];
}

export async function openAsking(catalogue: Catalogue, { run }: Run, options: AskingOptions): Promise<Asking> {
  const { agent, effects, isReplica, say = effects.say } = options;
  const server: ReplicaServer | null = isReplica ? await openReplicaServer() : null;
  const port = server?.port ?? effects.standInPort;
  const wire: Wire = openWire(port === undefined ? {} : { loopbackPort: port });
  // Who opens a catalogue to ask has its folder to himself: what is begun there, a killed run has left.
  const ahead = catalogue.ledger.sweep(effects.now().getTime());
  if (ahead.length > 0)
    effects.say(
      `Times were kept that no host may ask for, as by a clock that was wrong: of ${ahead.join(', ')}. Shortened to what a host may ask for from now.`,
      { event: 'clock', hosts: ahead.join(' ') },
    );
  const client = openClient({
    ...CLIENT_LIMITS,
    transport: wire.transport,
    clock: { now: () => effects.now().getTime(), sleep },
    book: catalogue.ledger.bookOf(run),
    stopping: effects.stopping,
    agent,
    isStandIn: port !== undefined,
    onLongWait: (wait) => tellWait(wait, effects.now().getTime(), say),
  });
  const close = async (): Promise<void> => {
    await wire.close();
    await server?.close();
  };
  return { client, close };
}

/** A run that waits for an hour in silence would be taken for one that hangs. */
function tellWait({ host, until, reason }: LongWait, now: number, say: Effects['say']): void {
  const seconds = Math.ceil((until - now) / 1000);
  const line = `${host}: not asked before ${readableMoment(until)}, in ${readableTime(seconds)}: ${reason}`;
  say(line, { event: 'waiting', host, until: new Date(until).toISOString(), seconds, reason });
}
