/**
 * Whether published words stand where we say, by a reader that shares no code with ours: `pdftotext -bbox`. A citation is
 * grounded when each word of its quote is found among the words whose middle lies in its box.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Turn, turnBox } from '../../src/extract/pdf/turn.ts';
import type { Box } from '../../src/model/box.ts';
import type { Document } from '../../src/model/document.ts';
import type { Citation, DecisionRecord } from '../../src/model/record.ts';

interface PopplerWord {
  readonly text: string;
  readonly box: Box;
}

interface PopplerPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PopplerWord[];
}

/** Words of a box and the place of each, by page. */
export interface Claim {
  readonly field: string;
  readonly page: number;
  readonly box: Box;
  readonly quote: string;
}

const command = promisify(execFile);

export const popplerIsThere = (): Promise<boolean> =>
  command('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );

/** The words of a file as poppler reads it; pages as they are shown, cut to their crop box as ours are. */
export async function popplerPages(file: string): Promise<PopplerPage[]> {
  const options = ['-bbox', '-cropbox', '-enc', 'UTF-8', file, '-'];
  const { stdout } = await command('pdftotext', options, { maxBuffer: 2 ** 26 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page): PopplerPage => {
      const [width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)?.slice(1).map(Number) ?? [];
      const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;
      const words = [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
        text: plain(text ?? ''),
        box: { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      }));
      return { width, height, words };
    });
}

/** Letters and figures only: readers part words and write marks in different ways. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}£€%]+/gu, '');

/** Points by which the two readers' boxes may differ. */
const SLACK = 2;

function isInside({ left, top, right, bottom }: Box, word: Box): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/** Those of the claims whose words are not all found in their box. `turned` is what each page was turned by when we read it. */
export function adrift(
  claims: readonly Claim[],
  pages: readonly PopplerPage[],
  turned: ReadonlyMap<number, Turn>,
): Claim[] {
  return claims.filter(({ page: number, box, quote }) => {
    const page = pages[number - 1];
    if (page === undefined) return true;
    const upright = page.words.map((word) => ({ ...word, box: turnBox(word.box, turned.get(number) ?? 0, page) }));
    const inside = bare(
      upright
        .filter((word) => isInside(box, word.box))
        .map(({ text }) => text)
        .join(''),
    );
    const words = quote.split(/\s+/).filter((word) => !word.includes('[redacted:'));
    return !words.every((word) => inside.includes(bare(word)));
  });
}

export const turnsOf = ({ pages }: Document): Map<number, Turn> =>
  new Map(pages.map(({ number, turned }) => [number, turned]));

/** Every word of a Document. Marks such as check boxes, which other readers see otherwise, and form values are left out. */
export function wordClaims({ passages }: Document): Claim[] {
  const words = passages.flatMap(({ kind, spans }) => spans.map(({ word }) => ({ kind, word })));
  return words.flatMap(({ kind, word: { text, page, box, origin } }) =>
    origin === 'form' || bare(text) === '' ? [] : [{ field: kind, page, box, quote: text }],
  );
}

function claimFrom(field: string, { page, x, y, width, height, quote }: Citation): Claim[] {
  if (page === null || x === null || y === null || width === null || height === null) return [];
  return [{ field, page, box: { left: x, top: y, right: x + width, bottom: y + height }, quote }];
}

/** Every citation of a record that speaks of its own document: of fields, of amounts, of parties. */
export function citationClaims({ citations, amounts, parties }: DecisionRecord, document: Document): Claim[] {
  const rows = [...amounts.map((row) => ['amounts', row] as const), ...parties.map((row) => ['parties', row] as const)];
  const all = [
    ...Object.entries(citations).flatMap(([field, places]) => places.map((place) => [field, place] as const)),
    ...rows.flatMap(([field, row]) =>
      [row.citation, ...(row.further_citations ?? [])].map((place) => [field, place] as const),
    ),
  ];
  return all.flatMap(([field, place]) => (place.document_id === document.id ? claimFrom(field, place) : []));
}
