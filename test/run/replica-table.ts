/** What came of a run on the replicas, by office, as the README prints it: counts from `opcc status`, reasons from the table of issues. */
import { statusCommand } from '../../src/commands/status.ts';
import { loadOffice } from '../../src/discover/offices.ts';
import { speaking } from '../commands/speaking.ts';

interface OfficeStatus {
  readonly office: string;
  readonly found: number;
  readonly fetched: number;
  readonly failed: number;
}

/** In the order in which the reasons are told. */
const WHY: Readonly<Record<string, string>> = {
  FETCH_MISSING: 'link to a file that is not there',
  FETCH_OUTSIDE: 'link away from its hosts',
  DISCOVER_BROKEN: 'page that is not there',
  HTML_NO_PAPER: 'error page sent as a page',
  DISCOVER_WITHHELD: 'withheld',
  DISCOVER_WITHDRAWN: 'withdrawn',
  DISCOVER_UNLINKED: 'title only',
  DISCOVER_ON_PAGE: 'on the list page alone',
  DISCOVER_PAGE_MISSING: 'list page that is gone',
};

const HEAD = '| replica | family | found | fetched | failed | why |';

type Row = Readonly<Record<string, string>>;

const isOf = (id: string, { observed = '', decision_id = '' }: Row): boolean =>
  observed.startsWith(`${id} `) || observed.includes(`//${id}.replica.localhost/`) || decision_id.startsWith(`${id}-`);

/** A Markdown table with a row for each office that was asked. */
export async function replicaTable(output: string, issues: readonly Row[]): Promise<string> {
  const spoken = speaking();
  await statusCommand({ output, json: true }, spoken);
  const { offices } = JSON.parse(spoken.written.join('')) as { readonly offices: readonly OfficeStatus[] };
  const lines = offices.map(async ({ office, found, fetched, failed }) => {
    const families = new Set((await loadOffice(office)).sources.map(({ family }) => family));
    const why = Object.entries(WHY).flatMap(([code, words]) => {
      const count = issues.filter((row) => row.code === code && isOf(office, row)).length;
      return count === 0 ? [] : [`${count} ${words}`];
    });
    return `| ${office} | ${[...families].join(', ')} | ${found} | ${fetched} | ${failed} | ${why.join(', ')} |`;
  });
  return [HEAD, '|---|---|---|---|---|---|', ...(await Promise.all(lines))].join('\n');
}

/** The README with this table in the place of the one that it has. Throws where it has none. */
export function withTable(readme: string, table: string): string {
  const [before = '', after] = readme.split(`${HEAD}\n`);
  if (after === undefined) throw new Error(`unexpected README, expected a table headed ${HEAD}`);
  const lines = after.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return `${before}${[table, ...lines.slice(end)].join('\n')}`;
}
