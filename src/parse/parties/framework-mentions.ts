/** Where a paper names a framework that this decision buys through: not the old contract's, not one that was only thought of. */
import { REFUSED } from '../../lexicon/parties/party-clauses.ts';
import { EXTENDS_IT } from '../../lexicon/procurement/renewal-cues.ts';
import type { Clause } from '../find/clause.ts';
import { partOf, textOf } from '../find/region.ts';
import { type FrameworkMention, findFrameworks } from '../mention/framework.ts';
import { oncePerReading } from '../once.ts';
import { paperOf } from '../paper/kind-of-paper.ts';
import type { Mention, Reading } from '../reading.ts';

/** Words before a name that only a cue makes a framework: what is bought goes under, through or from it. */
const BOUGHT_THROUGH =
  /\b(?:under|via|through|from|using|us(?:e|es|ed) of|utilis(?:e|es|ed|ing)|off|against|by means of|within|on|among|access(?:ed|ing)?|lot [\w.]+(?: \([^)]*\))? of|called? off|call-off from|by|of|whose)\s+(?:the |a |an |our |their |(?:\w+ lot of )|lot [\w.]+ (?:of|on) (?:the )?|existing |national |compliant |regional )*$/i;
const PARTS_ASIDE = new Set(['options', 'equality', 'publication', 'declaration', 'officer']);
/** The framework is what is decided on: it is to be made, and nothing is bought through it yet. */
const IS_MADE =
  /\b(?:establish|set(?:ting)? up|creat\w+|replace its|procurement of|award of|initiation of|new) (?:[\w-]+ ){0,6}$/i;
/** A contract that is to come after this one, and that it lies ahead. */
const SUCCESSOR =
  /\b(?:successor|follow-on|next|future|later|longer[- ]term) (?:[\w-]+ )?(?:contract|agreement|arrangement|procurement)s?\b|\b(?:its|a) (?:successor|replacement)\b|\bre-?procure(?:ment|d)?\b|\bre-?tender(?:ed|ing)?\b/i;
const AHEAD = /\b(?:will|would|is to|are to|shall|to be|may|later|in due course|planned|begins?|starts?)\b/i;

/** In reading order. */
export const frameworkMentions = oncePerReading((reading: Reading): readonly Mention<FrameworkMention>[] => {
  const { goesOn } = paperOf(reading);
  const ofThis = mentionsOf(reading, 'this', goesOn !== null);
  // What is extended was let through the framework of the contract that there is.
  const isExtended = goesOn !== null && EXTENDS_IT.test(textOf(goesOn));
  return ofThis.length > 0 || !isExtended ? ofThis : mentionsOf(reading, 'previous', true);
});

function mentionsOf(reading: Reading, of: Clause['subject'], goesOn: boolean): readonly Mention<FrameworkMention>[] {
  // What is extended or varied runs on; the framework of the contract that comes after it is another decision's.
  return reading.clauses.flatMap((clause): Mention<FrameworkMention>[] => {
    if (goesOn && SUCCESSOR.test(clause.text) && AHEAD.test(clause.text)) return [];
    if (clause.subject !== of || PARTS_ASIDE.has(clause.part) || REFUSED.test(clause.text)) return [];
    return findFrameworks(clause.text).flatMap(({ value, start, end }) => {
      const before = clause.text.slice(0, start);
      const alone = start === 0 && end >= clause.text.length - 1;
      if (IS_MADE.test(before) || (!value.certain && !BOUGHT_THROUGH.test(before) && !alone)) return [];
      return [{ value, region: partOf(clause.region, start, end), clause }];
    });
  });
}
