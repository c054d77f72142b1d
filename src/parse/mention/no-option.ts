/**
 * The words by which a paper says that a contract cannot be extended, as the source of a pattern.
 *
 *   "no options to extend", "without any further extension.", "cannot be extended", "non-extendable"    each says so
 *   "no extension of the estate", "cannot be confirmed"                                                 neither
 */

const EXTEND =
  '(?:extend|extends|extension|extending|extensions|renew|renewal|prolong|lengthen|(?:go|carry|run|roll)\\son|continue)';
/** Any of them, to be set between word edges. */
export const NO_OPTION = [
  `(?:no|without(?:\\s(?:any|the|an))?)\\s(?:further\\s|additional\\s|contractual\\s|available\\s){0,2}(?:options?|provisions?|scope|rights?|ability|possibility|opportunity|facility|mechanism)\\s(?:(?:to|for|of)\\s)(?:an?\\s|any\\s|further\\s)*${EXTEND}`,
  `(?:no|without(?:\\s(?:any|an))?)\\s(?:further\\s|additional\\s|optional\\s|available\\s|contract\\s){0,2}(?:extensions?|renewals?)(?:\\s(?:options?|periods?|provisions?|clauses?|years?))?(?=\\s?(?:$|[.,;)])|\\s(?:available|permitted|allowed|possible|is|are|will|beyond|included|remain))`,
  'without\\s(?:an|any)\\soptions?(?=\\s?(?:$|[.,;)]))',
  '(?:can|could|may|shall|will)\\s?not\\sbe\\s(?:further\\s)?(?:extended|renewed)',
  'cannot\\sbe\\s(?:further\\s)?(?:extended|renewed)',
  'non[-\\s]?(?:extendable|renewable)',
  `does\\snot\\s(?:include|contain|have|offer|carry|provide\\sfor|allow\\sfor)\\s(?:an?\\s|any\\s)?(?:options?\\s(?:to|for)\\s(?:an?\\s)?)?${EXTEND}(?:\\soptions?)?`,
].join('|');
