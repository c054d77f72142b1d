/**
 * The contract of an office file: where an office lists its decisions and how its pages are read, as data. An office's id is its file's
 * name, the slug of its police force area; names, bodies and codes of the areas are in src/lexicon/police-force-areas.ts. The schema is the
 * single source: files in TypeScript and in JSON, the program's own and a user's, are checked by it.
 */
import { z } from 'zod';
import { source } from './office/source.ts';
import { address, day, type Frozen, host, pattern } from './office/words.ts';

export type { BlockRule, CardRule, DetailRule, Facts, ItemRule, Place, TableRule } from './office/items.ts';
export type { Family, LinkRule, ListSource, PageFilter, Pagination, Source, SourceOf } from './office/source.ts';
export { FAMILIES } from './office/source.ts';

/**
 * active: tried on the live site. unverified: written from what others saw of the site, not tried yet. blocked: the site refuses programs, or
 * is said to, so that it is not asked before its office was. superseded: the list is that of a body that is no more, and where its successor
 * lists is not known. no_listing_known: no list was found; what was looked at, the note says.
 */
export const OFFICE_STATUSES = ['active', 'unverified', 'blocked', 'superseded', 'no_listing_known'] as const;

export const office = z.strictObject({
  status: z.enum(OFFICE_STATUSES),
  /** The day on which the live site was last tried. */
  checkedOn: day.optional(),
  /** What is known, and why the status is what it is, for people. */
  note: z.string().min(1),
  /** What is not known, a phrase each. */
  unknown: z.array(z.string().min(1)),
  /** Hosts that may be asked. Nothing else is, neither by link nor by redirect. */
  hosts: z.array(host).min(1),
  /** Pages from which people reach the list. Not asked. */
  landing: z.array(address).optional(),
  /** Pages that the description was written from. Not asked; some are on other sites. */
  evidence: z.array(address).optional(),
  /** The licence that the site states for what it publishes, and where. Absent: no statement is known. */
  licence: z.strictObject({ name: z.string().min(1), seenAt: address }).optional(),
  /** Least seconds between two requests to one host, where the office needs more than the usual five. */
  delay: z.number().positive().optional(),
  canonical: z
    .strictObject({
      /** Of two hosts that differ by `www.` and serve the same: the one that is asked, over https unless `https` says otherwise. */
      host: host.optional(),
      /** Hosts where a copy of the site stands, such as its developer's: links to them mean the same page of `host`. They are not asked. */
      aliases: z.array(host).optional(),
      /** Said where that host is asked over plain HTTP, having no https. */
      https: z.literal(false).optional(),
      /** Parameters of addresses that change nothing, besides those of src/discover/address.ts. */
      idleParameters: z.array(z.string().min(1)).optional(),
    })
    .refine(({ host: own, aliases }) => aliases === undefined || own !== undefined, 'aliases of no host')
    .optional(),
  reference: z
    .strictObject({
      /** At the start of a title, as its first group, for lists without a column of references. */
      inTitle: pattern.optional(),
      /** What a reference looks like as printed; the rows of the recorded page must fit. */
      shape: pattern.optional(),
      /** After what the count begins again, so that a reference alone does not name a decision. */
      restarts: z.enum(['calendar_year', 'financial_year', 'term']).optional(),
      /** What a year in a reference counts. */
      year: z.enum(['calendar', 'financial']).optional(),
    })
    .optional(),
  sources: z.array(source),
  expect: z
    .strictObject({
      /** Fewer decisions than these in a whole look are a sign that a page has changed. */
      floor: z.int().min(1).optional(),
      /** Fewest and most decisions that were counted in a year; without a most, the count was not whole. For people. */
      perYear: z.strictObject({ least: z.int().min(1), most: z.int().min(1).optional() }).optional(),
    })
    .optional(),
  /** Lists of others that tell of the same decisions, such as a panel's reports. Not asked. */
  crossCheck: z.array(z.strictObject({ address, note: z.string().min(1) })).optional(),
});

export type OfficeStatus = (typeof OFFICE_STATUSES)[number];
export type Office = Frozen<z.output<typeof office>>;

/** An office and its id, the slug of the police force area. */
export interface NamedOffice extends Office {
  readonly id: string;
}
