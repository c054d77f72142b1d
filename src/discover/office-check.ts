/** What must hold of an office file beyond its shape: one function a rule, each says what it met and what it expected. */
import { join } from 'node:path';
import { load } from 'cheerio';
import { areaOf } from '../lexicon/office-names.ts';
import { POLICE_FORCE_AREAS } from '../lexicon/police-force-areas.ts';
import type { NamedOffice, Source } from '../model/office.ts';
import { twinOf } from './address.ts';
import { RECORDED_FILE, recordedFaults } from './recorded.ts';

export interface OfficeFault {
  readonly office: string;
  readonly message: string;
}

type Rule = (office: NamedOffice) => readonly string[];

/** Sources that begin on a host that the office does not name: nothing there would be asked for. */
function startsElsewhere({ hosts, sources }: NamedOffice): readonly string[] {
  return sources
    .map(({ start }) => new URL(start).host)
    .filter((host) => !hosts.includes(host))
    .map((host) => `unexpected host ${host}, expected one of hosts`);
}

const RULES: readonly Rule[] = [
  ({ id }) => (areaOf(id) === null ? ['unexpected id, expected a police force area as data.police.uk spells it'] : []),
  ({ status, sources }) => {
    const isWithout = status === 'no_listing_known';
    if (isWithout === (sources.length === 0)) return [];
    const why = isWithout ? 'none: it says that no list is known' : 'some: there is nothing that could be asked for';
    return [`unexpected status ${status} with ${sources.length} sources, expected ${why}`];
  },
  ({ status, checkedOn }) =>
    status === 'active' && checkedOn === undefined
      ? ['unexpected status active without checkedOn, expected the day']
      : [],
  startsElsewhere,
  ({ hosts, canonical }) =>
    canonical?.host === undefined ||
    [canonical.host, twinOf(canonical.host) ?? ''].every((host) => hosts.includes(host))
      ? []
      : [`unexpected canonical host ${canonical.host}, expected it and ${twinOf(canonical.host)} among hosts`],
  ({ hosts }) =>
    hosts
      .filter((host, at) => hosts.indexOf(host) !== at)
      .map((host) => `unexpected host ${host} twice, expected it once`),
  ({ sources }) => sources.flatMap((source) => selectorsOf(source)).flatMap(selectorFault),
  ({ sources }) => sources.flatMap(familyFaults),
  ({ expect }) => {
    const { least = 0, most = least } = expect?.perYear ?? {};
    return most < least ? [`unexpected perYear from ${least} to ${most}, expected the least first`] : [];
  },
];

/** Keys of an office file whose words are selectors. */
const SELECTORS = new Set([
  'selector',
  'links',
  'within',
  'begins',
  'headings',
  'documents',
  'bodySelector',
  'stripSelectors',
]);

function selectorsOf(part: unknown, isSelector = false): string[] {
  if (typeof part === 'string') return isSelector ? [part] : [];
  if (part === null || typeof part !== 'object' || part instanceof RegExp) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    selectorsOf(value, Array.isArray(part) ? isSelector : SELECTORS.has(key)),
  );
}

function selectorFault(selector: string): string[] {
  try {
    load('')(selector);
    return [];
  } catch (error) {
    return [`unexpected selector ${JSON.stringify(selector)}: ${(error as Error).message}`];
  }
}

/** Columns that a table must name to be known. */
const LEAST_COLUMNS = 2;

function familyFaults(source: Source): string[] {
  const faults: string[] = [];
  if ('items' in source && source.items.shape === 'table') {
    const { reference, title, ...others } = source.items.columns;
    const named = [reference, title, ...Object.values(others)].filter((words) => words !== undefined).length;
    if (named < LEAST_COLUMNS) faults.push(`unexpected table with ${named} columns, expected ${LEAST_COLUMNS} or more`);
    if (reference === undefined && title === undefined)
      faults.push('unexpected table without reference and title, expected one of them');
  }
  if (source.family === 'period' && source.dated?.to !== undefined && source.dated.to < source.dated.from)
    faults.push(`unexpected months from ${source.dated.from} to ${source.dated.to}, expected the first one first`);
  if (source.family === 'moderngov' && (source.list === 'meetings') !== (source.committee !== undefined))
    faults.push('unexpected committee without meetings, or meetings without a committee, expected both');
  return faults;
}

/** What is not asked needs no recorded page. */
const unrecorded = ({ status, id }: NamedOffice, folder: string): string[] =>
  status === 'active' || status === 'unverified'
    ? [
        `unexpected office without a recorded page, expected ${join(folder, RECORDED_FILE)}, beside the office file: opcc sources new ${id} PAGE --to DIR makes one of a page of its list, to be moved there; that of the program's own description is in fixtures/offices/${id}`,
      ]
    : [];

/** What is wrong with an office's description as it stands: a run would do nothing, or not what is meant. */
export const faultsOf = (office: NamedOffice): readonly string[] => RULES.flatMap((rule) => rule(office));

/** What is wrong with one office's description, its recorded pages in `folder` included. */
export async function checkOffice(office: NamedOffice, folder: string): Promise<OfficeFault[]> {
  const structural = faultsOf(office);
  const isTried = structural.length === 0 && office.sources.length > 0;
  const tried = isTried ? ((await recordedFaults(office, folder)) ?? unrecorded(office, folder)) : [];
  return [...structural, ...tried].map((message) => ({ office: office.id, message }));
}

/** What is wrong between offices: an area without a file, a host that two offices have. */
export function checkTogether(offices: readonly NamedOffice[]): OfficeFault[] {
  const missing = POLICE_FORCE_AREAS.filter(({ slug }) => !offices.some(({ id }) => id === slug));
  const byHost = Map.groupBy(
    offices.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host }))),
    ({ host }) => host,
  );
  const shared = [...byHost].filter(([, all]) => new Set(all.map(({ id }) => id)).size > 1);
  return [
    ...missing.map(({ slug }) => ({
      office: slug,
      message: 'unexpected area without an office file, expected one',
    })),
    ...shared.map(([host, all]) => ({
      office: all[0]?.id ?? '',
      message: `unexpected host ${host} of ${all.map(({ id }) => id).join(' and ')}, expected it of one office`,
    })),
  ];
}
