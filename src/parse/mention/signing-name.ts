/**
 * The name in a line that somebody signs. Prose about a person is none.
 *
 *   "Harriet Mossop, Police and Crime Commissioner"                 it opens the line
 *   "Chief Executive: approved 22 January 2025 (Jason Breamore)"    in brackets behind what was done
 *   "Chief Executive (Ian Prestbury) - The paper may be put on."    in brackets right behind the role
 *   "I have no objection. Dawn Treverton, 25 June 2021"             it closes what was said, with a role or a day
 *   "The Commissioner met Ida Moss on Tuesday."                     nobody
 */

import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { PRINTED_DAY } from '../../lexicon/time/months.ts';
import { SIGNING_WORDS } from '../../lexicon/time/signing-cues.ts';
import type { Match } from './match.ts';
import { personIn, roleIn } from './person.ts';

/** A line of a signature block; longer ones are prose. */
export const LONGEST = 110;
/** What an officer says before the name; longer texts are reports. */
const LONGEST_SAID = 400;
/** `Name: ` or `Signed by ` may stand before a name or role. */
export const LEAD = 12;
/** `Recommended: ` may stand before a role and its name. */
const LEAD_OF_BOTH = 14;

export interface SigningName extends Match<string> {
  /** The words beside the name that may say who it is. */
  readonly beside: string;
}

/** The name, or undefined where nobody signs in the text. */
export function signingName(text: string, offices: OfficeKnowledge): SigningName | undefined {
  return (
    (text.length <= LONGEST ? openingName(text, offices) : undefined) ??
    closingName(text, offices) ??
    bracketedName(text, offices)
  );
}

const without = (text: string, { start, end }: Match<string>): string => `${text.slice(0, start)} ${text.slice(end)}`;

function openingName(text: string, offices: OfficeKnowledge): SigningName | undefined {
  const name = personIn(text, offices);
  const role = roleIn(text);
  const lead = (LEADING_DATE.exec(text)?.[0].length ?? 0) + LEAD;
  const opens =
    name !== undefined &&
    (name.start <= lead ||
      (role !== undefined && role.start <= LEAD_OF_BOTH) ||
      saysOnly(text.slice(0, Math.min(name.start, role?.start ?? name.start))));
  return name !== undefined && opens && isBrief(text, name) ? { ...name, beside: without(text, name) } : undefined;
}

/** `Llofnod / Signature: `, `Reviewed by the `: words of signing and nothing else. */
const saysOnly = (lead: string): boolean => !/\p{L}/u.test(lead.replaceAll(SIGNING_WORDS, ' '));

/** A day and nothing else. */
export const DAY_ALONE = new RegExp(`^(?:dated?:? )?${PRINTED_DAY}$`, 'iu');
/** `... no objection. Jane Roe, Chief Executive, 13 March 2023` at the end; a stop behind an initial ends no sentence. */
const CLOSING = new RegExp(`[.:;] ((?:\\p{Lu}\\.|[^.:;]){4,90}?)(,? (?:[Dd]ated?:? )?${PRINTED_DAY})?\\.?$`, 'u');

/** The name must stand with a role or a day, and with hardly anything else; who says it without a role is told by the role before. */
function closingName(text: string, offices: OfficeKnowledge): SigningName | undefined {
  const closing = text.length <= LONGEST_SAID ? CLOSING.exec(text) : null;
  const words = closing?.[1] ?? '';
  const person = closing === null ? undefined : personIn(words, offices);
  if (closing === null || person === undefined || person.start > 1 || !isBrief(words, person)) return undefined;
  const own = roleIn(words);
  const before = roleIn(text);
  if (own === undefined && closing[2] === undefined) return undefined;
  const start = closing.index + 2 + person.start;
  const beside = own !== undefined ? words : before !== undefined && before.start <= LEAD ? before.value : '';
  return { value: person.value, start, end: start + person.value.length, beside };
}

/** `Chief Executive (Jane Roe)`, `Chief Executive: approved 22 January 2025 (Jane Roe)`. */
function bracketedName(text: string, offices: OfficeKnowledge): SigningName | undefined {
  const role = roleIn(text);
  if (role === undefined || role.start > LEAD || text.length > LONGEST_SAID) return undefined;
  const rest = text.slice(role.end);
  const bracket =
    /^:? ?\(([^()]{4,40})\)/.exec(rest) ?? (text.length <= LONGEST ? /\(([^()]{4,40})\)\s*$/.exec(rest) : null);
  const inside = bracket === null ? undefined : personIn(bracket[1] ?? '', offices);
  if (bracket === null || inside === undefined) return undefined;
  const start = role.end + bracket.index + bracket[0].indexOf('(') + 1 + inside.start;
  return { value: inside.value, start, end: start + inside.value.length, beside: role.value };
}

/** `12 February 2020 / Jane Roe` in the last cell of a row. */
const LEADING_DATE = new RegExp(`^${PRINTED_DAY}\\s?[-/,]?\\s`, 'u');
/** Letters beyond all these that a signing line may hold. */
const MOST_OTHER = 8;
const DATE = new RegExp(PRINTED_DAY, 'giu');

/** `Commissioner / Deputy Commissioner`: a form may print more roles than one before the name. */
const MOST_ROLES = 3;
const withoutRoles = (text: string, left = MOST_ROLES): string => {
  const role = left === 0 ? undefined : roleIn(text);
  return role === undefined ? text : withoutRoles(without(text, role), left - 1);
};

/** The line holds hardly more than name, role, date and a remark in brackets: it is no sentence about a person. */
function isBrief(text: string, name: Match<string>): boolean {
  const bare = withoutRoles(without(text, name))
    .replace(/\([^)]*\)/g, ' ')
    .replace(DATE, ' ')
    .replace(SIGNING_WORDS, ' ');
  return bare.replace(/[^\p{L}]/gu, '').length <= MOST_OTHER;
}
