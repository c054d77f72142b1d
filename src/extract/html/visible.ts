/** Which elements of a page show no text: controls, frames, and what is hidden by an attribute, a style or a usual class. */
import { classesOf, type Element, TEXTLESS } from './dom.ts';

/** Controls and media: what they hold is not the page's own text. */
const WORDLESS: ReadonlySet<string> = new Set(
  'iframe object embed svg canvas video audio map select datalist button input textarea progress meter'.split(' '),
);

/** Classes by which stylesheets hide an element from sight, as the common frameworks and content management systems name them. */
const HIDING: ReadonlySet<string> = new Set(
  `hidden hide visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only govuk-visually-hidden u-visually-hidden
  visually-hide element-invisible invisible is-hidden u-hidden d-none offscreen off-screen js-hidden`.split(/\s+/),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** True for an element that a reader of the page does not see. */
export function isHidden(element: Element): boolean {
  const { name, attribs } = element;
  if (TEXTLESS.has(name) || WORDLESS.has(name)) return true;
  if (name === 'dialog' && attribs.open === undefined) return true;
  // The name of a control, and not a label of the text.
  if (name === 'label' && attribs.for !== undefined) return true;
  if (attribs.hidden !== undefined || attribs['aria-hidden']?.toLowerCase() === 'true') return true;
  return HIDING_STYLE.test(attribs.style ?? '') || classesOf(element).some((each) => HIDING.has(each));
}
