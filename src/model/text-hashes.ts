/** What a paper says, as two hashes, by which a new edition is told from a new set of bytes. */

export interface TextHashes {
  /** Of every passage word for word, running heads and page numbers too. Hex. */
  readonly exact: string;
  /** Of letters, digits and the signs that change their meaning, in lower case, without running heads. Hex. */
  readonly folded: string;
}

/**
 * How the content that took another's place differs from it. bytes_only: not one word. cosmetic: in case, punctuation, spaces or running heads.
 * substantive: in its words, or in what was read of them.
 */
export const SUCCESSIONS = ['bytes_only', 'cosmetic', 'substantive'] as const;
export type Succession = (typeof SUCCESSIONS)[number];
