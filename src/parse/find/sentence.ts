/**
 * Splits prose into sentences.
 *
 *   "The cost is £5,000. It will be met from reserves."  two sentences
 *   "It was let to Smith Ltd. The new one is dearer."     two sentences
 *   "Smith Ltd. was chosen at approx. £5.5m p.a. plus VAT."  one sentence
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence, as officials abbreviate in reports. */
const ABBREVIATIONS = new Set(
  'ltd co no nos mr mrs ms dr st rev hon cllr approx inc incl exc excl ex ref refs para paras sch reg regs art cf eg ie etc vs viz p.a pa p.m fig vol ext tel dept govt est min max v e.g i.e w.e.f wef c'.split(
    ' ',
  ),
);

/** Months, before a year: `31 Mar. 2026`. */
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Of these, what ends sentences as well, before a word that opens one and is no name. */
const ENDS_TOO = new Set(['ltd', 'co', 'inc', 'etc', 'p.a', 'pa', 'p.m']);
const OPENERS = new Set(
  'The This That These Those It Its They There In An At As If Our Their We However Following Both Each Under'.split(
    ' ',
  ),
);

/** Text that runs on so long without a stop is a table's or a machine's, and is cut between words: rules read a sentence as a whole. */
const LONGEST_SENTENCE = 1000;

/** Where a stretch that is too long is cut, or null. */
function cutWithin(text: string, start: number, end: number): number | null {
  if (end - start <= LONGEST_SENTENCE) return null;
  const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
  return space > start ? space : start + LONGEST_SENTENCE;
}

/** Sentences of the text, in order, without white space at their ends. Empty text gives none. */
export function sentencesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const ends = /[.!?]["')\]]*\s+(?=["'(£\d]*[A-Z£\d])/g;
  for (const match of text.matchAll(ends)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const word = /([\p{L}\d.&]+)$/u.exec(before)?.[1] ?? '';
    const bare = word.toLowerCase();
    const next = /^\S+/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    // `J. Smith`, and `C.J. Hart & Sons`; `in the U.K. The` ends there.
    const initial = /^[A-Z]$/.test(word) || (/^[A-Z](?:\.[A-Z]){1,2}$/.test(word) && !OPENERS.has(next));
    // `Contract no. AB12` has its number behind it; `No. Is there an annex?` has not.
    const answers = /^nos?$/.test(bare) && !/\d/.test(next);
    // `was let to Smith Ltd. The new one` ends there, `Smith Ltd. Kent` need not.
    const opens = ENDS_TOO.has(bare) && OPENERS.has(next);
    const isMonth = MONTHS.has(bare) && /^(?:19|20)?\d{2}\b/.test(next);
    if (match[0].startsWith('.') && (initial || isMonth || ABBREVIATIONS.has(bare)) && !answers && !opens) continue;
    push(match.index + match[0].trimEnd().length);
    start = match.index + match[0].length;
  }
  push(text.length);
  return stretches;

  function push(end: number): void {
    for (let cut = cutWithin(text, start, end); cut !== null; cut = cutWithin(text, start, end)) {
      add(cut);
      start = cut;
    }
    add(end);
  }

  function add(end: number): void {
    const piece = text.slice(start, end);
    if (piece.trim() === '') return;
    const lead = piece.length - piece.trimStart().length;
    stretches.push({ start: start + lead, end: start + piece.trimEnd().length });
  }
}
