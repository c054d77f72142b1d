/** A name as it is compared: in small letters, words alone, one space between them; empty for none. `Lease – Unit 4` and `lease: unit 4` are one. */
export const foldedName = (name: string | null): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
