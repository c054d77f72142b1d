/** Reads the tag tree of a page, ISO 32000-1, 14.7 and 14.8: which marked content is in which paragraph, heading, list item and table cell. */
import type { PageTags, TagCell, TagPlace } from '../layout/sheet.ts';

interface Node {
  readonly role?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly children?: unknown;
}

interface Context {
  readonly block: number;
  readonly level: number | null;
  readonly item: boolean;
  readonly cell: TagCell | null;
  readonly table: OpenTable | null;
  readonly row: number;
}

interface OpenTable {
  readonly index: number;
  rows: number;
  readonly positions: number[];
}

interface Reading {
  readonly places: Map<number, TagPlace>;
  readonly cells: TagCell[];
  blocks: number;
  tables: number;
  nodes: number;
}

/** Elements that flow within a paragraph: their content belongs to the paragraph around them. */
const INLINE = new Set([
  'Span',
  'Link',
  'Quote',
  'Reference',
  'Code',
  'Em',
  'Strong',
  'Sub',
  'NonStruct',
  'Lbl',
  'LBody',
  'Annot',
  'Note',
  'Form',
]);
const MOST_NODES = 100_000;
const DEEPEST = 200;

function levelOf(role: string): number | null {
  if (role === 'H' || role === 'Title') return 1;
  const level = /^H([1-6])$/.exec(role)?.[1];
  return level === undefined ? null : Number(level);
}

/** What a child inherits below an element of this role. */
function below(reading: Reading, role: string, outer: Context): Context {
  if (role === 'Table') {
    reading.tables += 1;
    return { ...outer, table: { index: reading.tables - 1, rows: 0, positions: [] }, cell: null };
  }
  if (role === 'TR' && outer.table) {
    outer.table.rows += 1;
    outer.table.positions.push(0);
    return { ...outer, row: outer.table.rows - 1, cell: null };
  }
  if ((role === 'TD' || role === 'TH') && outer.table && outer.table.rows > 0)
    return openCell(reading, role, outer, outer.table);
  if (INLINE.has(role)) return outer;
  reading.blocks += 1;
  // The first paragraph of a list item goes on the item's own line, after its mark.
  const item = role === 'LI' || (outer.item && role === 'P');
  return {
    ...outer,
    block: outer.item && role === 'P' ? outer.block : reading.blocks,
    level: levelOf(role) ?? outer.level,
    item,
  };
}

function openCell(reading: Reading, role: string, outer: Context, table: OpenTable): Context {
  const position = table.positions[outer.row] ?? 0;
  table.positions[outer.row] = position + 1;
  const cell: TagCell = { table: table.index, row: outer.row, position, header: role === 'TH' };
  reading.cells.push(cell);
  reading.blocks += 1;
  return { ...outer, cell, block: reading.blocks };
}

function walk(reading: Reading, node: Node, outer: Context, depth: number): void {
  reading.nodes += 1;
  if (reading.nodes > MOST_NODES || depth > DEEPEST) return;
  if (node.type === 'content') {
    const id = /_mc(\d+)$/.exec(String(node.id))?.[1];
    const { block, level, item, cell } = outer;
    if (id !== undefined) reading.places.set(Number(id), { block, level, item, cell });
    return;
  }
  const context = below(reading, String(node.role ?? ''), outer);
  if (!Array.isArray(node.children)) return;
  for (const child of node.children) walk(reading, child as Node, context, depth + 1);
}

/** The tags of a page, or null when it has none. */
export function tagsOf(tree: unknown): PageTags | null {
  if (tree === null || typeof tree !== 'object') return null;
  const reading: Reading = { places: new Map(), cells: [], blocks: 0, tables: 0, nodes: 0 };
  const nothing: Context = { block: 0, level: null, item: false, cell: null, table: null, row: 0 };
  for (const child of ((tree as Node).children as Node[] | undefined) ?? []) walk(reading, child, nothing, 0);
  return reading.places.size === 0 ? null : { places: reading.places, cells: reading.cells };
}
