/**
 * Says of words whether they take up an option that was agreed before.
 *
 *   "to exercise the option", "that the extension be used"       they do
 *   "the option may be exercised", "not to take up the option"   they do not
 */
import { LETS_GO, TAKEN_PERHAPS, TAKES_UP } from '../../lexicon/time/taking-up-cues.ts';

/** Whether the words take up an option here and now. */
export const takesUp = (words: string): boolean =>
  TAKES_UP.test(words) && !TAKEN_PERHAPS.test(words) && !LETS_GO.test(words);
