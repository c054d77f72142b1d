/** Hosts that are nobody's site: refused where an office file or a user names one, before anything is asked. The connection is judged once more. */
import { isOfThisMachine, isPrivateHost } from '../fetch/private-address.ts';
import type { NamedOffice } from '../model/office.ts';

/**
 * What is wrong with a host, as `URL` writes it or as an office file does; null for a site for everyone. With `isStandIn` those of this machine are
 * none, as a server of the caller's own stands in for them.
 */
export function privateFault(host: string, isStandIn: boolean): string | null {
  if (!isPrivateHost(host) || (isStandIn && isOfThisMachine(new URL(`http://${host}`).hostname))) return null;
  return `unexpected host ${host}, expected the site of an office: it is of this machine or a private network`;
}

/** The same of every host of an office. */
export const privateFaults = ({ hosts }: NamedOffice, isStandIn = false): string[] =>
  hosts.flatMap((host) => privateFault(host, isStandIn) ?? []);
