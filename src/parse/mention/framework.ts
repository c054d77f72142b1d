/**
 * Finds the names of framework agreements and dynamic purchasing systems, with the number that is printed with them.
 *
 *   "via the G Cloud 12 Framework Agreement which"        G Cloud 12 Framework Agreement
 *   "under Lot 2 of CCS framework RM6143 and"             CCS framework RM6143, number RM6143
 *   "from YPO framework 833. Three"                       YPO framework 833, number 833
 *   "the PAGABO Major Works framework."                   PAGABO Major Works framework
 *   "the Policy Framework", "a four-lot framework"        none: nothing is bought through it, or it has no name
 */
import { CCS_NAMES, FRAMEWORK_OWNERS, type FrameworkOwner, NO_FRAMEWORK } from '../../lexicon/frameworks.ts';
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

const OWNER = `(?:${FRAMEWORK_OWNERS.map(({ words }) => words).join('|')})`;
const NUMBER =
  '(?:RM\\s?\\d{3,4}(?:\\.\\d{1,2}|\\s?[ivx]{1,5}\\b)?(?:\\s?L\\d{1,2}\\b)?|SBS\\/\\d{2}\\/[A-Z]{2,3}\\/[A-Z]{3}\\/\\d{4,5}|BLC\\d{4}|[A-Z]{2,4}\\d?\\/\\d{2}\\/\\d{2,4})';
/** Numbers that only a framework has; others are its own only beside its owner or the word framework. */
const OWN_NUMBER =
  '(?:RM\\s?\\d{3,4}(?:\\.\\d{1,2}|\\s?[ivx]{1,5}\\b)?(?:\\s?L\\d{1,2}\\b)?|SBS\\/\\d{2}\\/[A-Z]{2,3}\\/[A-Z]{3}\\/\\d{4,5}|BLC\\d{4})';
const KIND =
  '(?:[Ff]rameworks?(?: [Aa]greements?| [Cc]ontracts?)?(?: 20\\d\\d\\b| (?:One|Two|Three|Four|Five|II|III|IV)\\b)?|FRAMEWORK(?: AGREEMENT)?|[Dd]ynamic [Pp]urchasing [Ss]ystems?(?: \\(DPS\\))?|[Dd]ynamic [Mm]arkets?|DPS)';
/** Words of a framework's own name between its owner and the word framework. */
const INNER =
  "(?:[\\w&/'-]+ (?!(?:the|a|an|to|of|from|under|via|by|with|is|was|on|in|through|using|that|which|for|and)\\b)|(?:and|&|for|of) (?=[A-Z\\d])){0,9}?";
const CAPITALS = "(?:(?:[A-Z\\d][\\w&/'-]*|&|and|of|for|the(?= [A-Z])) ){1,9}?";
/** "North West Construction Hub medium value framework": two capitals and more, then what of it is used. */
const CAPITALS_THEN_SMALL =
  "(?:[A-Z][\\w&'/-]* |(?:of|for|and|&) (?=[A-Z])){2,7}(?:(?!(?:the|a|an|to|of|from|under|via|by|with|is|was|has|had|be|on|in|through|using|that|which|for|and|or|as|its|this|their|our|will|would|uses?|used|new|existing|established|set|let|approved)\\b)[a-z][a-z-]+ ){1,3}";

interface Form {
  readonly pattern: RegExp;
  readonly certain: boolean;
}

/** The first form that fits at a place wins. */
const FORMS: readonly Form[] = [
  {
    // "CCS framework Fuel Cards and Associated Services (RM6000)": the name stands between the word and the number.
    pattern: new RegExp(
      `\\b${OWNER},? [Ff]ramework(?: [Aa]greement)?,? (?:for )?[A-Z][\\w&'-]+(?: (?:and|&|of|for|[A-Z\\d][\\w&'-]*)){1,8}(?= \\(${NUMBER}\\))`,
      'g',
    ),
    certain: true,
  },
  { pattern: new RegExp(`\\b(?:${OWNER} )?G[ -]?Cloud(?: ?(?:\\d{1,2}|[IVX]+)\\b)?(?: ${KIND})?`, 'g'), certain: true },
  {
    pattern: new RegExp(`\\b(?:${OWNER} )?Digital Outcomes(?: (?:and|&) Specialists)?(?: \\d)?(?: ${KIND})?`, 'g'),
    certain: true,
  },
  {
    // A name of the table needs its owner, its number or the word framework beside it, unless it ends with a figure of its own.
    pattern: new RegExp(
      `\\b(?:${OWNER} (?:framework )?(?:${CCS_NAMES.join('|')})|(?:${CCS_NAMES.join('|')})(?= \\(${NUMBER}\\)| ${KIND})|(?:Network|Technology) Services [23](?!\\d))(?: ${KIND})?`,
      'g',
    ),
    certain: true,
  },
  {
    pattern: new RegExp(
      `\\b${OWNER},? (?:${INNER})?(?:agreement )?${KIND}(?: (?:agreement )?(?:no\\.? |number |ref\\.? )?${NUMBER})?`,
      'g',
    ),
    certain: true,
  },
  { pattern: new RegExp(`\\b${OWNER},? (?:agreement |contract )?${NUMBER}`, 'g'), certain: true },
  {
    pattern: new RegExp(`\\b${CAPITALS}${KIND}(?: (?:agreement )?(?:no\\.? |number |ref\\.? )?${NUMBER})?`, 'g'),
    certain: false,
  },
  { pattern: new RegExp(`\\b${CAPITALS_THEN_SMALL}${KIND}`, 'g'), certain: false },
  { pattern: new RegExp(`\\b${OWN_NUMBER}`, 'g'), certain: true },
];

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
const NUMBER_BEHIND = new RegExp(`^(?:, (?:ref\\.? |reference )?| \\((?:[^)]{0,24}\\b|ref\\.? )?)(${NUMBER})`);

/** Without these no form fits: most texts are told by this alone. */
const MAY_NAME_ONE =
  /framework|services [23]\b|dynamic|\bDPS\b|cloud|digital outcomes|\bRM ?\d|PO \d|SBS|BLC\d|[A-Z]\d?\/\d/i;

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
    NUMBER_BEHIND.exec(text.slice(end))?.[1] ??
    bareNumberOf(name, owner?.bareNumbers === true);
  if (!certain && (bare === '' || (id === null && NO_FRAMEWORK.test(bare)) || !/\p{Lu}/u.test(bare))) return null;
  const dynamic = /dynamic|\bDPS\b/i.test(name);
  return {
    value: { name, id: id?.replace(/^RM\s/, 'RM') ?? null, owner: owner?.name ?? null, dynamic, certain },
    start,
    end: start + name.length,
  };
}

const bareNumberOf = (name: string, allowed: boolean): string | null =>
  allowed ? (/\b(?:0\d{5}|\d{3,4}(?:_\d{2})?)$/.exec(name)?.[0] ?? null) : null;

const OWNERS = FRAMEWORK_OWNERS.map((owner) => ({ owner, cue: new RegExp(`\\b(?:${owner.words})\\b`) }));

const ownerIn = (name: string): FrameworkOwner | undefined => OWNERS.find(({ cue }) => cue.test(name))?.owner;
