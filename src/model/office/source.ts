/**
 * The families of sites: how an office lists its decisions. Each family has its own shape; which of them are read so far says the table of
 * readers in src/discover/families.ts. What all families share is in `common`.
 */
import { z } from 'zod';
import { detail, items } from './items.ts';
import { address, type Frozen, month, pattern, selector, words } from './words.ts';

/** Patterns that a row's facts fit. */
const filter = {
  title: pattern.optional(),
  reference: pattern.optional(),
};
/** For lists under headings: the heading that a row stands under. */
const pageFilter = z.strictObject({ ...filter, heading: pattern.optional() });

const common = {
  /** The address that is asked first. */
  start: address,
  /** What of the office's decisions stands here: which years, which body, which service. For people. */
  note: z.string().min(1).optional(),
  /** Of which of the commissioner's two services the decisions are, where a list holds one of them alone. For people. */
  service: z.enum(['police', 'fire']).optional(),
  /** Words of this site by which it says that a paper is withheld, besides those that every site uses. */
  restricted: pattern.optional(),
  /** What addresses of papers look like, where they do not end as files do, in `.pdf` and the like. */
  documents: pattern.optional(),
};

/** Rows of web pages. */
const rows = {
  items,
  /** Selector of the headings that lists stand under; gives `heading` of the filters. */
  headings: selector.optional(),
  /** Only rows that fit all of these. */
  include: pageFilter.optional(),
  /** No row that fits any of these. */
  exclude: pageFilter.optional(),
  detail: detail.optional(),
};

/** Links of a page that lead to further pages or files. */
const links = z.strictObject({
  /** Selector of the links. */
  links: selector,
  /** What the text of a link must look like. */
  text: pattern.optional(),
});

/** Pages that follow the first: by a link to the next, or by their number, until one is missing or lists nothing new. */
const pagination = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('link'), selector }),
  z.strictObject({
    by: z.literal('number'),
    /** With `{page}` where the number goes: `https://.../decisions/page/{page}/`. */
    address: z.string().regex(/^https?:\/\/.*\{page\}/, 'expected an address with {page} in it'),
    /** Number of the page after the first. */
    second: z.int().min(0),
  }),
]);

/** Everything on one page. */
const flat = z.strictObject({ family: z.literal('flat'), ...common, ...rows });

/** A page a year, a quarter or a month: those that the first page links to, those whose addresses can be made from the date, or both. */
const period = z.strictObject({
  family: z.literal('period'),
  ...common,
  ...rows,
  index: links.optional(),
  dated: z
    .strictObject({
      /** With `{year}`, `{month}` (`01`) or `{Month}` (`January`) where they go. */
      address: z.string().regex(/^https?:\/\/.*\{year\}/, 'expected an address with {year} in it'),
      /** First and last month; without a last, to the month of the run. */
      from: month,
      to: month.optional(),
    })
    .optional(),
});

/** Pages that follow one another, mostly with a page a decision. */
const archive = z.strictObject({ family: z.literal('archive'), ...common, ...rows, pagination: pagination.optional() });

/** A form that answers with rows; asked by GET, as links to its answers are. `start` is the form's address. */
const search = z.strictObject({
  family: z.literal('search'),
  ...common,
  ...rows,
  /** Fields and values that every question has. Without fields, the page that the form stands on is read as an answer. */
  fields: z.record(z.string().min(1), z.string()).optional(),
  /** Fields that choose a year, or a year and a month: one question each, from the given month to that of the run. */
  dated: z.strictObject({ year: z.string().min(1), month: z.string().min(1).optional(), from: month }).optional(),
  /** Of each answer; an address with `{page}` is given the question's fields too. */
  pagination: pagination.optional(),
  /** What an answer says and no other page does: retired addresses answer with the bare form. */
  answer: pattern.optional(),
});

/** Civica ModernGov. `start` is the page of the list, without parameters: `https://.../mgDelegatedDecisions.aspx`. */
const moderngov = z.strictObject({
  family: z.literal('moderngov'),
  ...common,
  /** The register of decisions, its officer decisions, or a committee's meetings with their papers. */
  list: z.enum(['register', 'officer_decisions', 'meetings']),
  /** First month that is asked for, one window of dates a month, to that of the run. */
  from: month,
  /** `CId` of the committee, for meetings. */
  committee: z.int().min(1).optional(),
  /** What the record of a decision is, as in `detail`. */
  record: detail.shape.record,
  /** This installation's words for what a decision's page says, besides the usual ones. */
  labels: z
    .strictObject({
      reference: words.optional(),
      decided: words.optional(),
      published: words.optional(),
      maker: words.optional(),
    })
    .optional(),
  /** An authority's register holds more than policing: the part that is this office's, by title, reference or decision maker. */
  include: z.strictObject({ ...filter, maker: pattern.optional() }).optional(),
  exclude: z.strictObject({ ...filter, maker: pattern.optional() }).optional(),
});

/** Files that each hold a table of many decisions. `start` is the page that links to them. */
const logDocument = z.strictObject({
  family: z.literal('logDocument'),
  ...common,
  logs: links,
  /** Words of the heading of each column of the file's table. */
  columns: z.strictObject({ reference: words.optional(), title: words, date: words.optional() }),
});

/** `start` is a sitemap's address; the decisions' pages are those whose address fits. */
const sitemap = z.strictObject({
  family: z.literal('sitemap'),
  ...common,
  pages: pattern,
  detail: detail.extend({ title: detail.shape.reference }),
});

/** `start` is the address of a feed, RSS or Atom, whose entries are decisions. */
const feed = z.strictObject({
  family: z.literal('feed'),
  ...common,
  include: z.strictObject(filter).optional(),
  exclude: z.strictObject(filter).optional(),
  pagination: pagination.optional(),
  /** Without it, the links to files in the entry itself are the papers. */
  detail: detail.optional(),
});

/** WordPress' own interface. `start` is the address of a collection: `https://.../wp-json/wp/v2/posts`. */
const wordpress = z.strictObject({
  family: z.literal('wordpress'),
  ...common,
  /** Parameters that choose the decisions among the collection, such as a category. */
  fields: z.record(z.string().min(1), z.string()).optional(),
  include: z.strictObject(filter).optional(),
  exclude: z.strictObject(filter).optional(),
  /** Without it, the links to files in the entry's text are the papers. */
  detail: detail.optional(),
});

export const source = z.discriminatedUnion('family', [
  flat,
  period,
  archive,
  search,
  moderngov,
  logDocument,
  sitemap,
  feed,
  wordpress,
]);

export type Source = Frozen<z.output<typeof source>>;
export type Family = Source['family'];
export type SourceOf<F extends Family> = Extract<Source, { readonly family: F }>;
/** The families whose lists are rows of web pages. */
export type ListSource = SourceOf<'flat' | 'period' | 'archive' | 'search'>;
export type LinkRule = Frozen<z.output<typeof links>>;
export type Pagination = Frozen<z.output<typeof pagination>>;
export type PageFilter = Frozen<z.output<typeof pageFilter>>;

/** Every family, in the order in which they are told. */
export const FAMILIES = source.options.map(({ shape }) => shape.family.value);
