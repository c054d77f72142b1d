/** Words at the head of decision forms that name the form, the office or its marking, and so are never a title. */

import { namesOfArea, type OfficeKnowledge, tableOfOffices } from './office-knowledge.ts';

/** Names of the form itself, whole line. Read on the forms of 23 offices. */
const FORM_NAMES = [
  '(?:the )?(?:.{0,45}(?:commissioner|mayor|pcc|pfcc|opcc|opfcc).{0,2}s? )?(?:executive |formal |key |delegated |public )?decision (?:record|notice|form|log|log entry|register entry|details|report|request|paper|sheet|application|making record|record form|notice form|record notice|making form|proforma|pro-forma|template|summary sheet)(?: form)?(?: \\d{4}(?:[/-]\\d{2,4})?)?',
  '(?:notice|record|request|form) (?:of|for)(?: a| the| an)?(?: key| executive| formal| pcc| pfcc| commissioner.?s?)? decision',
  '(?:record|notice) of (?:officer |executive )?decisions?(?: made| taken)?(?: by .*)?',
  '(?:formal|executive|key|pcc|pfcc|opcc|delegated|officer|commissioner.?s?) decision(?: record| notice| form| report| log| request)?',
  'request for (?:pcc|pfcc|commissioner.?s?|mayoral|dmpc) (?:decision|approval)',
  'section [a-c]',
  'section \\d{1,2}(?: ?[-:] .{0,80})?',
  '(?:cofnod|hysbysiad) .{0,60}',
  'log (?:o )?b?penderfyniad.{0,40}',
  '(?:.{0,40} )?decisions? (?:of|by|made by|taken by) (?:the )?(?:police.{0,30}commissioner|commissioner|mayor|pcc|pfcc)',
  'decisions(?: log| register)?(?: of public interest)?(?: \\d{4}(?:[/-]\\d{2,4})?)?',
  '.{0,40}board decisions?',
  '(?:procurement|contract|tender) (?:outcome|award|recommendation) report',
  'decision (?:sheet|withdrawn)(?: .{0,70})?',
  'part (?:1|2|i|ii|one|two)(?: .{0,60})?',
  'for publication',
  'not for publication',
  'key information',
  'form [a-z]{0,4}\\d{0,3}',
  'cofnod(?: o)? benderfyniad(?:au)?',
  'hysbysiad o benderfyniad',
];

/** Government Security Classifications (2014 and 2023) and the older protective marking scheme, whole line. */
const MARKINGS = [
  'official(?:[ -]+sensitive)?(?: .{0,40})?',
  'not protectively marked',
  'protect(?:ed)?',
  'restricted',
  'unclassified',
  'gsc.{0,30}',
  'public(?: document)?',
  'open',
];

const MONTH =
  '(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|january|february|march|april|may|june|july|august|september|october|november|december)';

/** A day, or a month that a list of decisions is of: `January 2024 to March 2024`. */
const DAY_OR_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH} \\d{4}`;

/** What an office decides about; behind the office's letters they make a title: `PCC Fund Application`. */
const MATTERS =
  '(?:fund(?:ing)?|grants?|awards?|applications?|contracts?|budgets?|leases?|website|estates?|staff(?:ing)?|schemes?|plans?|polic(?:y|ies)|strateg(?:y|ies)|appointments?|recruitment|pay|accommodation|insurance|vehicles?|expenses|reserves|accounts|extensions?|services?|software|systems?|commissioning|relocation|office (?:structure|move|relocation)|structure|safety fund|website)';
/** What may follow an issuer's name, up to a dash that parts another matter from it. */
const REST = `(?!.*\\b(?:${MATTERS})\\b)(?: (?!.*\\b(?:has|have|had|is|was|will)\\b)(?:(?!\\s[-|/]\\s).){0,60})?`;

/** Lines that say who issues the form: the office, its commissioner, a force, a combined authority, an address. */
const ISSUERS = [
  `(?:the )?(?:office of (?:the )?)?(?:the )?police(?:,? fire)?,? (?:and|&) crime commissioner(?:.?s office)?(?: for)?${REST}`,
  `(?:the )?office of (?:the )?police(?!.*\\b(?:${MATTERS})\\b)(?:(?!\\s[-|/]\\s).){0,80}`,
  '.{0,40}police(?:,? fire)?,? (?:and|&) crime commissioner(?:.?s office)?',
  "(?:the )?.{0,30}commissioner'?s office",
  `(?:the )?(?:opcc|opfcc|pcc|pfcc)(?!.*\\b(?:${MATTERS})\\b)(?: for)?(?: [a-z&', -]{0,40})?`,
  "for [a-z&' ,-]{3,40}",
  '.{0,40}(?:combined|mayoral|police) authority',
  "(?:the )?mayor(?:'?s office)?(?: of| for).{0,60}",
  '.{0,40}office for policing (?:and|&) crime',
  '(?:deputy )?mayor(?: for .{0,50})?',
  "[a-z&' -]{3,40}(?:constabulary|police|police service)",
  'swyddfa.{0,80}',
  'comisiynydd.{0,80}',
];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Parts of a line that each name form, office or month: `Cambridgeshire PCC - Notice of Decision`, a head in two languages. */
const PARTS = /\s[-/|]\s|:\s/;

/** True for a line that names the form, the office, a marking or a month, so that a title cannot be it. */
export function isFormWords(line: string, offices: OfficeKnowledge): boolean {
  const text = line.trim();
  const whole = wholeLine(offices);
  return whole.test(text) || (PARTS.test(text) && text.split(PARTS).every((part) => whole.test(part.trim())));
}

/** `WEST MERCIA` alone on a line, or with Police: the area that the paper is of. */
const ofAreas = (areas: readonly string[]): string[] =>
  areas.length === 0 ? [] : [...areas, `(?:${areas.join('|')}) (?:pcc|pfcc|opcc|opfcc)`];

const wholeLine = tableOfOffices(
  (areas) =>
    new RegExp(
      `^(?:${[
        ...FORM_NAMES,
        ...MARKINGS,
        ...ISSUERS,
        ...ofAreas(areas.flatMap(namesOfArea).map(escaped)),
        `${MONTH}(?: \\d{4})?`,
        '\\d{4}',
        `(?:${DAY_OR_MONTH}|${MONTH})(?: ?(?:to|-) ?${DAY_OR_MONTH})?`,
      ].join('|')})[:.]?$`,
      'i',
    ),
);

/** A form's name in front of a title, on the same line: `Decision Record: Purchase of vans`. */
export const LEADING_FORM_NAME =
  /^(?:(?:(?:the )?(?:o?pf?cc|(?:deputy |assistant )?(?:(?:police(?:,? fire)?,? (?:and|&) crime )?commissioner|mayor)|chief executive)(?:'s)? )?(?:(?:(?:non-)?key|executive|formal|delegated) decision|decision|report|request|record of decision|notice of decision)(?: record| notice| form| report)?(?: title)?|title|subject|re|issue)\s*[:-]\s*/i;
