/**
 * The seven stages in order: read this first.
 *
 * 1. discover   an office's pages to listings            discover/discover.ts, one page after the other
 * 2. fetch      listings to files, politely              fetch/client.ts; the bytes go into the archive
 * 3. extract    a file to words, lines, tables           extract/extract.ts   ┐
 * 4. parse      words to findings, each with its place   parse/parse.ts       │ read-decision.ts, in worker threads
 * 5. validate   findings to the published record         validate/validate.ts ┘
 * 6. store      what every stage leaves                  store/catalogue.ts, after each step, so that a run may be killed at any point
 * 7. export     all records to the published files       export/export.ts
 *
 * Running again is going on: each stage takes what is there and does what is missing. `opcc extract` is stages 3 to 5 on files of yours.
 */
import { collect } from './run/collect.ts';
import { withLost } from './run/originals.ts';
import { publish } from './run/publish.ts';
import { readDocuments } from './run/read-documents.ts';
import type { Order, RunReport, World } from './run/world.ts';

export type { Release } from './run/publish.ts';
export type { OfficeResult, Order, RunReport, World } from './run/world.ts';

/** Runs all stages for the ordered offices; what is published is all that the catalogue holds. */
export async function runPipeline(order: Order, world: World): Promise<RunReport> {
  const collected = await Promise.all(order.offices.map((office) => collect(office, order, world)));
  const read = await readDocuments(world);
  const offices = await Promise.all(collected.map((one) => withLost(one, world)));
  const release = world.stopping.aborted ? null : await publish(order.output, world);
  return { offices, read, release };
}
