/**
 * Reads the name of an organisation out of a value, a cell or a list line, where the whole text is the name and little else.
 *
 *   "Broadland Mediation (registered charity 1158820)"     Broadland Mediation
 *   "Victim Bridge Ltd, £121,000 a year, until March"      Victim Bridge Ltd
 *   "The Wey Valley Bicycle Workshop - £4,000"             The Wey Valley Bicycle Workshop
 *   "Outline Counselling (Surrey)"                         with the place; not that of "Kestrel Ltd (Surrey)"
 *   "Survivors in Transition"                              as it stands
 *   "St Oswald's Church, Castleford - £8,000"              with its place; not that of "Kestrel Ltd, Leeds"
 *   "Kestrel Ltd, formerly Merlin Ltd"                     Kestrel Ltd alone; "Kestrel Law; Merlin LLP; Osprey LLP" all three
 *   "TBC", "NO AWARD", "See Part 2", "Total", "Tenderer B" nothing
 */

import { type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { NEVER_FIRST } from '../../lexicon/paper-words.ts';
import { KIN } from '../../lexicon/parties/party-clauses.ts';
import { type NameMatch, namesIn } from '../mention/organisation.ts';
import { registrationAfter } from '../mention/organisation-number.ts';

const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s+|lots? [\w,& -]{1,12}:\s*|[-•*]\s*)/i;
/** Where the name ends and the writer says more of it. */
const MORE =
  /\s*(?:[-:,(]\s*(?:up to )?£|\s£|\s+-\s+|:\s|\s\(|,\s(?=(?:£|\d|up|until|from|for|at|which|who|based|registered|a\b|an\b|the\b|under|in\b|of\b))|;|\.\s|\.$)/;
const NO_NAME =
  /^(?:t\.?b\.?[acd]\.?|to be .*|n\/?a|nil|none.*|not .*|no .*|see .*|various.*|multiple.*|several.*|confidential.*|exempt.*|redacted.*|restricted.*|as (?:above|per|set|detailed|listed).*|(?:sub-?)?totals?.*|yes.*|unknown.*|pending.*|other.*|all (?!saints|hallows|souls).*|(?:tenderer|bidder|supplier|company|contractor|provider|organisation|applicant|firm|lot)s? (?:[A-Z]|\d{1,2}|no\.? ?\d+)|[\d\s£.,%/-]+|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?)$/i;
const NAME_LIKE =
  /^(?:the\s+)?(?:[\p{Lu}\d][\p{L}\d.'&/+-]*|\p{Ll}{1,2}\p{Lu}\p{L}*|of|for|in|on|the|and|at|to|with|from|by|de|y|&|-|plc|ltd|llp|t\/a|\([\p{L}\d &.'-]+\))(?:\s+(?:[\p{Lu}\d(][\p{L}\d.'&/+()-]*|\p{Ll}{1,2}\p{Lu}\p{L}*|of|for|in|on|the|and|at|to|with|from|by|de|y|&|-|plc|ltd|llp|t\/a))*$/u;

/** The names that the text gives, most often one. Empty for what is no name. */
export function namesOfCell(text: string, offices: OfficeKnowledge): NameMatch[] {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const start = lead + (NUMBERING.exec(text.slice(lead))?.[0].length ?? 0);
  const isOther = (name: NameMatch): boolean => KIN.test(text.slice(0, name.start));
  const listed = namesIn(text, true).filter((name) => name.value.kind === 'company' && !isOther(name));
  if (listed.length > 1) return withUntold(text, listed);
  const whole = text.slice(start);
  const head = whole.slice(0, moreAt(whole, offices)).trimEnd();
  if (
    NO_NAME.test(head) ||
    /\bTB[ACD]\b|\bto be (?:confirmed|determined|appointed|agreed)\b/i.test(head) ||
    head === ''
  )
    return [];
  const read = namesIn(text).find((name) => name.start <= start + 4);
  if (isWholeName(head) || NAMED_BY_PLACE.test(head)) {
    const name = head.replace(/\s+/g, ' ').replace(/[.,;:]+$/, '');
    const rest = text.slice(start + head.length);
    const value = {
      kind: read?.value.kind ?? 'bare',
      alias: read?.value.alias ?? null,
      organisation_id: registrationAfter(rest),
      name,
    } as const;
    return [{ value, start, end: start + name.length }];
  }
  return read === undefined || read.value.kind === 'bare' ? [] : [read];
}

/** Between semicolons stands one name each: beside firms, one that no legal ending tells is a firm as well. */
function withUntold(text: string, listed: readonly NameMatch[]): NameMatch[] {
  const untold = [...text.matchAll(/[^;]+/g)].flatMap(({ 0: part, index }): NameMatch[] => {
    const name = part.trim();
    const start = index + part.indexOf(name);
    const isTold = listed.some((one) => one.start < index + part.length && one.end > index);
    const isName = /\s/.test(name) && isWholeName(name) && !NO_NAME.test(name);
    if (isTold || !isName || !text.includes(';')) return [];
    const value = { kind: 'bare', alias: null, organisation_id: null, name: name.replace(/\s+/g, ' ') } as const;
    return [{ value, start, end: start + name.length }];
  });
  return [...listed, ...untold].toSorted((a, b) => a.start - b.start);
}

/** "St Oswald's Church, Castleford": many bear such a name, and the place tells which. */
const NAMED_BY_PLACE =
  /^(?:[\p{Lu}][\p{L}.'-]*\s){1,5}(?:Church|Chapel|School|Academy|College|Mosque|Temple|Club|Hall|Library|Hospital|Centre|Nursery|Scouts|Guides|Cadets|Hospice), \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;

const IN_BRACKETS = /^\s\(([\p{L} &-]+)\)/u;
const LEGAL_AT_END = /\s(?:ltd|limited|plc|llp|cic|cio)\.?$/i;
/** Places by which branches of a charity are told apart: the parts of the country and the areas of forces. */
const PARTS_OF_COUNTRY = /^(?:uk|england|wales|midlands|(?:north|south)(?: (?:east|west))?|east|west)$/;
const areaNames = tableOfOffices(
  (areas) => new Set(areas.flatMap(({ area, also }) => [area, ...also]).map((place) => place.toLowerCase())),
);
const isPlace = (name: string, offices: OfficeKnowledge): boolean =>
  PARTS_OF_COUNTRY.test(name) || areaNames(offices).has(name);

/** Where the name's own words end; brackets inside a firm's name are its own. */
function moreAt(text: string, offices: OfficeKnowledge): number {
  const at = text.search(MORE);
  if (at < 0) return text.length;
  const place = LEGAL_AT_END.test(text.slice(0, at)) ? null : IN_BRACKETS.exec(text.slice(at));
  if (place !== null && isPlace((place[1] ?? '').toLowerCase(), offices)) {
    const end = at + place[0].length;
    const rest = text.slice(end).search(MORE);
    return rest < 0 ? text.length : end + rest;
  }
  const firm = namesIn(text)[0];
  return firm !== undefined && firm.value.kind === 'company' && firm.start <= 4 && firm.end > at ? firm.end : at;
}

/** A preposition opens a sentence and no name, whatever number or year follows: "For 2024/25, the Commissioner has". */
const OPENS_PROSE =
  /^(?:For|In|On|At|From|During|By|With|As|Until|Since|After|Before|Under|Between|Of|Over) (?:the )?\d/;

/** What goes on behind it is no name yet: "Major Grant of" before a sum. */
const ENDS_SHORT = /\s(?:of|for|to|from|by|with|and|the|at|in|on)$/i;

const isWholeName = (head: string): boolean => {
  const words = head.split(/\s+/);
  return (
    words.length <= 9 &&
    !(words.length === 1 && NEVER_FIRST.has(head.toLowerCase())) &&
    !OPENS_PROSE.test(head) &&
    !ENDS_SHORT.test(head) &&
    NAME_LIKE.test(head) &&
    /^(?:the\s+)?[\p{Lu}\d]|^\p{Ll}{1,2}\p{Lu}/u.test(head) &&
    /\p{L}{2}/u.test(head)
  );
};
