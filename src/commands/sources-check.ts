/** `opcc sources check`: what must hold of the office files, without asking anybody. */
import { fileURLToPath } from 'node:url';
import { checkOffice, checkTogether, type OfficeFault } from '../discover/office-check.ts';
import { readOfficeFile } from '../discover/offices.ts';
import { recordedFolderOf } from '../discover/recorded.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { privateFaults } from './private-hosts.ts';
import { allOffices } from './sources.ts';

export interface CheckOptions {
  readonly json?: boolean;
  /** Files of the user's own; then these alone are checked. */
  readonly officeFile?: readonly string[];
}

/** Faults and notices to standard output, a line each. Exit 3 for any fault; a notice is none. */
export async function checkCommand({ json, officeFile = [] }: CheckOptions, effects: Effects): Promise<ExitCode> {
  const faults: OfficeFault[] = [];
  let checked = officeFile.length;
  for (const file of officeFile) {
    const own = await readOfficeFile(file, { stopping: effects.stopping });
    faults.push(...privateFaults(own).map((message) => ({ office: own.id, message })));
    faults.push(...(await checkOffice(own, recordedFolderOf(file))));
  }
  if (officeFile.length === 0) {
    const offices = await allOffices();
    for (const office of offices)
      faults.push(...(await checkOffice(office, fileURLToPath(new URL(office.id, RECORDED)))));
    faults.push(...checkTogether(offices));
    checked = offices.length;
  }
  if (json === true) await effects.write(`${JSON.stringify(faults, null, 1)}\n`);
  else for (const { office, message } of faults) await effects.write(`${office}: ${message}\n`);
  const count = faults.length;
  effects.say(
    `${checked} ${checked === 1 ? 'office' : 'offices'}, ${count === 0 ? 'no fault' : count === 1 ? '1 fault' : `${count} faults`}`,
    {
      event: 'checked',
      faults: count,
    },
  );
  return count === 0 ? EXIT.good : EXIT.partial;
}

/** The program's own, in the package as in the source tree. */
const RECORDED = new URL('../../fixtures/offices/', import.meta.url);
