/** Explains a drawn paper, read by the whole program. */

import type { Explained } from '../../src/explain/explained.ts';
import { explanationOf } from '../../src/explain/explanation.ts';
import { FIELDS } from '../../src/fields.ts';
import { parse } from '../../src/parse/parse.ts';
import { NOTHING_KNOWN } from '../../src/validate/context.ts';
import { validate } from '../../src/validate/validate.ts';
import { draw } from '../extract/draw.ts';

export interface DrawnExplanation {
  readonly all: readonly Explained[];
  /** Throws for a field that is not explained. */
  of(field: string): Explained;
}

/** `office`: what the source says, if anything. */
export function explainDrawn(picture: string, office: string | null = null): DrawnExplanation {
  const document = draw(picture);
  const parsed = parse(document, { office, fields: FIELDS }).value;
  if (parsed === undefined) throw new Error('parse gave no value');
  const record = validate(parsed, { ...NOTHING_KNOWN, office, document, issues: [] }).value;
  if (record === undefined) throw new Error('validate gave no value');
  const all = explanationOf({ record, document, parsed, office });
  return {
    all,
    of: (field) => {
      const one = all.find((each) => each.field === field);
      if (one === undefined) throw new Error(`${field} is not explained`);
      return one;
    },
  };
}
