/**
 * Whether the originals of what is published are as they were had. What is lost keeps its rows, is never read again, and is fetched again by a run
 * that may ask; what was altered is lost.
 */
import type { DocumentFile } from '../store/files.ts';
import { heldOf } from './held.ts';
import type { Collected, OfficeResult, World } from './world.ts';

type Kept = Pick<World, 'catalogue' | 'archive'>;

/** Whether the original of a document is in the archive, as large as it was: its bytes are not read. */
export const isWhole = ({ sha256, media_type, bytes }: DocumentFile, archive: World['archive']): boolean =>
  archive.holds(sha256, media_type, bytes);

/** Addresses of an office's originals that are lost, in the order of its pages. What has the size that it had is taken for whole. */
export const lostFiles = (office: string, { catalogue, archive }: Kept): string[] =>
  heldOf(office, catalogue)
    .filter(({ file }) => !isWhole(file, archive))
    .map(({ document }) => document.address);

/** Addresses named at once; `opcc status` has all. */
const MOST_NAMED = 3;

/** `1 original lost: http://a.example/1.pdf`. */
export function lostWords(lost: readonly string[]): string {
  const named = lost.slice(0, MOST_NAMED).join(', ');
  const more = lost.length > MOST_NAMED ? ` and ${lost.length - MOST_NAMED} more (opcc status names all)` : '';
  return `${lost.length === 1 ? '1 original' : `${lost.length} originals`} missing from the archive or altered: ${named}${more}`;
}

/**
 * How the work on an office went, with what is lost of its originals. Where nothing is asked, the bytes of each are looked at: that run tells what
 * the archive is worth. One that asks looks at the bytes of what it reads.
 */
export async function withLost(result: Collected, { client, stopping, tell, ...kept }: World): Promise<OfficeResult> {
  const { office } = result;
  if (client === null)
    for (const { file } of heldOf(office, kept.catalogue)) {
      if (stopping.aborted) break;
      await kept.archive.isSound(file.sha256, file.media_type);
    }
  const lost = stopping.aborted ? [] : lostFiles(office, kept);
  if (lost.length > 0) {
    const line = `LOST  ${office}: ${lostWords(lost)} - their rows are kept, a run that may ask fetches them again`;
    tell.line(line, { event: 'originals_lost', office, lostFiles: lost });
  }
  return { ...result, lostFiles: lost };
}
