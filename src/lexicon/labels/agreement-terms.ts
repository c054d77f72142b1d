/**
 * Labels of the days and lengths of agreements, put together from their parts: forms name the same thing by many nouns and verbs. How they are
 * read is labels.ts's matter. A noun alone that opens titles, too (`Renewal`), is no label; nor is a framework's own life.
 *
 *   "Lease start date", "Start of agreement", "Contract begins"    start        "Base term", "Duration of lease"    term
 *   "Licence expiry date", "Contract finishes"                     end          "Right to renew", "Option years"    extension
 */

const AGREEMENTS = ['contract', 'agreement', 'lease', 'licence', 'grant', 'funding', 'tenancy', 'call-off', 'hire'];
/** Days and lengths are printed of these as well. */
const ALSO = ['service', 'term', 'subscription', 'policy'];
const NOUNS = [...AGREEMENTS, ...ALSO];
/** How sure or how new the day or length is. */
const HOW = ['proposed', 'anticipated', 'expected', 'planned', 'intended', 'estimated', 'new', 'revised'];

/** Every ending behind every opening. */
const joined = (openings: readonly string[], endings: readonly string[]): string[] =>
  openings.flatMap((opening) => endings.map((ending) => `${opening} ${ending}`));

const START_DAY = ['start date', 'commencement date'];
const END_DAY = ['end date', 'expiry date', 'finish date'];

export const START_LABELS: readonly string[] = [
  ...joined(NOUNS, [...START_DAY, 'start', 'starts', 'begins', 'commences', 'commencement', 'starts on', 'begins on']),
  ...joined(AGREEMENTS, ['effective date', 'effective from', 'commences on']),
  ...joined(['start of', 'start date of', 'commencement of', 'beginning of', 'commencement date of'], NOUNS),
  ...joined(HOW, [...START_DAY, ...joined(AGREEMENTS, START_DAY)]),
  ...joined(['date'], joined(AGREEMENTS, ['starts', 'begins', 'commences'])),
  'starts on',
  'begins',
  'begins on',
  'commences',
  'commences on',
  'date of start',
  'date from',
  'from date',
];

export const END_LABELS: readonly string[] = [
  ...joined(NOUNS, [...END_DAY, 'end', 'ends', 'expires', 'finishes', 'expiry', 'termination date', 'ends on']),
  ...joined(AGREEMENTS, ['expires on', 'completion date']),
  ...joined(['end of', 'end date of', 'expiry of', 'expiry date of'], NOUNS),
  ...joined(HOW, [...END_DAY, ...joined(AGREEMENTS, END_DAY)]),
  ...joined(['date'], joined(AGREEMENTS, ['ends', 'expires', 'finishes'])),
  ...END_DAY,
  'ends on',
  'expires',
  'expires on',
  'finishes',
  'finishes on',
  'date of expiry',
  'date to',
];

const OLD = ['current', 'existing', 'present', 'previous', 'expiring', 'old'];
const OLD_AGREEMENTS = joined(OLD, ['contract', 'agreement', 'lease', 'licence', 'arrangement', 'grant']);

export const PREVIOUS_END_LABELS: readonly string[] = [
  ...joined(OLD_AGREEMENTS, [...END_DAY, 'ends', 'ends on', 'expires', 'expires on', 'expiry', 'end']),
  ...joined(['end of', 'end date of', 'expiry of', 'expiry date of'], OLD_AGREEMENTS),
];

const LENGTHS = ['term', 'period', 'duration', 'length'];
const FIRST = ['initial', 'base', 'core', 'primary', 'first', 'minimum', 'fixed', 'firm'];

export const TERM_LABELS: readonly string[] = [
  ...joined([...AGREEMENTS, 'subscription', 'policy', 'service'], LENGTHS),
  ...joined(joined(LENGTHS, ['of']), [...AGREEMENTS, ...joined(['the'], AGREEMENTS)]),
  ...joined(FIRST, ['term', 'period', 'duration', ...joined(AGREEMENTS, LENGTHS)]),
  ...joined(['proposed', 'new'], [...LENGTHS, ...joined(AGREEMENTS, LENGTHS)]),
  'length of term',
];

const OPTION_NOUNS = ['extension', 'extensions', 'extension period', 'extension periods', 'renewal', 'renewals'];

export const EXTENSION_LABELS: readonly string[] = [
  ...joined(['available', 'permitted', 'possible', 'potential', 'optional', 'maximum', 'any'], OPTION_NOUNS),
  ...joined(
    ['option', 'options', 'right', 'rights', 'provision', 'provisions', 'scope', 'ability', 'facility', 'power'],
    ['to extend', 'to renew', 'for extension', 'of renewal'],
  ),
  ...joined(
    ['extension', 'contract extension', 'renewal'],
    ['option', 'options', 'provision', 'provisions', 'clause', 'rights'],
  ),
  ...joined(['contract extension', 'renewal'], ['period', 'periods', 'term']),
  ...joined(['extension', 'extensions'], ['permitted', 'allowed', 'available', 'possible']),
  ...joined(['optional', 'option'], ['period', 'periods', 'term', 'terms', 'year', 'years']),
  'extension term available',
  'possibility of extension',
  'extendable by',
  'further periods',
];

const CHIEF = ['chief executive', 'chief executive officer', 'chief officer', 'monitoring officer', 'officer'];
const SIGN_OFFS = ['approval', 'sign-off', 'sign off', 'signature', 'clearance'];

export const OFFICER_DATE_LABELS: readonly string[] = [
  ...joined(CHIEF, joined(SIGN_OFFS, ['date'])),
  ...joined(['date of'], joined(CHIEF, SIGN_OFFS)),
  ...joined(['date approved by', 'date signed by', 'date cleared by', 'date signed off by'], CHIEF),
];
