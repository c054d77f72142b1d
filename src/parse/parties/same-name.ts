/**
 * Tells which names mean one body: "Experian" and "Experian Limited", "Derbyshire Fire & Rescue", "Derbyshire Fire and Rescue Service" and
 * "DFRS". The fullest form that is printed names it.
 */

import type { OrganisationMention } from '../mention/organisation.ts';
import { isShortFor } from '../mention/organisation-number.ts';

/** One spelling for compare: lower case, `and` for `&`, no article, no legal ending, no punctuation. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[.,'"()]/g, '')
    .replace(/[/\s-]+/g, ' ')
    .replace(/(?<=\bu ?k) ?(?=\d)/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:ltd|limited|plc|llp|cic|cio|inc)$/, '');

/** Whether one name is the other, or a short form of it. */
export function isSame(one: OrganisationMention, other: OrganisationMention): boolean {
  const [a, b] = [nameKey(one.name), nameKey(other.name)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [one, other] : [other, one];
  const [shortKey, longKey] = a.length < b.length ? [a, b] : [b, a];
  if (long.alias !== null && nameKey(long.alias) === shortKey) return true;
  if (/^[\p{Lu}\d&]{2,8}$/u.test(short.name) && long.name.includes(' ')) return isShortFor(short.name, long.name);
  if (short.kind !== 'company' && longKey.startsWith(`${shortKey} `)) return isHead(shortKey, longKey);
  return false;
}

/** "Sentinel" of "Sentinel Optics UK", "Derbyshire Fire and Rescue" of the same with "Service"; not "Kent" of "Kent Police". */
const isHead = (short: string, long: string): boolean =>
  !/^(?:and\b|police|constabulary|county|city|borough|council|fire|university|nhs|community|women)/.test(
    long.slice(short.length + 1),
  ) &&
  !/^(?:north|south|east|west|the|national|community|safe|new|home|police|royal|st|victim|victims|women|youth|age|care)$/.test(
    short,
  );

/** The fuller of two forms of one name: with a legal ending before without, then the longer, then the first. */
export function fuller(one: OrganisationMention, other: OrganisationMention): OrganisationMention {
  const rank = ({ kind, name }: OrganisationMention): number =>
    (kind === 'company' ? 1000 : 0) + (name.includes(' ') ? 100 : 0) + name.length;
  return rank(other) > rank(one) ? other : one;
}
