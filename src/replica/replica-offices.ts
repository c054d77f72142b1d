/**
 * Which offices have a replica, and where its list begins. Replicas have names of their own below `.localhost`, so that nothing fictional
 * is ever published under the address of a real office.
 */
import type { NamedOffice } from '../model/office.ts';

const STARTS: Readonly<Record<string, string>> = {
  derbyshire: '/sites/derbyshire/index.html',
  metropolitan: '/sites/mopac/decisions.html',
  nottinghamshire: '/sites/nottinghamshire/Public-Information/Decisions/Decisions.aspx',
};

/** Ids of the offices that have a replica, sorted. */
export const replicaIds = (): string[] => Object.keys(STARTS).sort();

/** The office as its replica is laid out: the same description, other addresses, and fewer decisions than the site has. Throws for an office without one. */
export function replicaOf(office: NamedOffice): NamedOffice {
  const start = STARTS[office.id];
  if (start === undefined)
    throw new Error(`unexpected office ${office.id}, expected one of ${replicaIds().join(', ')}`);
  const host = `${office.id}.replica.localhost`;
  const sources = office.sources.map((source) => ({ ...source, start: `http://${host}${start}` }));
  const { canonical: _, expect: __, ...laidOut } = office;
  return { ...laidOut, status: 'active', hosts: [host], sources };
}
