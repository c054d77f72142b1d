/** Words by which a list or a page says that a decision has no paper to read. Seen on the offices' pages. */
import type { ListingState } from '../model/listing.ts';

/** The first that fits decides. */
export const WITHHELD_WORDS: readonly { readonly state: ListingState; readonly words: RegExp }[] = [
  { state: 'withdrawn', words: /\b(?:withdrawn|cancelled|superseded|number not used|not used)\b/i },
  {
    state: 'withheld',
    words:
      /\b(?:confidential|restricted|exempt|withheld|deferred|redacted in full|unpublished|commercially sensitive|official[- ]sensitive|not (?:yet )?(?:be(?:en)? )?(?:for publication|published|available))\b/i,
  },
];
