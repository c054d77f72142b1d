/** Where the client goes, at once and by redirects: to the office's own hosts, and to nobody's private network. */

import { type Fetched, REDIRECTS, refused } from './fetched.ts';
import { isOfThisMachine, isPrivateHost } from './private-address.ts';
import type { Answered } from './turn.ts';

/** Where and how a site may be asked. */
export interface Site {
  /** Nothing else is asked. */
  readonly hosts: readonly string[];
  /** Least seconds between two requests to one host; the host's own Crawl-delay may make it more. */
  readonly delay: number;
}

/** A site as the client sees it. */
export interface Grounds extends Site {
  /** Names of this machine may be asked: a server that the program started itself stands in for them. */
  readonly isStandIn: boolean;
}

/** More hops in a row are not followed. */
export const MOST_REDIRECTS = 5;

/** Why an address must not be asked, or null. Names are judged again by what they lead to, when the connection is made. */
export function outsideOf(url: URL, { hosts, isStandIn }: Grounds, hops: number): Fetched | null {
  const reason = hops === 0 ? 'host' : 'redirect';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(reason, `${url.protocol} is not asked`);
  if (!hosts.includes(url.host)) return refused(reason, `${url.host} is none of the office's hosts`);
  const isOpen = isStandIn && isOfThisMachine(url.hostname);
  return isPrivateHost(url.host) && !isOpen ? refused('address', `${url.host} is not for everyone`) : null;
}

/** Where an answer sends to; null where it does not. */
export function redirectOf({ answer }: Answered, url: URL): URL | null {
  const { location } = answer.headers;
  const leads = REDIRECTS.includes(answer.status) && location !== undefined && URL.canParse(location, url.href);
  return leads ? new URL(location, url) : null;
}
