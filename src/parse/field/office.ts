/** Which office's paper it is, where the paper names it: the name that stands highest, on the first page that has one. */
import { PRINTED_OFFICE_NAMES } from '../../lexicon/office-names.ts';
import type { Located } from '../../model/evidence.ts';
import type { Understood } from '../field-table.ts';
import { evidenceOfRegion, partOf, wholeOf } from '../find/region.ts';

/** Null where no office, or more than one at the same place, is named. Names in the paper's head outrank those in its text. */
export function officeOf({ document }: Understood): Located<string> | null {
  const passages = document.passages.filter(({ page }) => page <= FIRST_PAGES);
  const heads = passages.filter(({ kind, text }) => kind === 'heading' || kind === 'furniture' || text.length < SHORT);
  for (const passage of [...heads, ...joinedHeads(document), ...passages]) {
    const found = nameIn(passage.text);
    if (found === undefined) continue;
    const region = partOf(wholeOf(passage), found.start, found.end);
    return { value: found.slug, evidence: evidenceOfRegion(document.id, region) };
  }
  return null;
}

const FIRST_PAGES = 2;
const SHORT = 120;

/** `THE OFFICE OF POLICE AND CRIME COMMISSIONER` over `FOR DERBYSHIRE`: the second line names the area after the first named the body. */
function joinedHeads(document: Understood['document']): Understood['document']['passages'] {
  return document.passages.filter((passage, i) => {
    const before = document.passages[i - 1];
    return (
      before !== undefined &&
      /commissioner$/i.test(before.text) &&
      /^for \p{L}/iu.test(passage.text) &&
      passage.text.length < SHORT
    );
  });
}

const NAMES = PRINTED_OFFICE_NAMES.map(({ slug, name }) => ({ slug, key: name.toLowerCase() }));

function nameIn(text: string): { slug: string; start: number; end: number } | undefined {
  const lower = text.toLowerCase();
  const whole = /^for \p{L}/iu.test(text) ? lower.replace(/^for /, 'commissioner for ') : lower;
  for (const { slug, key } of NAMES) {
    const at = whole.indexOf(key);
    if (at < 0 || /\p{L}/u.test(whole[at + key.length] ?? ' ') || /\p{L}/u.test(whole[at - 1] ?? ' ')) continue;
    return whole === lower ? { slug, start: at, end: at + key.length } : { slug, start: 0, end: text.length };
  }
  return undefined;
}
