/** Hand-set answers, one JSON file a document: fixtures/README.md tells what they mean. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AMOUNT_ROLES, QUALIFIERS, VAT_BASES } from '../model/money.ts';
import { TABLES } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

const plain = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const field = z.union([plain, z.strictObject({ any_of: z.array(plain).min(1) })]);

/** One answer, or each that a careful reader could defend. */
const oneOf = <T extends z.ZodType>(answer: T) => z.union([answer, z.strictObject({ any_of: z.array(answer).min(1) })]);

const goldAmount = z.object({
  printed: z.string(),
  amount: z.number(),
  amount_max: z.number().nullable(),
  role: oneOf(z.enum(AMOUNT_ROLES)),
  vat_basis: oneOf(z.enum(VAT_BASES)),
  qualifier: oneOf(z.enum(QUALIFIERS)),
  headline: z.boolean(),
});

const goldDocument = z.object({
  id: z.string(),
  office_id: z.string(),
  pdf: z.string(),
  scan: z.boolean(),
  fields: z.record(z.string(), field),
  amounts: z.array(goldAmount),
});

export type GoldValue = z.output<typeof plain>;
export type GoldField = z.output<typeof field>;
export type GoldAmount = z.output<typeof goldAmount>;
export type Gold = z.output<typeof goldDocument>;

/** Every answer that a careful reader could defend; one where the page is plain. */
export function answersOf(gold: GoldField | undefined): readonly GoldValue[] {
  if (gold === undefined) return [null];
  return typeof gold === 'object' && gold !== null && 'any_of' in gold ? gold.any_of : [gold];
}

/** All gold of a folder, by file name. Throws UsageError for a folder without any and for a file that is not of this form. */
export async function readGold(folder: string): Promise<Gold[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`unexpected path ${folder} (${error.code}), expected a folder of gold answers`);
  });
  const names = entries.filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0)
    throw new UsageError(`unexpected folder ${folder} without .json files, expected gold answers`);
  return Promise.all(names.map(async (name) => readOne(name, await readFile(join(folder, name), 'utf8'))));
}

function readOne(name: string, text: string): Gold {
  const parsed = goldDocument.safeParse(parsedJson(name, text));
  if (!parsed.success) throw new UsageError(`unexpected gold in ${name}: ${z.prettifyError(parsed.error)}`);
  const unknown = Object.keys(parsed.data.fields).find((key) => !Object.hasOwn(TABLES.decisions.columns, key));
  if (unknown !== undefined)
    throw new UsageError(`unexpected field ${unknown} in ${name}, expected columns of decisions`);
  return parsed.data;
}

function parsedJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`unexpected text in ${name}, expected JSON: ${(error as Error).message}`);
  }
}
