/** The option that names an office. */
import { areaOf } from '../lexicon/office-names.ts';
import { UsageError } from '../model/usage-error.ts';

/** The slug as typed, or null when none was. Throws UsageError for one that data.police.uk does not have. */
export function officeOf(typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (areaOf(typed) !== null) return typed;
  throw new UsageError(
    `unexpected office ${JSON.stringify(typed)}, expected a police force area as data.police.uk spells it, such as derbyshire`,
  );
}
