/**
 * The elements of a page to blocks of lines and tables, in reading order. A block element begins a block, `br` a line; a table becomes a table, and so does
 * a list of terms or of fields whose label and value are elements side by side.
 */

import { alignedIn } from './aligned.ts';
import { type Budget, withinBudget, withinCells } from './budget.ts';
import { type Element, elementsIn, isElement, isText, type Node } from './dom.ts';
import { BLOCKS, INLINE, isBold, levelOf, MEET } from './elements.ts';
import type { CellFlow, Flow, TextFlow } from './flow.ts';
import type { Folded } from './folded.ts';
import { type Ink, paragraphsOfInk } from './ink.ts';
import { type Pair, pairsAt, termsOf } from './pairs.ts';
import type { Parts } from './parts.ts';
import { cellsOf, isForLayout, type PlacedCell, rowsOfCells, type Stretch, stretchesOf, tableOf } from './table.ts';
import { isHidden } from './visible.ts';

export interface Page {
  readonly folded: Folded;
  readonly parts: Parts;
  readonly budget: Budget;
}

interface Style {
  readonly bold: boolean;
  readonly linked: boolean;
  readonly keepsLines: boolean;
  /** Read, and not furniture. */
  readonly isContent: boolean;
  /** Within a table's cell: no tables of their own. */
  readonly inCell: boolean;
}

interface Block {
  readonly anchor: Element;
  readonly role: TextFlow['role'];
  readonly level: number | null;
}

interface State {
  readonly page: Page;
  /** Tables are not made here. */
  readonly isFlat: boolean;
  readonly flows: Flow[];
  inks: Ink[];
  block: Block;
}

function styleIn(element: Element, style: Style, page: Page): Style {
  const { parts } = page;
  const isContent = (style.isContent || parts.main.has(element)) && !parts.isFurniture(element);
  return {
    bold: style.bold || isBold(element),
    linked: style.linked || (element.name === 'a' && element.attribs.href !== undefined),
    keepsLines: style.keepsLines || element.name === 'pre',
    isContent,
    inCell: style.inCell,
  };
}

function flush(state: State): void {
  const { block, page, flows } = state;
  const paragraphs = paragraphsOfInk(state.inks);
  state.inks = [];
  for (const paragraph of paragraphs) {
    const lines = withinBudget(paragraph, block.role, page.budget);
    if (lines.length === 0) continue;
    if (state.isFlat || block.role === 'furniture') flows.push({ kind: 'text', lines, ...block });
    else flows.push(...alignedIn({ kind: 'text', lines, ...block }));
  }
}

function inBlock(state: State, block: Block, visitWithin: () => void): void {
  flush(state);
  const before = state.block;
  state.block = block;
  visitWithin();
  flush(state);
  state.block = before;
}

const roleIn = (element: Element, { isContent }: Style, { role }: Block): TextFlow['role'] => {
  if (!isContent) return 'furniture';
  return element.name === 'li' || role === 'item' ? 'item' : 'text';
};

function visitElement(element: Element, outer: Style, state: State): void {
  const { page } = state;
  const { parts, budget } = page;
  const isNeeded = parts.above.has(element) || parts.main.has(element);
  if (isHidden(element) && !isNeeded) return;
  const style = styleIn(element, outer, page);
  if (style.isContent ? budget.isCut : budget.furniture === 0 && !isNeeded) return;
  if (element.name === 'br') state.inks.push('break');
  else if (element.name === 'img') state.inks.push('gap');
  else if (style.isContent && element.name === 'table') visitTable(element, style, state);
  else if (style.isContent && element.name === 'dl' && !style.inCell) visitTerms(element, style, state);
  else if (BLOCKS.has(element.name) || style.isContent !== outer.isContent) {
    const level = style.isContent ? levelOf(element) : null;
    const block = {
      anchor: element,
      role: roleIn(element, style, state.block),
      level: level ?? (style.isContent ? state.block.level : null),
    };
    inBlock(state, block, () => visitChildren(element.children, style, state));
  } else {
    if (!INLINE.has(element.name)) state.inks.push('gap');
    visitChildren(element.children, style, state);
    if (!INLINE.has(element.name)) state.inks.push('gap');
  }
}

/** A word goes on over the edge of an element such as `b`, but not where two words meet: `Maker:` and `Treasurer`, `Signed` and `5 May`. */
function pushText(text: string, node: Node, { bold, linked, keepsLines }: Style, state: State): void {
  const last = state.inks.at(-1);
  const isRaised = node.parent?.name === 'sup' || node.parent?.name === 'sub';
  if (typeof last === 'object' && !isRaised && MEET.test(`${last.text.slice(-1)}${text[0] ?? ''}`))
    state.inks.push('gap');
  state.inks.push({ text, raw: state.page.folded.rawStart(node), bold, linked, keepsLines });
}

function visitChildren(nodes: readonly Node[], style: Style, state: State): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    const pairs = style.isContent && !style.inCell ? pairsAt(nodes, at) : null;
    if (pairs !== null) {
      pushPairs(pairs.pairs, style, state);
      at = pairs.next - 1;
    } else if (isElement(node)) {
      visitElement(node, style, state);
    } else if (isText(node)) {
      pushText(node.data, node, style, state);
    }
  }
}

/** The blocks within an element on its own: a cell's, a value's. Tables within it are read row by row. */
function flowsWithin(element: Element, style: Style, page: Page): TextFlow[] {
  const block: Block = { anchor: element, role: 'text', level: null };
  const state: State = { page, isFlat: true, flows: [], inks: [], block };
  const inner = { ...styleIn(element, style, page), isContent: true, inCell: true };
  visitChildren(element.children, inner, state);
  flush(state);
  return state.flows.filter((flow) => flow.kind === 'text' && flow.role !== 'furniture') as TextFlow[];
}

function pushPairs(all: readonly Pair[], style: Style, state: State): void {
  flush(state);
  const pairs = withinCells(all, 2, state.page.budget);
  const cells = pairs.flatMap(({ label, values }, row): CellFlow[] => {
    const place = { row, rowSpan: 1, columnSpan: 1 };
    const named = flowsWithin(label, { ...style, bold: true }, state.page);
    const flows = values.flatMap((value) => flowsWithin(value, style, state.page));
    return [
      { ...place, column: 0, header: true, flows: named },
      { ...place, column: 1, header: false, flows },
    ];
  });
  if (cells.some(({ flows }) => flows.length > 0))
    state.flows.push({ kind: 'table', source: 'tags', rows: pairs.length, columns: 2, cells });
}

function visitTerms(list: Element, style: Style, state: State): void {
  const pairs = termsOf(list);
  if (pairs.length > 0) pushPairs(pairs, style, state);
  else
    inBlock(state, { anchor: list, role: state.block.role, level: null }, () =>
      visitChildren(list.children, style, state),
    );
}

/** A table that only lays out the page is read cell by cell; one within a cell row by row; any other is a table. */
function visitTable(table: Element, style: Style, state: State): void {
  const { budget } = state.page;
  const { cells: all, isCut } = cellsOf(table, budget.cells);
  const cells = withinCells(all, 1, budget);
  if (isCut) budget.isCut = true;
  const isLayout = isForLayout(table, cells, state.page.parts.sizeOf);
  flush(state);
  for (const caption of elementsIn(table).filter(({ name }) => name === 'caption')) visitElement(caption, style, state);
  if (style.inCell) for (const row of rowsOfCells(cells)) pushRow(row, style, state);
  else if (isLayout) for (const { element } of cells) visitElement(element, style, state);
  else for (const stretch of stretchesOf(cells)) visitStretch(stretch, style, state);
}

function visitStretch(stretch: Stretch, style: Style, state: State): void {
  if (stretch.isBox) for (const { element } of stretch.cells) visitElement(element, style, state);
  else {
    const flow = tableOf(stretch.cells, (cell) => flowsWithin(cell, style, state.page));
    if (flow !== null) state.flows.push(flow);
  }
}

/** A row of a table within a cell: one line where each of its cells is one. */
function pushRow(cells: readonly PlacedCell[], style: Style, state: State): void {
  const flows = cells.map(({ element }) => flowsWithin(element, style, state.page));
  const isLine = flows.every((list) => list.length <= 1 && list.every(({ lines }) => lines.length === 1));
  const anchor = cells[0]?.element.parent;
  if (!isLine || !anchor || !isElement(anchor)) state.flows.push(...flows.flat());
  else {
    const line = flows.flat().flatMap(({ lines }) => lines.flat());
    if (line.length > 0) state.flows.push({ kind: 'text', role: 'text', level: null, lines: [line], anchor });
  }
}

/** The blocks and tables of a page's body. */
export function flowsOf(body: Element, page: Page): Flow[] {
  const state: State = {
    page,
    isFlat: false,
    flows: [],
    inks: [],
    block: { anchor: body, role: 'furniture', level: null },
  };
  const style: Style = { bold: false, linked: false, keepsLines: false, isContent: false, inCell: false };
  visitElement(body, style, state);
  flush(state);
  return state.flows;
}
