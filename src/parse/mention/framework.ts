/**
 * Finds the names of framework agreements and dynamic purchasing systems, with the number that is printed with them.
 *
 *   "via the G Cloud 12 Framework Agreement which"        G Cloud 12 Framework Agreement
 *   "under Lot 2 of CCS framework RM6143 and"             CCS framework RM6143, number RM6143
 *   "from YPO framework 833. Three"                       YPO framework 833, number 833
 *   "the PAGABO Major Works framework."                   PAGABO Major Works framework
 *   "the Policy Framework", "a four-lot framework"        none: nothing is bought through it, or it has no name
 */
import { FRAMEWORK_OWNERS, type FrameworkOwner, NO_FRAMEWORK } from '../../lexicon/procurement/frameworks.ts';
import { FORMS, LET_BY, NUMBER, OWN_NUMBER, OWNER } from './framework-forms.ts';
import type { Match } from './match.ts';

export interface FrameworkMention {
  /** As printed, in the normal form, without lots and numbers in brackets. */
  readonly name: string;
  /** RM6143, 664_21, SBS/21/AN/ZWM/10149: only where it is printed. */
  readonly id: string | null;
  /** Name of the body that lets it, where the paper names it. */
  readonly owner: string | null;
  /** It is a dynamic purchasing system or dynamic market. */
  readonly dynamic: boolean;
  /** Known by a number, an owner or a name of its own that the tables have; else only a cue makes it a framework. */
  readonly certain: boolean;
}

const BARE_OWNERS = FRAMEWORK_OWNERS.filter(({ bareNumbers }) => bareNumbers)
  .map(({ words }) => words)
  .join('|');
const BARE_NUMBER =
  /^(?: (?:agreement )?(?:no\.? |number |ref\.? |reference )?)(0\d{5}|\d{3,4}(?:_\d{2})?)(?![\d,.]\d|\w)/;
const OWNER_NUMBER = new RegExp(
  `\\b(?:${BARE_OWNERS})(?: (?:framework|agreement|contract))?(?: (?:no\\.? |number |ref\\.? )?)(0\\d{5}|\\d{3,4}(?:_\\d{2})?)(?![\\w,]\\d|\\w)`,
  'g',
);
/** "RM6143 (Vehicle Purchase and Telematics)": brackets right behind the number hold the framework's own name; "(Lot 2)" does not, nor a second pair. */
const NAME_IN_BRACKETS =
  /^ \((?!(?:[Ll]ots?|[Pp]art|[Rr]ef|[Ss]ee|[Aa]ppendix|[Ss]ection|[Ee]xpir\w+|[Vv]alid|[Nn]ow|[Tt]he|[Ff]rom|[Uu]ntil)\b)[A-Z][\w'-]+(?: (?:and|&|of|for|[A-Z\d][\w'-]*)){1,7}\)/;
const NUMBER_LAST = new RegExp(`^[^()]*${OWN_NUMBER}$`);
/** "for body worn video": what the framework is for belongs to its name; a term or a sum does not. */
const PURPOSE =
  /^ for (?!(?:a|an|the|up|this|these|that|each|all|both|their|its|our|use|two|three|four|five|six|\d|£|period|approval)\b)(?:[\w&'-]+ ?){1,6}?(?=$|[.,;:()]| (?:and|which|that|to|with|was|were|is|are|by|at|in|on|from|as|has|have|who|will)\b)/;
const FIRST_NUMBER = new RegExp(NUMBER);
/** Behind the name, and behind who lets it: "framework run by Crown Commercial Service (RM6100)". */
const NUMBER_BEHIND = new RegExp(
  `^(?:,? ${LET_BY}${OWNER})?(?:,? (?:under )?(?:ref\\.? |reference |number |no\\.? )?(?:number |no\\.? )?| \\((?:[^)]{0,24}\\b|ref\\.? )?)(${NUMBER})`,
);
/** In brackets of their own stand numbers of any owner: letters and four to six figures. */
const NUMBER_ALONE = /^ \((?:(?:framework )?(?:ref\.?|reference|number|no\.?)(?: number)?:? )?([A-Z]{1,4}\d{4,6})\)/;
/** Of owners whose numbers are figures alone: "ESPO Security framework (664_21)", and no year. */
const FIGURES_ALONE =
  /^ \((?:(?:ref\.?|reference|number|no\.?)(?: number)?:? )?(?!(?:19|20)\d\d\))(0\d{5}|\d{3,4}(?:_\d{2})?)\)/;
const LET_BEHIND = new RegExp(`^,? ${LET_BY}(${OWNER})\\b`);

/** Without these no form fits: most texts are told by this alone. */
const MAY_NAME_ONE =
  /framework|services [23]\b|dynamic|\bDPS\b|cloud|digital outcomes|\bRM ?\d|PO \d|\b(?:ESPO|YPO|CCS|KCS|NEPO|LHC|LPP) [A-Z]|SBS|BLC\d|[A-Z]\d?\/\d/i;

/** Frameworks named in the text, in reading order, none inside another. */
export function findFrameworks(text: string): Match<FrameworkMention>[] {
  if (!MAY_NAME_ONE.test(text)) return [];
  const found: Match<FrameworkMention>[] = [];
  const add = (start: number, end: number, certain: boolean): void => {
    if (found.some((other) => start < other.end && end > other.start)) return;
    const match = mentionAt(text, start, end, certain);
    if (match !== null) found.push(match);
  };
  for (const match of text.matchAll(OWNER_NUMBER)) add(match.index, match.index + match[0].length, true);
  for (const { pattern, certain } of FORMS) {
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, certain);
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter(
    (match, index) => index === 0 || match.value.id === null || match.value.id !== found[index - 1]?.value.id,
  );
}

function mentionAt(text: string, from: number, to: number, certain: boolean): Match<FrameworkMention> | null {
  const lead =
    /^(?:(?:The|This|A|An|New|Our|Lot \w+(?: of)?(?: the)?|of|for|and|the|&) )+/.exec(text.slice(from, to))?.[0]
      .length ?? 0;
  const start = from + lead;
  let end = to;
  const owner = ownerIn(text.slice(start, end));
  if (owner?.bareNumbers === true) end += BARE_NUMBER.exec(text.slice(end))?.[0].length ?? 0;
  if (/(?:framework|agreement|system)$/i.test(text.slice(start, end)))
    end += PURPOSE.exec(text.slice(end))?.[0].trimEnd().length ?? 0;
  if (NUMBER_LAST.test(text.slice(start, end))) end += NAME_IN_BRACKETS.exec(text.slice(end))?.[0].length ?? 0;
  const name = text.slice(start, end).trimEnd();
  const bare = name.replace(/\s*(?:frameworks?|agreements?|contracts?|dynamic.*|DPS)\b.*$/i, '');
  const id =
    FIRST_NUMBER.exec(name)?.[0] ??
    NUMBER_BEHIND.exec(text.slice(start + name.length))?.[1] ??
    NUMBER_ALONE.exec(text.slice(start + name.length))?.[1] ??
    bareNumberOf(name, text.slice(start + name.length), owner?.bareNumbers === true);
  if (!certain && (bare === '' || (id === null && NO_FRAMEWORK.test(bare)) || !/\p{Lu}/u.test(bare))) return null;
  const dynamic = /dynamic|\bDPS\b/i.test(name);
  return {
    value: {
      name,
      id: id?.replace(/^RM\s/, 'RM') ?? null,
      owner: (owner ?? ownerIn(LET_BEHIND.exec(text.slice(start + name.length))?.[1] ?? ''))?.name ?? null,
      dynamic,
      certain,
    },
    start,
    end: start + name.length,
  };
}

const bareNumberOf = (name: string, rest: string, allowed: boolean): string | null =>
  allowed ? (/\b(?:0\d{5}|\d{3,4}(?:_\d{2})?)$/.exec(name)?.[0] ?? FIGURES_ALONE.exec(rest)?.[1] ?? null) : null;

const OWNERS = FRAMEWORK_OWNERS.map((owner) => ({ owner, cue: new RegExp(`\\b(?:${owner.words})\\b`) }));

const ownerIn = (name: string): FrameworkOwner | undefined => OWNERS.find(({ cue }) => cue.test(name))?.owner;
