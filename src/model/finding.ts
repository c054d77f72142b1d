/** What parse says about one field: found, disputed or absent. */
import type { Located } from './evidence.ts';

/**
 * The ladder of trust, best first. The names stand for reasons; their order is all that counts.
 * label: the form names the field beside the value. cell: a table cell under or beside a naming header.
 * cue: a clause of prose whose words give the role. place: where it stands on the page (title under the form's head).
 * hint: weaker than all of these; the list page or a pattern without a cue.
 */
export const LADDER = ['label', 'cell', 'cue', 'place', 'hint'] as const;
export type Trust = (typeof LADDER)[number];

/** How a value was found, as published in citations. */
export type Method = 'label' | 'cell' | 'section' | 'heading' | 'pattern' | 'ocr' | 'manual';

export interface Candidate<T> extends Located<T> {
  /** Name of the rule that found it, `find/label:signature-date`. */
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
}

export type Finding<T> =
  | {
      readonly state: 'found';
      readonly winner: Candidate<T>;
      readonly rivals: readonly Candidate<T>[];
      readonly reason: string;
    }
  | { readonly state: 'disputed'; readonly rivals: readonly Candidate<T>[]; readonly reason: string }
  | { readonly state: 'absent'; readonly rivals: readonly Candidate<T>[]; readonly reason: string };
