/** `opcc sources` and `opcc sources show ID`: what is known of the offices and of where they list their decisions. */

import { officeJson } from '../discover/office-text.ts';
import { loadOffice, officeIds } from '../discover/offices.ts';
import { areaOf } from '../lexicon/office-names.ts';
import type { NamedOffice, OfficeStatus } from '../model/office.ts';
import { OFFICE_STATUSES } from '../model/office.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { unknownOffice } from './office-option.ts';
import { officePortrait, perYear } from './office-portrait.ts';

export interface SourcesOptions {
  readonly json?: boolean;
  /** The table as `src/offices/README.md` has it. */
  readonly markdown?: boolean;
}

/** All offices, a line each. Throws UsageError for two formats at once. */
export async function sourcesCommand({ json, markdown }: SourcesOptions, effects: Effects): Promise<ExitCode> {
  if (json === true && markdown === true)
    throw new UsageError('unexpected --json with --markdown, expected one of them');
  const offices = await allOffices();
  if (json === true) await effects.write(`${JSON.stringify(offices.map(described), null, 1)}\n`);
  else if (markdown === true) await effects.write(markdownOf(offices));
  else await effects.write(`${tableOf(offices).join('\n')}\n`);
  return EXIT.good;
}

/** One office; with `json` its file, which `opcc run --office-file` takes. Throws UsageError for an office that is none. */
export async function showCommand(id: string, { json }: SourcesOptions, effects: Effects): Promise<ExitCode> {
  const ids = await officeIds();
  if (!ids.includes(id)) throw unknownOffice(id, ids);
  const { id: _, ...file } = await loadOffice(id);
  await effects.write(
    json === true ? `${officeJson(file)}\n` : `${officePortrait({ ...file, id }, effects.width).join('\n')}\n`,
  );
  return EXIT.good;
}

export const allOffices = async (): Promise<NamedOffice[]> => Promise.all((await officeIds()).map(loadOffice));

/** Names, codes and bodies of the area, and the office's file. */
function described({ id, ...file }: NamedOffice): object {
  const { code, area, force, bodies } = areaOf(id) ?? { code: null, area: null, force: null, bodies: [] };
  const held = bodies.map(({ name, from, to, checked }, at) => {
    return { name, from, to, from_is_checked: checked, successor: bodies[at + 1]?.name ?? null };
  });
  const office = JSON.parse(officeJson(file)) as object;
  return { office_id: id, police_force_area_code: code, area, force, bodies: held, ...office };
}

type Line = readonly [office: string, status: string, family: string, aYear: string, site: string];
const HEADINGS: Line = ['office', 'status', 'family', 'a year', 'site'];

function lineOf({ id, status, sources, hosts, expect }: NamedOffice): Line {
  const families = [...new Set(sources.map(({ family }) => family))].join(', ');
  const [source] = sources;
  return [id, status, families, perYear(expect), source === undefined ? (hosts[0] ?? '') : new URL(source.start).host];
}

function tableOf(offices: readonly NamedOffice[]): string[] {
  const lines = [HEADINGS, ...offices.map(lineOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const table = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return [...table.map((line) => line.trimEnd()), '', countsOf(offices)];
}

export const statusCounts = (offices: readonly NamedOffice[]): readonly (readonly [OfficeStatus, number])[] =>
  OFFICE_STATUSES.map(
    (status) => [status, offices.filter((office) => office.status === status).length] as const,
  ).filter(([, count]) => count > 0);

const countsOf = (offices: readonly NamedOffice[]): string =>
  `${offices.length} offices: ${statusCounts(offices)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')}`;

function markdownOf(offices: readonly NamedOffice[]): string {
  const rows = offices.map((office) => {
    const [id, status, family, aYear] = lineOf(office);
    const addresses = [...office.sources.map(({ start }) => start), ...(office.landing ?? [])];
    const [where] = addresses;
    return `| ${id} | ${status} | ${family} | ${aYear} | ${where === undefined ? '' : `<${where}>`} |`;
  });
  return [
    '# Offices',
    '',
    'Written by `opcc sources --markdown` from the files of this folder; `opcc sources show OFFICE` says all that a file does.',
    '',
    '| office | status | family | decisions a year | list, or the page that leads to it |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `${countsOf(offices)}.`,
    '',
  ].join('\n');
}
