/** Reads a drawn form with the whole stage, for tests of fields. */
import { FIELDS } from '../../src/fields.ts';
import type { FieldName, FieldValues } from '../../src/model/field.ts';
import type { Candidate } from '../../src/model/finding.ts';
import type { ParsedDecision } from '../../src/model/parsed.ts';
import { parse } from '../../src/parse/parse.ts';
import { draw } from '../extract/draw.ts';

export interface DrawnReading {
  readonly parsed: ParsedDecision;
  /** The value of a field, `null` where it is absent, `disputed` where unlike values claim it. */
  value<K extends FieldName>(field: K): FieldValues[K] | null | 'disputed';
  /** The words that the value rests on, one string for each place. */
  quotes(field: FieldName): readonly string[];
}

/** What is read of a picture of a form. Throws when parse gives nothing, which it never does. */
export function readDrawn(picture: string): DrawnReading {
  const parsed = parse(draw(picture), { office: null, fields: FIELDS }).value;
  if (parsed === undefined) throw new Error('parse gave no value');
  const winner = (field: FieldName): Candidate<unknown> | undefined => {
    const finding = parsed.fields[field];
    return finding.state === 'found' ? finding.winner : undefined;
  };
  return {
    parsed,
    value: (field) => {
      const { state } = parsed.fields[field];
      return state === 'disputed' ? 'disputed' : ((winner(field)?.value ?? null) as never);
    },
    quotes: (field) => winner(field)?.evidence.map(({ quote }) => quote) ?? [],
  };
}
