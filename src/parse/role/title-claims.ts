/**
 * The party that only the title names, beside a dash: a firm by its legal ending or a body by a word that no service has.
 *
 *   "Beacon Counselling Trust - funding for a project"    Beacon Counselling Trust
 *   "PCC DN - Fern Abbot Associates - evaluation"         Fern Abbot Associates
 *   "Vehicle Recovery Service - East Division"            no one: a service is what is bought
 */
import { BODIES_IN_TITLES, DEALS_IN_TITLES } from '../../lexicon/party-columns.ts';
import { partOf, type Region, textOf } from '../find/region.ts';
import { namesOfCell } from './cell-name.ts';
import type { Claim } from './claim.ts';
import { isForce } from './own-bodies.ts';

/** Claims of titles, as hints. */
export function titleClaims(titles: readonly Region[]): Claim[] {
  return titles.flatMap((title): Claim[] => {
    const text = textOf(title);
    if (!DEALS_IN_TITLES.test(text)) return [];
    return [...text.matchAll(/(?:^|(?<=\s-\s|:\s))[^:]+?(?=\s-\s|:\s|$)/g)].flatMap((piece): Claim[] => {
      const [name] = namesOfCell(piece[0]);
      if (name === undefined || name.start > 4 || name.end < piece[0].trimEnd().length) return [];
      if (!BODIES_IN_TITLES.test(name.value.name) || isForce(name.value.name)) return [];
      const region = partOf(title, piece.index + name.start, piece.index + name.end);
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
