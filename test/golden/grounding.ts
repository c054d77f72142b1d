/** How many words and citations of the corpus an independent reader finds where we say; used by the test and by the script. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Reading, readDecision } from '../../src/read-decision.ts';
import { adrift, type Claim, citationClaims, popplerPages, turnsOf, wordClaims } from './poppler.ts';

const PDFS = new URL('../../fixtures/pdf/', import.meta.url);

export interface Grounded {
  readonly all: number;
  readonly adrift: readonly (Claim & { readonly file: string })[];
}

export interface CorpusGrounding {
  readonly documents: number;
  readonly words: Grounded;
  readonly citations: Grounded;
}

const readFixture = (file: string): Promise<Reading> =>
  readDecision(readFileSync(new URL(encodeURIComponent(file), PDFS)), { file_name: file });

/** Every text of `fixtures/pdf`; needs pdftotext. Scans have no words to look for. `read` is for who has read them already. */
export async function groundingOfCorpus(read = readFixture): Promise<CorpusGrounding> {
  const names = readdirSync(PDFS)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  const grounded = await Promise.all(names.map((name) => groundingOfFile(name, read)));
  const found = grounded.filter((each) => each !== null);
  const sum = (part: 'words' | 'citations'): Grounded => ({
    all: found.reduce((all, each) => all + each[part].all, 0),
    adrift: found.flatMap((each) => each[part].adrift),
  });
  return { documents: found.length, words: sum('words'), citations: sum('citations') };
}

async function groundingOfFile(
  file: string,
  read: typeof readFixture,
): Promise<Omit<CorpusGrounding, 'documents'> | null> {
  const place = new URL(encodeURIComponent(file), PDFS);
  const { record, document } = await read(file);
  if (document === null || document.method === 'none') return null;
  const pages = await popplerPages(fileURLToPath(place));
  const turns = turnsOf(document);
  const grounded = (claims: readonly Claim[]): Grounded => ({
    all: claims.length,
    adrift: adrift(claims, pages, turns).map((claim) => ({ ...claim, file })),
  });
  return { words: grounded(wordClaims(document)), citations: grounded(citationClaims(record, document)) };
}

/** Share of those that stand where we say, in percent. */
export const percentOf = ({ all, adrift: lost }: Grounded): number => (100 * (all - lost.length)) / all;
