/** The bytes of a web page to its blocks, ready to be composed as those of a PDF are. */
import { FURNITURE_LINES, LEADS_ON } from '../../lexicon/page-furniture.ts';
import type { Issue } from '../../model/issue.ts';
import type { PageRule } from '../../model/page-rule.ts';
import { LONGEST_SELECTOR } from '../../model/record/citations.ts';
import type { Element, Node } from './dom.ts';
import { allBelow, firstBelow } from './dom.ts';
import { type Flow, isLinked, type TextFlow, textOfFlow } from './flow.ts';
import { foldedOf } from './folded.ts';
import { openPage } from './open.ts';
import { isSenseless, noPaper } from './paper.ts';
import { partsOf } from './parts.ts';
import { selectorsOf } from './selector.ts';
import { type SetPage, setPage } from './set.ts';
import { flowsOf, type Page } from './walk.ts';

export interface WebPageOptions extends PageRule {
  /** The encoding, as the server names it. */
  readonly charset?: string | null;
}

/** Words that are kept of what stands around the decision: enough for the office's name. */
const FURNITURE_WORDS = 1_500;
/** Pages of decisions have some hundred blocks, those of a year some thousand; spending tables have some thousand cells. */
const MOST_BLOCKS = 10_000;
const MOST_CELLS = 5_000;

export interface ReadWebPage {
  /** Null where the page could not be read. */
  readonly page: SetPage | null;
  /** Letters of all text that a reader sees. */
  readonly letters: number;
  /** False for an error page and the like. */
  readonly isPaper: boolean;
  /** Pictures in it. */
  readonly images: number;
  readonly issues: readonly Issue[];
}

/** Blocks that say what every page of a site says, and lists of links under a heading such as `Related decisions`, are furniture. */
function settled(flows: readonly Flow[]): Flow[] {
  const furniture = new Set<Flow>();
  // The last block of the last such list: a block within one begins no other.
  let listed = -1;
  for (const [index, flow] of flows.entries()) {
    if (flow.kind === 'table' || flow.role === 'furniture') continue;
    const text = textOfFlow(flow);
    if (FURNITURE_LINES.some((line) => line.test(text))) furniture.add(flow);
    if (index <= listed || !LEADS_ON.test(text) || (flow.level === null && text.length > 60)) continue;
    const list = linksAfter(flows, index);
    listed = index + list.length;
    if (list.length > 0) for (const one of [flow, ...list]) furniture.add(one);
  }
  return flows.map((flow) => (furniture.has(flow) ? { ...(flow as TextFlow), role: 'furniture', level: null } : flow));
}

/** The blocks of links that follow; none where the next heading comes after something else. */
function linksAfter(flows: readonly Flow[], index: number): Flow[] {
  const list: Flow[] = [];
  for (let at = index + 1; at < flows.length; at += 1) {
    const flow = flows[at] as Flow;
    if (flow.kind === 'table' || flow.level !== null || flow.role === 'furniture' || !isLinked(flow)) break;
    list.push(flow);
  }
  return list;
}

/** The title of the window, which names the office as a rule. */
function windowTitle(root: Node, body: Element): Element | null {
  const title = firstBelow(root, ({ name }) => name === 'title');
  return title === null || allBelow(body, (element) => element === title).length > 0 ? null : title;
}

/**
 * The blocks of a page. What the site puts around the decision comes last, so that the page's head is the decision's, and without links that name a number:
 * they lead to other decisions. Of a page that is no paper only the window's title is left.
 */
function blocksOf(root: Node, body: Element, page: Page, isPaper: boolean): Flow[] {
  const title = windowTitle(root, body);
  const called = title === null ? [] : flowsOf(title, page);
  if (!isPaper) return called;
  const all = settled(flowsOf(body, page));
  const isAside = (flow: Flow): flow is TextFlow => flow.kind === 'text' && flow.role === 'furniture';
  const leadsAway = (flow: TextFlow): boolean => isLinked(flow) && /\d/.test(textOfFlow(flow));
  const aside = [...called, ...all].filter(isAside).filter((flow) => !leadsAway(flow));
  return [...all.filter((flow) => !isAside(flow)), ...aside];
}

function issuesOf(why: string | null, { folded, parts, budget }: Page, { bodySelector }: PageRule): Issue[] {
  const told: readonly (readonly [boolean, string, string])[] = [
    [
      isSenseless(folded.text),
      'TEXT_UNREADABLE',
      'unexpected letters that spell nothing on the web page, expected text: all left out',
    ],
    [why !== null, 'HTML_NO_PAPER', `unexpected ${why}, expected a decision: it is not read as one`],
    [
      parts.isUnfound,
      'HTML_BODY_MISSING',
      `unexpected page without ${bodySelector}, expected the decision there: its main part was read`,
    ],
    [
      budget.isCut,
      'PAGE_TOO_DENSE',
      'unexpected number of words on the web page, expected fewer: the rest is left out',
    ],
  ];
  return told.flatMap(([holds, code, message]) => (holds ? [{ code, severity: 'warning', message }] : []));
}

/**
 * Reads a web page. `words` is how many of the decision's words are read. Issues: those of `openPage`; `PAGE_TOO_DENSE`; `HTML_NO_PAPER` for an error, a
 * search and the like, of which nothing is read; `HTML_BODY_MISSING` where the element that the office's file names is not there and the main part was
 * read instead.
 */
export function readWebPage(
  bytes: Uint8Array,
  words: number,
  { charset = null, ...rule }: WebPageOptions,
): ReadWebPage {
  const opened = openPage(bytes, charset);
  if (opened.root === null) return { page: null, letters: 0, isPaper: false, images: 0, issues: [opened.issue] };
  const { root, select } = opened;
  const body = firstBelow(root, ({ name }) => name === 'body');
  if (body === null) throw new Error('a parsed page has a body');
  const folded = foldedOf(root);
  const parts = partsOf(body, select, rule);
  const why = noPaper(root, parts);
  const isPaper = why === null && !isSenseless(folded.text);
  const budget = {
    content: words,
    furniture: FURNITURE_WORDS,
    blocks: MOST_BLOCKS,
    cells: MOST_CELLS,
    isCut: false,
  };
  const page: Page = { folded, parts, budget };
  const set = setPage(blocksOf(root, body, page, isPaper), {
    folded,
    selectors: selectorsOf(root, LONGEST_SELECTOR),
  });
  const images = allBelow(body, ({ name }) => name === 'img').length;
  return { page: set, letters: parts.sizeOf(body), isPaper, images, issues: issuesOf(why, page, rule) };
}
