/**
 * One request on the wire, with undici: no redirect followed, nothing decoded, no cookie kept. A name that leads to a private address
 * is refused when the connection is made, so that no name server can lead us into somebody's own network.
 */
import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import { isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isOfThisMachine, isPrivate, isPrivateHost } from './private-address.ts';

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
  /** Port on this machine that stands in for every `.localhost` name; without it no such name is connected to. */
  readonly loopbackPort?: number;
  /** Resolves names; the system's own by default. */
  readonly lookup?: Lookup;
}

type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
}

/** Resolves a name and refuses addresses that are not for everyone. */
const guarded =
  (lookup: Lookup): LookupFunction =>
  (hostname, options, callback) => {
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
    const { hostname } = options;
    if (loopbackPort !== undefined && isOfThisMachine(hostname))
      direct({ ...options, hostname: '127.0.0.1', port: String(loopbackPort) }, callback);
    // Addresses are not looked up, so that they are judged here.
    else if (isPrivateHost(isIPv6(hostname) ? `[${hostname}]` : hostname))
      callback(new PrivateAddressError(`${hostname} is not for everyone`), null);
    else direct(options, callback);
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
