/**
 * Titles as lists print them, without what the link says of its file.
 *
 * `New vans (PDF, 4.51MB)`, `New vans PDF 121 KB` and `New vans [docx]` are `New vans`
 * `Move to PDF`, `Storage of 20 MB` and `(PDF, 1MB)` alone stay
 */
const KIND = '(?:PDF|Word|DOCX?|XLSX?|ODS|ODT|RTF)';
const SIZE = '\\d+(?:\\.\\d+)?\\s?(?:k|m)i?b';
const TAIL = new RegExp(
  `(?<=\\S)\\s*(?:[([]\\s*${KIND}(?:[\\s,:]+${SIZE})?\\s*[)\\]]|[-\\u2013,]?\\s*\\b${KIND}[\\s,:]+${SIZE})$`,
  'i',
);

export const withoutFile = (title: string): string => title.replace(TAIL, '');
