/** Offices as they are named on the command line. */
import { areaOf } from '../lexicon/office-names.ts';
import { POLICE_FORCE_AREAS } from '../lexicon/police-force-areas.ts';
import { UsageError } from '../model/usage-error.ts';

/** The slug as typed, or null when none was. Throws UsageError for one that data.police.uk does not have. */
export function officeOf(typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (areaOf(typed) !== null) return typed;
  throw unknownOffice(
    typed,
    POLICE_FORCE_AREAS.map(({ slug }) => slug),
  );
}

/** What to say of an office that is none of those known: which was meant, where that can be told. */
export function unknownOffice(typed: string, known: readonly string[], kind = 'office'): UsageError {
  const meant = meantBy(typed).filter((slug) => known.includes(slug));
  const expected =
    meant.length > 0
      ? meant.join(' or ')
      : `a police force area as data.police.uk spells it, such as ${known[0]}: opcc sources lists them`;
  return new UsageError(`unexpected ${kind} ${JSON.stringify(typed)}, expected ${expected}`);
}

/** Words shorter than this are in the names of too many. */
const SHORTEST = 4;

/** Slugs of the areas that go by such a name: `mopac`, `Devon & Cornwall`, `gmca`, `notting`. */
function meantBy(typed: string): string[] {
  const wanted = plain(typed);
  const areas = POLICE_FORCE_AREAS.map(({ slug, area, force, also, short = [] }) => {
    return { slug, names: [slug, area, force, ...also, ...short].map(plain) };
  });
  const same = areas.filter(({ names }) => names.includes(wanted));
  const alike =
    wanted.length < SHORTEST ? [] : areas.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return (same.length > 0 ? same : alike).map(({ slug }) => slug);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]/g, '');
