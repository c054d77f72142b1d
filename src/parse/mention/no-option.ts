/**
 * The words by which a paper says that a contract cannot be extended, as the source of a pattern.
 *
 *   "no options to extend", "without any further extension.", "cannot be extended", "non-extendable"    each says so
 *   "no extension of the estate", "cannot be confirmed"                                                 neither
 */

import { EXTEND, EXTENDABLE, EXTENDED, EXTENDING, EXTENSION, MAY, RIGHT } from '../../lexicon/time/term-words.ts';

const EXTEND_OR_EXTENSION = `(?:${EXTEND}|${EXTENDING}|${EXTENSION})`;
const SCARCE = '(?:further|additional|contractual|optional|available|contract)';
/** Any of them, to be set between word edges. */
export const NO_OPTION = [
  `(?:no|without(?:\\s(?:any|the|an?))?)\\s(?:${SCARCE}\\s){0,2}${RIGHT}\\s(?:to|for|of|in)\\s(?:an?\\s|any\\s|further\\s){0,2}${EXTEND_OR_EXTENSION}`,
  `(?:no|without(?:\\s(?:any|an))?)\\s(?:${SCARCE}\\s){0,2}${EXTENSION}(?:\\s(?:options?|periods?|provisions?|clauses?|years?|rights?))?(?=\\s?(?:$|[.,;)])|\\s(?:available|permitted|allowed|possible|is|are|being|will|beyond|included|remain))`,
  `(?:no|without\\sany)\\s(?:${SCARCE}\\s){0,2}${RIGHT}\\s(?:for|of)\\s(?:the|this)\\s(?:\\w+\\s){1,3}(?:to\\sbe|being)\\s(?:further\\s)?${EXTENDED}`,
  'without\\s(?:an|any)\\soptions?(?=\\s?(?:$|[.,;)]))',
  `(?:${MAY}|shall|will)\\s?not\\sbe\\s(?:further\\s)?${EXTENDED}`,
  `${EXTENSION}\\s(?:is|are)\\snot\\s(?:available|permitted|allowed|possible|provided\\sfor|offered)`,
  `cannot\\sbe\\s(?:further\\s)?${EXTENDED}`,
  `(?:non[-\\s]?|(?:is|are)\\snot\\s)${EXTENDABLE}`,
  `(?:is|are)\\s(?:not\\s|in)capable\\sof\\s(?:being\\s${EXTENDED}|${EXTENSION})`,
  `(?:does\\snot|do\\snot|doesn't)\\s(?:include|contain|have|offer|carry|provide\\sfor|allow(?:\\sfor)?|permit)\\s(?:for\\s)?(?:an?\\s|any\\s)?(?:${RIGHT}\\s(?:to|for|of)\\s(?:an?\\s)?)?${EXTEND_OR_EXTENSION}(?:\\soptions?)?`,
].join('|');
