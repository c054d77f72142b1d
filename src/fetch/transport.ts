/**
 * One request on the wire, with undici: no redirect followed, nothing decoded, no cookie kept. A name that leads to a private address
 * is refused when the connection is made, so that no name server can lead us into somebody's own network.
 */
import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isLoopback, isPrivate } from './private-address.ts';

export interface Answer {
  readonly status: number;
  /** Names in lower case; the first value where a name comes twice. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends an answer whose body nobody reads, which would keep the only connection to its host. */
  readonly hangUp?: () => void;
}

/** Rejects with an Error whose `code` says why: ENOTFOUND, ECONNREFUSED, EPRIVATE and so on. */
export type Transport = (url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>;

export interface Wire {
  readonly transport: Transport;
  close(): Promise<void>;
}

export interface WireOptions {
  /** Port on this machine that stands in for every `.localhost` name; without it such names are asked as they are. */
  readonly loopbackPort?: number;
  /** Resolves names; the system's own by default. */
  readonly lookup?: Lookup;
}

type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Names that RFC 6761, section 6.3, keeps for this machine. */
export const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || isLoopback(hostname.replace(/^\[|\]$/g, ''));

export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
}

/** Resolves a name and refuses addresses that are not for everyone; names of this machine lead to it and nowhere else. */
const guarded =
  (lookup: Lookup): LookupFunction =>
  (hostname, options, callback) => {
    if (isLoopbackName(hostname)) {
      callback(null, options.all === true ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4);
      return;
    }
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error === null ? addresses.find(({ address }) => isPrivate(address)) : undefined;
      if (error !== null || refused !== undefined || addresses[0] === undefined) {
        callback(error ?? new PrivateAddressError(`${hostname} leads to ${refused?.address ?? 'nothing'}`), '', 4);
      } else if (options.all === true) callback(null, addresses);
      else callback(null, addresses[0].address, addresses[0].family);
    });
  };

export function openWire({ loopbackPort, lookup = systemLookup }: WireOptions = {}): Wire {
  const direct = buildConnector({ lookup: guarded(lookup), timeout: 20_000 });
  const connect: buildConnector.connector = (options, callback) => {
    const toReplica = loopbackPort !== undefined && isLoopbackName(options.hostname);
    direct(toReplica ? { ...options, hostname: '127.0.0.1', port: String(loopbackPort) } : options, callback);
  };
  // One connection a host: one request at a time is the rule anyway.
  const agent = new Agent({ connect, connections: 1, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
  const transport: Transport = async (url, headers, signal) => {
    const {
      statusCode,
      headers: answered,
      body,
    } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers,
      signal,
    });
    const names = Object.entries(answered).flatMap(([name, value]): [string, string][] => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    });
    // What a stream says that is ended before its end is that it was ended.
    const hangUp = (): void => void body.on('error', () => undefined).destroy();
    return { status: statusCode, headers: Object.fromEntries(names), body, hangUp };
  };
  // What is still on its way is of no use to anyone by then.
  return { transport, close: () => agent.destroy() };
}
