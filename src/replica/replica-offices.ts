/**
 * Which offices have a replica, and where its lists begin. Replicas have names of their own below `.localhost`, so that nothing fictional
 * is ever published under the address of a real office.
 */
import type { NamedOffice } from '../model/office.ts';

/** Of each office, where each of its sources begins, in their order. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  bedfordshire: ['bedfordshire/decisions-2024-25.html', 'bedfordshire/bedfordshire-pcc-decisions.html'],
  cambridgeshire: ['cambridgeshire/decisions.html'],
  'city-of-london': ['city-of-london/ieListMeetings.aspx'],
  cumbria: ['cumbria/decision-making.html', 'cumbria/decisions.html'],
  derbyshire: ['derbyshire/index.html'],
  dorset: ['dorset/how-we-make-decisions.html'],
  'greater-manchester': ['greater-manchester/mgDelegatedDecisions.aspx'],
  hampshire: ['hampshire/decisions.html'],
  lancashire: ['lancashire/decisions.html'],
  leicestershire: ['leicestershire/Decisions.html'],
  metropolitan: ['mopac/decisions.html'],
  'north-yorkshire': ['north-yorkshire/decision-notices.html'],
  nottinghamshire: ['nottinghamshire/Public-Information/Decisions/Decisions.aspx'],
  staffordshire: ['staffordshire/decisions.html'],
  surrey: ['surrey/decisions.html'],
};

/** The register's first window of dates: each month since costs a request, and the first two hold its decisions. */
const FIRST_MONTH = '2024-06';

export interface ReplicaFaults {
  /** Papers that are not there, or not on the office's hosts. */
  readonly papers: number;
  /** Pages of lists that are not there. */
  readonly lists: number;
}

/** Faults that are built into the replicas as real sites have them: a run that meets just these is as it should be. */
const FAULTS: Readonly<Record<string, Partial<ReplicaFaults>>> = {
  bedfordshire: { papers: 1 },
  'city-of-london': { papers: 1 },
  derbyshire: { papers: 1 },
  dorset: { papers: 1 },
  lancashire: { lists: 1 },
  metropolitan: { papers: 1 },
  'north-yorkshire': { papers: 1 },
  nottinghamshire: { papers: 1, lists: 1 },
  surrey: { papers: 1 },
};

export const replicaFaults = (id: string): ReplicaFaults => ({ papers: 0, lists: 0, ...FAULTS[id] });

/** Ids of the offices that have a replica, sorted. */
export const replicaIds = (): string[] => Object.keys(STARTS).sort();

/**
 * The office as its replica is laid out: the same description, other addresses, and fewer decisions than the site has. A second host,
 * `files.`, is its own too, as offices have hosts for their papers, and where the office has a twin by `www.`, so has its replica. Throws for
 * an office without a replica.
 */
export function replicaOf(office: NamedOffice): NamedOffice {
  const starts = STARTS[office.id];
  if (starts === undefined)
    throw new Error(`unexpected office ${office.id}, expected one of ${replicaIds().join(', ')}`);
  const host = `${office.id}.replica.localhost`;
  const sources = office.sources.flatMap((source, place) => {
    const start = starts[place];
    if (start === undefined) return [];
    const begun = { start: `http://${host}/sites/${start}` };
    return [source.family === 'moderngov' ? { ...source, ...begun, from: FIRST_MONTH } : { ...source, ...begun }];
  });
  const { canonical, expect: _, ...laidOut } = office;
  const replica = { ...laidOut, status: 'active', hosts: [host, `files.${host}`], sources } as const;
  if (canonical?.host === undefined) return canonical === undefined ? replica : { ...replica, canonical };
  const hosts = [...replica.hosts, `www.${host}`];
  return { ...replica, hosts, canonical: { ...canonical, host, https: false } };
}
