/**
 * The forms in which papers print frameworks: owner, word and number in this order or that. Which words of a match are its name, and which
 * number is its own, src/parse/mention/framework.ts tells.
 */
import { CCS_NAMES, FRAMEWORK_OWNERS } from '../../lexicon/procurement/frameworks.ts';

export const OWNER = `(?:${FRAMEWORK_OWNERS.map(({ words }) => words).join('|')})`;
export const NUMBER =
  '(?:RM\\s?\\d{3,4}(?:\\.\\d{1,2}|\\s?[ivx]{1,5}\\b)?(?:\\s?L\\d{1,2}\\b)?|SBS\\/\\d{2}\\/[A-Z]{2,3}\\/[A-Z]{3}\\/\\d{4,5}|SBS\\d{5}|BLC\\d{4}|Y\\d{5}|[A-Z]{2,4}\\d?\\/\\d{2}\\/\\d{2,4})';
/** Numbers that only a framework has; others are its own only beside its owner or the word framework. */
export const OWN_NUMBER =
  '(?:RM\\s?\\d{3,4}(?:\\.\\d{1,2}|\\s?[ivx]{1,5}\\b)?(?:\\s?L\\d{1,2}\\b)?|SBS\\/\\d{2}\\/[A-Z]{2,3}\\/[A-Z]{3}\\/\\d{4,5}|BLC\\d{4})';
const KIND =
  '(?:[Ff]rameworks?\\b(?! (?:(?:[A-Z][\\w&-]*|and|&|of|for) ){1,8}[Ff]ramework\\b)(?: [Aa]greements?| [Cc]ontracts?)?(?: 20\\d\\d\\b| (?:One|Two|Three|Four|Five|II|III|IV)\\b)?|FRAMEWORK(?: AGREEMENT)?|[Dd]ynamic [Pp]urchasing [Ss]ystems?(?: \\(DPS\\))?|[Dd]ynamic [Mm]arkets?|DPS)';
/** Words of a framework's own name between its owner and the word framework. */
const INNER =
  "(?:(?!(?:whose|who|which|that|where|when|its?|has|have|had|is|was|are|were|will)\\b)[\\w&/'-]+ (?!(?:the|a|an|to|of|from|under|via|by|with|is|was|on|in|through|using|that|which|for|and)\\b)|(?:and|&|for|of) (?=[A-Z\\d])){0,9}?";
const CAPITALS = "(?:(?:[A-Z\\d][\\w&/'-]*|&|and|of|for|the(?= [A-Z])) ){1,9}?";
/** "North West Construction Hub medium value framework": two capitals and more, then what of it is used. */
const CAPITALS_THEN_SMALL =
  "(?:[A-Z][\\w&'/-]* |(?:of|for|and|&) (?=[A-Z])){2,7}(?:(?!(?:the|a|an|to|of|from|under|via|by|with|is|was|has|had|be|on|in|through|using|that|which|for|and|or|as|its|this|their|our|will|would|uses?|used|new|existing|established|set|let|approved)\\b)[a-z][a-z-]+ ){1,3}";

/** "run by", "which is let by": who lets it stands behind its name. */
export const LET_BY =
  '(?:(?:which|that) (?:is|was) )?(?:run|let|managed|operated|owned|provided|awarded|hosted|established|set up|offered|administered) by (?:the )?';

interface Form {
  readonly pattern: RegExp;
  readonly certain: boolean;
}

/** The first form that fits at a place wins. */
export const FORMS: readonly Form[] = [
  {
    // "CCS framework Fuel Cards and Associated Services (RM6000)": the name stands between the word and the number.
    pattern: new RegExp(
      `\\b${OWNER},? [Ff]ramework(?: [Aa]greement)?,? (?:for )?[A-Z][\\w&'-]+(?: (?:and|&|of|for|[A-Z\\d][\\w&'-]*)){1,8}(?= \\(${NUMBER}\\))`,
      'g',
    ),
    certain: true,
  },
  {
    // "Crown Commercial Service framework for the purchase of vehicles, RM6244": what it is for stands between the word and the number.
    pattern: new RegExp(
      `\\b${OWNER},? [Ff]ramework(?: [Aa]greement)? for (?:the )?(?:purchase|supply|provision|hire|delivery) of (?:[a-z][a-z-]+ ){0,4}[a-z][a-z-]+(?=(?: \\(|,? )${NUMBER})`,
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
  // "ESPO MSTAR3", "CCS MCF4": the short name with its edition.
  {
    pattern: new RegExp(`\\b${OWNER} (?!RM|BLC)[A-Z]{2}[A-Za-z]{0,6} ?\\d{1,2}\\b(?!\\d)(?: ${KIND})?`, 'g'),
    certain: true,
  },
  {
    pattern: new RegExp(`\\b${CAPITALS}${KIND}(?: (?:agreement )?(?:no\\.? |number |ref\\.? )?${NUMBER})?`, 'g'),
    certain: false,
  },
  {
    // "the national police vehicle framework (RM6244)", "... framework run by Crown Commercial Service": a number or an owner behind small words.
    pattern: new RegExp(
      `(?<=\\b(?:[Tt]he|an?|our|its) (?:\\w+ year )?)(?:[\\w&/'-]+ (?!(?:the|a|an|to|from|under|via|by|with|is|was|on|in|through|using|that|which)\\b)){1,6}?[Ff]ramework(?: [Aa]greement)?(?= \\((?:ref\\.? )?${NUMBER}\\)|,? ${LET_BY}${OWNER}\\b)`,
      'g',
    ),
    certain: true,
  },
  {
    // "the NWPA vehicle conversion framework": the initials of who lets it, and what it is for.
    pattern:
      /(?<=\b(?:[Tt]he|an?|our) )(?!(?:PF?CC|OPCC|GMP|MPS|ICT|IT|HR|HQ|UK|EU|VAT|NHS|PIN|ITT)\b)[A-Z]{3,6} (?:(?!(?:is|was|has|had|will|would|and|or|for|of|to|from|in|on)\b)[a-z][a-z-]+ ){1,3}[Ff]ramework(?: [Aa]greement)?\b/g,
    certain: false,
  },
  { pattern: new RegExp(`\\b${CAPITALS_THEN_SMALL}${KIND}`, 'g'), certain: false },
  { pattern: new RegExp(`\\b${OWN_NUMBER}`, 'g'), certain: true },
];
