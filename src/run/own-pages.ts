/**
 * Decisions that are web pages: what discovery had of them is their document, and is not asked for again. A page whose text is as it was is the same
 * document, whatever its bytes: sites print a token or the hour into every answer.
 */
import { isWithin } from '../discover/bound.ts';
import { extract } from '../extract/extract.ts';
import type { ListedDocument } from '../model/listing.ts';
import type { StoredPage } from '../store/pages.ts';
import { noPaperWords } from './no-paper.ts';
import { dayOf, type Order, type World } from './world.ts';

interface OwnPage {
  readonly office: string;
  readonly document: ListedDocument;
  readonly stored: StoredPage;
}

/** Pages that are decisions and that were had, or are missing now. */
function ownPages(office: string, order: Order, { catalogue }: World): OwnPage[] {
  const listings = catalogue.listings.of(office).filter(({ date }) => isWithin(date, order));
  return listings.flatMap(({ documents }) =>
    documents.flatMap((document): OwnPage[] => {
      const stored = document.page === undefined ? null : catalogue.pages.find(office, document.address);
      return stored === null || stored.state === 'failed' ? [] : [{ office, document, stored }];
    }),
  );
}

/** Takes an office's pages for its documents, at most so many new contents as the order allows. How many were new. */
export async function holdPages(office: string, order: Order, world: World): Promise<number> {
  let taken = 0;
  for (const page of ownPages(office, order, world)) {
    if (taken >= (order.limit ?? Number.POSITIVE_INFINITY)) break;
    if (await holdPage(page, world)) taken += 1;
  }
  return taken;
}

/** True for a content that was not held before. */
async function holdPage({ office, document, stored }: OwnPage, world: World): Promise<boolean> {
  const { files } = world.catalogue;
  const { address } = document;
  const place = { office, address, checked: stored.asked };
  const before = files.find(office, address);
  if (before !== null && before.checked === stored.asked && before.sha256 !== null) return false;
  if (stored.state === 'missing') {
    if (before !== null) files.miss(place, 'missing', 'missing', stored.message ?? 'no reason given');
    return false;
  }
  const { sha256, media_type, etag, last_modified: http_last_modified } = stored;
  if (sha256 === null || media_type === null || !(await world.archive.isSound(sha256, media_type))) return false;
  const bytes = await world.archive.read(sha256, media_type);
  const change = before?.sha256 ? await changeOf(before.sha256, bytes, { office, document, stored }, world) : 'other';
  if (change === 'none') {
    files.confirm(place);
    return false;
  }
  if (change === 'sorry') {
    files.miss(place, 'missing', 'missing', `a page that is no decision instead of the one from ${address}`);
    return false;
  }
  const sorry = before?.sha256 ? null : await noPaperWords(bytes, { ...document.page, charset: stored.charset });
  if (sorry !== null) {
    files.miss(place, 'missing', 'no_paper', sorry);
    return false;
  }
  const isNew = files.document(office, sha256) === null;
  const found = { sha256, media_type, bytes: bytes.length, etag, http_last_modified, retrieved_date: dayOf(world) };
  world.catalogue.transaction(() => files.hold(place, found));
  return isNew;
}

/**
 * What became of a page that is held. sorry: what was had now is no decision, and does not take its place, as a page does not that is sent in place
 * of a PDF. none: the text is as it was.
 */
async function changeOf(
  held: string,
  bytes: Uint8Array,
  { office, document, stored }: OwnPage,
  { catalogue, archive }: World,
): Promise<'none' | 'sorry' | 'other'> {
  const file = catalogue.files.document(office, held);
  if (file === null || !(await archive.isSound(held, file.media_type))) return 'other';
  if (held === stored.sha256) return 'none';
  const textOf = async (of: Uint8Array): Promise<string> => {
    const { value } = await extract(of, { html: { ...document.page, charset: stored.charset } });
    const passages = value?.passages.filter(({ kind }) => kind !== 'furniture') ?? [];
    return passages.map(({ text }) => text).join('\n');
  };
  const [before, now] = [await textOf(await archive.read(held, file.media_type)), await textOf(bytes)];
  if (before === '' || before !== now) return before !== '' && now === '' ? 'sorry' : 'other';
  return 'none';
}
