/** Who a record is: the slug of its reference and its key. */
/** Stands for the office where neither the source nor the paper names it. */
export const UNKNOWN_OFFICE = 'unknown';

const LONGEST_SLUG = 80;
/** Every dash and minus of Unicode that an office may have typed for a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/** The published form of a reference: spaces removed, upper case, every dash an ASCII hyphen. */
export function normalReference(reference: string): string {
  return reference.normalize('NFC').replace(/\s+/gu, '').replace(DASHES, '-').toUpperCase();
}

/** Lower case, each run of anything but letters and digits one hyphen: `33/16` is `33-16`. Empty when nothing is left. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG);
  return slug.replace(/^-|-$/g, '');
}

/**
 * `derbyshire-dn15-22`; without a reference `derbyshire-doc-` and the first 12 hex digits of the file's SHA-256, or of that of its own words in a file of
 * several decisions. `part` tells apart those of one file that would have one key: `dorset-doc-0123456789ab-r3`.
 */
export function decisionId(
  office: string,
  reference: string | null,
  sha256: string,
  part: string | null = null,
): string {
  const slug = reference === null ? '' : slugOf(reference);
  const key = slug === '' ? `${office}-doc-${sha256.slice(0, 12)}` : `${office}-${slug}`;
  return part === null ? key : `${key}-${part}`;
}
