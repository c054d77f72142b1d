/** What a test asks of a Document: its text, its words and where they stand. */
import { readFileSync } from 'node:fs';
import { type ExtractOptions, extract } from '../../src/extract/extract.ts';
import type { Document, Word } from '../../src/model/document.ts';

export const FIXTURES = new URL('../../fixtures/pdf/', import.meta.url);
export const fixture = (name: string): Uint8Array => readFileSync(new URL(name, FIXTURES));

/** Throws when nothing could be read. */
export async function documentOf(bytes: Uint8Array, options?: ExtractOptions): Promise<Document> {
  const { value, issues } = await extract(bytes, options);
  if (value === undefined) throw new Error(issues.map(({ message }) => message).join('; '));
  return value;
}

export const codesOf = async (bytes: Uint8Array, options?: ExtractOptions): Promise<string[]> =>
  (await extract(bytes, options)).issues.map(({ code }) => code);

/** `kind: text` of each passage, in order. */
export const outline = ({ passages }: Document): string[] => passages.map(({ kind, text }) => `${kind}: ${text}`);

export const wordsOf = ({ passages }: Document): Word[] =>
  passages.flatMap(({ spans }) => spans.map(({ word }) => word));

/** The first word that reads so. */
export function wordOf(document: Document, text: string): Word {
  const word = wordsOf(document).find((each) => each.text === text);
  if (word === undefined) throw new Error(`no word "${text}" among ${wordsOf(document).length}`);
  return word;
}
