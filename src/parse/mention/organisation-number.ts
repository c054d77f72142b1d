/**
 * What stands behind a name: the short form by which the paper calls it from there on, and its number in a register.
 *
 *   Derbyshire Fire and Rescue Service (DFRS)          DFRS
 *   Sentinel Optics UK Limited ("Sentinel")            Sentinel
 *   Fenland Skills Ltd (company number 4512345)        GB-COH-04512345
 *   Clearpath (a registered charity, no. 1094417)      GB-CHC-1094417
 *   Marlow Ltd (RM6171), Marlow Ltd (the Company)      neither
 */

const ALIAS =
  /^\s*\(\s*(?:(?:known|referred to) as |hereafter |hereinafter )?(?:the )?["']?([\p{Lu}\d][\p{L}\d&.'-]*(?: [\p{Lu}][\p{L}&]*){0,2})["']?\s*\)/u;
/** Words that a paper sets in brackets for a party's part in it, which are no name of it. */
const PART_IN_PAPER =
  /^(?:trust|company|council|supplier|contractor|provider|force|service|university|purchaser|landlord|tenant|buyer|seller|lot|part|section|appendix|option|uk|chair|lead|north|south|east|west|england|wales|midlands|TBC|VAT|STA|OPCC|PCC|RM\d+.*|\d+)$/i;

/** The short form in brackets right behind the name; null for a place, a number or a party's part. */
export function aliasAfter(name: string, rest: string): string | null {
  const alias = ALIAS.exec(rest)?.[1];
  if (alias === undefined || PART_IN_PAPER.test(alias)) return null;
  return isShortFor(alias, name) ? alias : null;
}

/** Initials of the name, or words of it: what a reader takes for the same body. */
export function isShortFor(alias: string, name: string): boolean {
  const words = name.split(/[\s/-]+/).filter((word) => /^[\p{Lu}\d]/u.test(word));
  const letters = alias.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const initials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  if (letters.length > 1 && (initials === letters || initials.startsWith(letters))) return true;
  const all = name
    .split(/[\s/-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .replace('&', '')
    .toLowerCase();
  if (letters.length > 1 && all === letters) return true;
  return `${name.toLowerCase()} `.includes(`${alias.toLowerCase()} `);
}

const REGISTERED =
  /^[,\s]*\(?\s*(?:an? )?(?:[\w ]{0,20}?\b)?(company|charity|charitable)\b[^);\d]{0,40}?((?:SC|NI|OC|SO|CE)?\d{6,8})\b/i;

/** The printed number as an org-id.guide identifier; Companies House numbers have eight characters. */
export function registrationAfter(rest: string): string | null {
  const found = REGISTERED.exec(rest);
  if (found === null) return null;
  const number = (found[2] ?? '').toUpperCase();
  if (/^company$/i.test(found[1] ?? '')) {
    const prefix = /^[A-Z]{2}/.exec(number)?.[0] ?? '';
    return `GB-COH-${prefix}${number.slice(prefix.length).padStart(8 - prefix.length, '0')}`;
  }
  return number.startsWith('SC') ? `GB-SC-${number}` : `GB-CHC-${number}`;
}
