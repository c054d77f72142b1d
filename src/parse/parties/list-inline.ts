/**
 * Reads lists that are no lines of their own: names with sums in one sentence, and headings that are a name over a text that says to award.
 *
 *   "awards as follows: Ivy House £20,000; Kites £3,500"                        two recipients
 *   "1. Rosewood Counselling" over "Recommendation: award in full."             Rosewood Counselling, recipient
 *   "Applications over £5,000" over the headings of its applicants              no one
 */
import { REFUSED } from '../../lexicon/parties/party-clauses.ts';
import { AWARDS, OF_NO_ONE } from '../../lexicon/parties/party-lists.ts';
import type { Passage } from '../../model/document.ts';
import { partOf, wholeOf } from '../find/region.ts';
import type { NameMatch } from '../mention/organisation.ts';
import type { Reading } from '../reading.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';

/** Names with sums behind a colon in running text: "awards as follows: Ivy House £20,000; Kites £3,500". */
export function inlineClaims({ offices }: Reading, passage: Passage, isGrant: boolean): Claim[] {
  const opening = passage.kind === 'furniture' ? null : OPENS_INLINE.exec(passage.text);
  if (opening === null) return [];
  const from = opening.index + opening[0].length - 1;
  const items = [ITEM_WITH_SUM, SUM_WITH_ITEM].map((item) => [...passage.text.slice(from).matchAll(item)]);
  return (items.find((found) => found.length > 0) ?? []).flatMap((match) => {
    const at = from + match.index + match[0].indexOf(match[1] ?? '');
    const role = isGrant || /\b(?:grants?|fund)/i.test(opening[0]) ? 'grant_recipient' : 'supplier';
    return namesOfCell(match[1] ?? '', offices)
      .filter(({ value }) => !OF_NO_ONE.test(value.name))
      .map((name) => claimOf(passage, { ...name, start: at + name.start, end: at + name.end }, role, 0));
  });
}

const OPENS_INLINE = /\b(?:award|grant|fund|allocat|contribut|pay)\w*\b[^:.]{0,100}:/i;
const ITEM_WITH_SUM =
  /(?:[:;,]|\band)\s+(?:\(?\w{1,3}[.)]\s+)?(\p{Lu}(?:(?!\. )[^£;:()]){2,60}?)\s*[-:(,]?\s*\(?£\s?\d(?:[\d,.]*\d)?(?:k|m)?(?=[;,.)\s]|$)/gu;
/** The sum first: "£10,000 Aspire Housing; £12,500 to Honeycomb". */
const SUM_WITH_ITEM =
  /£\s?\d[\d,.]*(?:k|m)?\s+(?:to |for |- )?(?:the )?(\p{Lu}(?:(?!\. |, and | and £)[^£;:()]){2,60}?)(?=[;,.]\s|[;,.]$|\s+and\s+£|$)/gu;

/** Names that are headings, in a paper on grants. */
export function headingClaims({ document, offices }: Reading): Claim[] {
  return document.sections.flatMap((section): Claim[] => {
    const heading = section.heading === null ? undefined : document.passages[section.heading];
    if (heading === undefined || heading.text.length > 90 || heading.cell !== null) return [];
    const body = document.passages
      .slice(section.from, section.to)
      .filter((p) => p !== heading && p.kind !== 'furniture');
    const text = body.map((p) => p.text).join(' ');
    if (!AWARDS.test(text) || body.length > 8) return [];
    const numbered = /^\(?\d{1,2}[.)]\s/.test(heading.text);
    const names = namesOfCell(heading.text, offices).filter(
      ({ value }) => !OF_NO_ONE.test(value.name) && (value.kind !== 'bare' || numbered || / - /.test(heading.text)),
    );
    return names.map((name) => claimOf(heading, name, REFUSED.test(text) ? 'bidder' : 'grant_recipient'));
  });
}

/** The claim of a name that stands at this place of a passage, without the white space that opens it. */
export function claimOf(
  passage: Passage,
  name: NameMatch,
  role: Claim['role'],
  offset = passage.text.length - passage.text.trimStart().length,
): Claim {
  const region = partOf(wholeOf(passage), offset + name.start, offset + name.end);
  return { role, mention: name.value, region, clause: null, rule: 'party:list', method: 'pattern', trust: 'cue' };
}
