/**
 * Reads the person beside a label such as Name, Signature or Decision maker, and the role printed with the name.
 *
 *   "Deirdre Amos, Deputy Mayor for Policing and Crime"   name and role
 *   "Police & Crime Commissioner Simon Garstang"          role and name
 *   "PCC Imelda Farrant (wet copy held in OPCC)"          role and name; what stands in brackets is left out
 *   "R. Okafor-Lane"                                      name
 *   "Police and Crime Commissioner for Surrey Ada Marsh", "P.Marsh"   a name behind its role's place, behind an initial
 *   "Treasurer GMCA"                                      role only
 *   "Date 2 March 2022", "Street Lantern Festival"        neither
 */

import { namesOfArea, type OfficeKnowledge, shortNames, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import { ADDRESS, COMPANY_ENDING, HONOURS, MATTERS, NOT_NAMES, ROLE_PLACE, ROLES } from '../../lexicon/person-words.ts';
import { askedOnce } from '../find/by-text.ts';
import type { Match } from './match.ts';

/** `Okafor-Lane`, `O'Neill`, `McKay`, `SMITH`. */
const NAME_WORD =
  "(?:\\p{Lu}(?:'\\p{Lu})?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)*(?:-\\p{Lu}\\p{Ll}+)*|\\p{Lu}(?:'?\\p{Lu})+(?:-\\p{Lu}+)*)";
const INITIAL = "\\p{Lu}(?:\\.|(?![\\p{L}\\d']))";
const PARTICLE = "(?:de|du|van|von|der|la|le|ap|ab|O')";
const NAME = new RegExp(
  `(?:\\b${ADDRESS}\\.? )?(?<![\\p{L}\\d])(?:${NAME_WORD}|${INITIAL})(?: ?(?:${INITIAL}|${PARTICLE}(?= )|${NAME_WORD})){0,4}(?:,? ${HONOURS}\\b)*`,
  'gu',
);
const ROLE = new RegExp(`(?<![\\p{L}\\d])(?:${ROLES.join('|')})(?![\\p{L}\\d])`, 'gu');
const BRACKETS = /\([^)]*\)?/g;
/** `(wet signed copy held at the PCC's office)`: where the signed paper lies, which is nobody's role. */
const OF_THE_COPY = /\([^()]*\b(?:cop(?:y|ies)|wet|held|original|signature|redacted|available)\b[^()]*\)/gi;
/** The name must stand in the first words: what comes later is a remark. */
const WITHIN = 110;
const LONGEST_NAME = 50;

/** Counties and forces are two capitalised words too. */
const areaNames = tableOfOffices((areas) => new Set(areas.flatMap(namesOfArea).map((name) => name.toLowerCase())));

/** The role that a text prints, the first where there are several. */
export const roleIn = askedOnce((text: string): Match<string> | undefined => {
  const [found] = text.replace(OF_THE_COPY, blankOf).matchAll(ROLE);
  return found === undefined ? undefined : { value: found[0], start: found.index, end: found.index + found[0].length };
});

/** The role without the place that its office is of: a PCC for a county is a PCC, a deputy commissioner of a county a Deputy Commissioner. */
export function withoutPlace(role: string, offices: OfficeKnowledge): string {
  const words = ` ${role.replace(ROLE_PLACE, '')} `;
  const place = [...areaNames(offices)].find((name) => words.toLowerCase().includes(` ${name} `));
  const at = place === undefined ? -1 : words.toLowerCase().indexOf(` ${place} `);
  return (at < 0 ? words : words.slice(0, at) + words.slice(at + 1 + (place?.length ?? 0))).trim();
}

/** The person whom a text beside a label names, or undefined where it names none. */
export function personIn(text: string, offices: OfficeKnowledge): Match<string> | undefined {
  const masked = maskOf(text.slice(0, WITHIN), offices);
  for (const found of masked.matchAll(NAME)) {
    // `John Lewis Ltd` is a firm, `Reino International Pty Limited` too.
    const next = masked.slice(found.index + found[0].length).match(/^,? \p{L}+/u)?.[0] ?? '';
    if (COMPANY_ENDING.test(found[0] + next) || MATTERS.test(found[0])) continue;
    const name = withoutEdges(found[0], offices);
    if (name !== undefined && isName(name.value, offices)) {
      return { value: name.value, start: found.index + name.start, end: found.index + name.start + name.value.length };
    }
  }
  return undefined;
}

/** The same, and a name in brackets behind a role that opens the text: `Chief Executive (Jane Roe) under delegation`. */
export function personBeside(text: string, offices: OfficeKnowledge): Match<string> | undefined {
  const named = personIn(text, offices);
  const role = roleIn(text);
  const bracket = named === undefined && role?.start === 0 ? /^ \(([^()]{4,40})\)/.exec(text.slice(role.end)) : null;
  const inside = bracket === null ? undefined : personIn(bracket[1] ?? '', offices);
  if (inside === undefined || role === undefined) return named;
  const start = role.end + 2 + inside.start;
  return { value: inside.value, start, end: start + inside.value.length };
}

const blankOf = (words: string): string => '|'.repeat(words.length);

/** What a tab set close makes of a name and the word behind it: `Ada MarshMonday`, `Ada MarshDate`. */
const GLUED =
  /(?<=\p{Ll})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Dated?|Signed|Signature|Title|Position)(?!\p{L})/gu;

/** The text with brackets and roles blanked out, at the same length. */
const maskOf = (text: string, offices: OfficeKnowledge): string =>
  text
    .replace(BRACKETS, blankOf)
    .replace(GLUED, blankOf)
    .replace(ROLE, (role) => {
      const end = endOfPlace(role, offices);
      return blankOf(role.slice(0, end)) + role.slice(end);
    });

/** Where a role's place ends that a name follows: behind `Commissioner for Surrey` in `Commissioner for Surrey Ada Marsh`. */
function endOfPlace(role: string, offices: OfficeKnowledge): number {
  const place = ROLE_PLACE.exec(role);
  const words = place?.[0].replace(/^ (?:for|of|in) (?:the )?/, '') ?? '';
  const area = [...areaNames(offices)].find((name) => words.toLowerCase().startsWith(`${name} `));
  return area === undefined ? role.length : role.length - words.length + area.length;
}

function withoutEdges(words: string, offices: OfficeKnowledge): { value: string; start: number } | undefined {
  const parts = [...words.matchAll(/\S+/g)];
  const isWord = (part: RegExpMatchArray | undefined): boolean => {
    const word = part?.[0].replace(/[.,:]$/, '');
    return word !== undefined && !NOT_NAMES.test(word) && !shortNames(offices).has(word.toLowerCase());
  };
  const first = parts.findIndex(isWord);
  const after = parts.findIndex((part, i) => i > first && !isWord(part));
  const kept = first < 0 ? [] : parts.slice(first, after < 0 ? undefined : after);
  const [head, tail] = [kept[0], kept.at(-1)];
  if (head === undefined || tail === undefined) return undefined;
  const value = words.slice(head.index, (tail.index ?? 0) + tail[0].length).replace(/[,:]+$/, '');
  return { value, start: head.index ?? 0 };
}

const TITLE = new RegExp(`^(?:${ADDRESS}|${HONOURS})\\.?$`);

/** At least two words, of which one is spelt out: single words are places, teams and nicknames. */
function isName(value: string, offices: OfficeKnowledge): boolean {
  // `P.Marsh` is an initial and a name, set without a space.
  const words = value.split(/ |(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/u).filter((word) => !TITLE.test(word));
  const spelt = words.filter((word) => /\p{L}{2}/u.test(word));
  return (
    value.length <= LONGEST_NAME &&
    !areaNames(offices).has(value.toLowerCase()) &&
    words.length >= 2 &&
    spelt.length >= 1 &&
    !/\d/.test(value)
  );
}
