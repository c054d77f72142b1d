/**
 * The party that only the title names, beside a dash: a firm by its legal ending or a body by a word that no service has.
 *
 *   "Beacon Counselling Trust - funding for a project"    Beacon Counselling Trust
 *   "PCC DN - Fern Abbot Associates - evaluation"         Fern Abbot Associates
 *   "Ivy House: work with young drivers", in a paper on a grant to Ivy House (charity 1140026)   Ivy House
 *   "Vehicle Recovery Service - East Division"            no one: a service is what is bought
 */
import { BODIES_IN_TITLES, DEALS_IN_TITLES } from '../../lexicon/parties/party-columns.ts';
import { partOf, type Region, textOf } from '../find/region.ts';
import type { OrganisationMention } from '../mention/organisation.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';
import { type Buyer, isForce } from './own-bodies.ts';
import { isSame } from './same-name.ts';

/** `Funding for`, `Financial assistance to`: what is given stands before who is given it. */
const OPENS_GIFT =
  /^\s*(?:grants?|funding|fund|financial (?:assistance|support|help)|support|sponsorship|donations?|contributions?|awards?)(?: of £\S+)? (?:to|for|towards) (?:the )?(?=\p{Lu})/iu;

/** Claims of titles, as hints. `known`: organisations that the text of a paper on grants names, which a title may name without such an ending. */
export function titleClaims(titles: readonly Region[], known: readonly OrganisationMention[], buyer: Buyer): Claim[] {
  return titles.flatMap((title): Claim[] => {
    const text = textOf(title);
    if (known.length === 0 && !DEALS_IN_TITLES.test(text)) return [];
    return [...text.matchAll(/(?:^|(?<=\s-\s|:\s))[^:]+?(?=\s-\s|:\s|$)/g)].flatMap((piece): Claim[] => {
      const opening = OPENS_GIFT.exec(piece[0])?.[0].length ?? 0;
      const rest = piece[0].slice(opening);
      const [name] = namesOfCell(rest, buyer.offices);
      if (name === undefined || name.start > 4 || name.end < rest.trimEnd().length) return [];
      const told = known.some((one) => one.organisation_id !== null && isSame(one, name.value));
      const ends = BODIES_IN_TITLES.test(name.value.name) && DEALS_IN_TITLES.test(text);
      if (!(told || ends) || isForce(name.value.name, buyer)) return [];
      const region = partOf(title, piece.index + opening + name.start, piece.index + opening + name.end);
      return [
        {
          role: 'supplier',
          mention: name.value,
          region,
          clause: null,
          rule: 'party:title',
          method: 'pattern',
          trust: 'hint',
        },
      ];
    });
  });
}
