/** What elements are to the text: blocks, parts of a line, bold, headings; and where two words meet. */
import type { Element } from './dom.ts';
import { isLabel } from './pairs.ts';

/** Elements that begin a block of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `html body main article section nav aside header footer div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption
  blockquote pre address figure figcaption form fieldset legend details summary hr center hgroup search menu dir dialog colgroup`.split(
    /\s+/,
  ),
);
/** Elements within a line that do not part words. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var
  wbr`.split(/\s+/),
);
const BOLD: ReadonlySet<string> = new Set('b strong th h1 h2 h3 h4 h5 h6 legend summary'.split(' '));
const BOLD_STYLE = /(?:^|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;

/** Set in bold by its name or its own style, or a label, which stylesheets set so. */
export const isBold = (element: Element): boolean =>
  BOLD.has(element.name) || BOLD_STYLE.test(element.attribs.style ?? '') || isLabel(element);

/** 1 to 6, or null: `h2`, `role="heading" aria-level="2"`. */
export function levelOf({ name, attribs }: Element): number | null {
  const named = /^h([1-6])$/.exec(name)?.[1];
  const told = attribs.role === 'heading' ? (attribs['aria-level'] ?? '2') : '0';
  const level = Number(named ?? told);
  return level >= 1 && level <= 6 ? level : null;
}

/** A small letter or the end of a clause, then a capital, figure or pound sign. */
export const MEET = /^(?:\p{Ll}[\p{Lu}\d£]|[:?)][\p{L}\d£])$/u;
