/**
 * The version of the stages that make a record of a file: a hash of their code and of the packages they read with. A record made by the same
 * version from the same bytes need not be made again; a changed rule makes all of them anew.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = new URL('../', import.meta.url);
const STAGES =
  /^(?:checks|extract|lexicon|model|parse|validate)\/|^(?:checks|fields|read-decision|read-log|reader|worker)\.[jt]s$/;
const CODE = /(?<!\.d)\.[jt]s$/;

/** Twelve hex digits. */
export function readingVersion(): string {
  const hash = createHash('sha256');
  const names = readdirSync(fileURLToPath(SOURCE), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => STAGES.test(name) && CODE.test(name))
    .sort();
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(new URL(name, SOURCE)));
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', SOURCE), 'utf8')) as {
    dependencies: object;
  };
  return hash.update(JSON.stringify(dependencies)).digest('hex').slice(0, 12);
}
