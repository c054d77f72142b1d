/** One office in words, for `opcc sources show`. */
import { areaOf } from '../lexicon/office-names.ts';
import type { NamedOffice, Source } from '../model/office.ts';

/** Width of the column of names. */
const NAMES = 11;

type Row = readonly [name: string, value: string];

const row = (name: string, ...values: readonly string[]): Row[] =>
  values.map((value, at) => [at === 0 ? name : '', value]);

/** Words of a value in lines of at most so many characters; a longer word, such as an address, stands whole. */
function wrapped(value: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of value.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A line each, at most `width` characters where words allow it. What is not known is said. */
export function officePortrait(office: NamedOffice, width: number): string[] {
  return rowsOf(office).flatMap(([name, value]) =>
    wrapped(value, Math.max(width, 40) - NAMES).map((line, at) => `${(at === 0 ? name : '').padEnd(NAMES)}${line}`),
  );
}

/** In the order of interest. */
function rowsOf(office: NamedOffice): Row[] {
  const {
    id,
    status,
    checkedOn,
    note,
    unknown,
    hosts,
    landing = [],
    evidence = [],
    licence,
    expect,
    crossCheck = [],
  } = office;
  const area = areaOf(id);
  return [
    ...row('office', id),
    ...row('area', `${area?.area ?? 'none'}, ${area?.code ?? 'no code'}, ${area?.force ?? 'no force'}`),
    ...row('body', ...(area?.bodies ?? []).map(bodyInWords)),
    ...row(
      'status',
      checkedOn === undefined ? `${status}, not tried on the live site` : `${status}, last tried on ${checkedOn}`,
    ),
    ...row('note', note),
    ...row('unknown', ...unknown),
    ...row('hosts', hosts.join(', ')),
    ...row('lists', ...office.sources.map(sourceInWords)),
    ...row('reached by', ...landing),
    ...row('a year', perYear(expect) || 'not known'),
    ...row('at least', ...(expect?.floor === undefined ? [] : [`${expect.floor} in all`])),
    ...row('references', ...referencesInWords(office)),
    ...row('licence', licence === undefined ? 'no statement is known' : `${licence.name}, as ${licence.seenAt} says`),
    ...row('compare', ...crossCheck.map(({ address, note: what }) => `${address}: ${what}`)),
    ...row('evidence', ...evidence),
  ];
}

function bodyInWords({
  name,
  from,
  to,
  checked,
}: {
  name: string;
  from: string;
  to: string | null;
  checked: boolean;
}): string {
  const doubt = checked ? '' : ' (first day not checked)';
  return to === null ? `${name}, since ${from}${doubt}` : `${name}, ${from} to ${to}${doubt}`;
}

function sourceInWords(source: Source): string {
  const { family, start, note, service } = source;
  const told = [
    note,
    service === undefined ? undefined : `${service} alone`,
    isOnPages(source) ? 'the decision is the page' : undefined,
  ].filter((one) => one !== undefined);
  return [`${family} ${start}`, ...told].join(', ');
}

/** The decision's own words are on a page, of its own or of the list. */
function isOnPages(source: Source): boolean {
  if ('items' in source && source.items.shape === 'blocks') return source.items.isRecord === true;
  const record = 'detail' in source ? source.detail?.record : 'record' in source ? source.record : undefined;
  return record === 'html' || record === 'both';
}

/** How the count of references begins again, by `restarts`. */
const RESTARTS = {
  calendar_year: 'every year',
  financial_year: 'every financial year',
  term: 'with every commissioner',
} as const;

function referencesInWords({ reference }: NamedOffice): string[] {
  if (reference === undefined) return [];
  const { shape, restarts, year } = reference;
  const told = [
    shape === undefined ? undefined : `as ${shape}`,
    restarts === undefined ? undefined : `counted anew ${RESTARTS[restarts]}`,
    year === undefined ? undefined : `with the ${year} year`,
  ].filter((one) => one !== undefined);
  return told.length === 0 ? [] : [told.join(', ')];
}

/** `41-68`, `52`, `37 or more`; nothing where it is not known. */
export function perYear(expect: NamedOffice['expect']): string {
  if (expect?.perYear === undefined) return '';
  const { least, most } = expect.perYear;
  if (most === undefined) return `${least} or more`;
  return most === least ? String(least) : `${least}-${most}`;
}
