/** What the offices' pages list, as last seen, and the trouble met there. */
import type { DatabaseSync } from 'node:sqlite';
import type { Issue } from '../model/issue.ts';
import type { ListedDocument, Listing } from '../model/listing.ts';

export interface StoredListing extends Listing {
  readonly first_seen_date: string;
  /** Complete looks in a row that did not find it. */
  readonly misses: number;
}

/** A listing is gone when two looks in a row did not find it: pages come and go for a day. */
export const GONE_AFTER = 2;

export interface Look {
  /** The day of the look. */
  readonly date: string;
  /** The look's moment: what one look missed is missed once, however often it is taken up again. */
  readonly fresh_since: number;
  /** Every page was had, so that what was not found is missed. */
  readonly isComplete: boolean;
  /** True for a list page of which the look tells nothing: what stood there is not missed. */
  readonly isDoubted?: (list_page: string) => boolean;
}

export interface Listings {
  /** Takes over what a look at an office's pages found. In one transaction of the caller. */
  update(office: string, found: readonly Listing[], issues: readonly Issue[], look: Look): void;
  /** In the order of the office's pages; those that are gone too. */
  of(office: string): StoredListing[];
  issues(office: string): Issue[];
  /** Offices that were ever looked at. */
  offices(): string[];
}

type Row = Omit<StoredListing, 'documents'> & { readonly documents: string };

const UPSERT = `
  insert into listings values (@office, @key, @position, @reference, @title, @date, @state, @landing_page, @list_page,
    @documents, @repeats, @first_seen_date, 0)
  on conflict do update set position = @position, reference = @reference, title = @title, date = @date, state = @state,
    landing_page = @landing_page, list_page = @list_page, documents = @documents, repeats = @repeats, misses = 0`;

export function listingsOf(database: DatabaseSync): Listings {
  const upsert = database.prepare(UPSERT);
  const keys = database.prepare('select key, list_page from listings where office = ?');
  const missed = database.prepare('update listings set misses = misses + 1 where office = ? and key = ?');
  const all = database.prepare('select * from listings where office = ? order by position, key');
  const update: Listings['update'] = (office, found, issues, { date, fresh_since, isComplete, isDoubted }) => {
    for (const { documents, ...listing } of found) {
      upsert.run({ ...listing, documents: JSON.stringify(documents), first_seen_date: date });
    }
    const here = new Set(found.map(({ key }) => key));
    if (isComplete && isNewLook(database, office, fresh_since)) {
      for (const { key, list_page } of keys.all(office))
        if (!here.has(String(key)) && isDoubted?.(String(list_page)) !== true) missed.run(office, key as string);
    }
    replaceIssues(database, office, issues);
  };
  return {
    update,
    of: (office) =>
      (all.all(office) as unknown as Row[]).map((row) => ({
        ...row,
        documents: JSON.parse(row.documents) as ListedDocument[],
      })),
    issues: (office) =>
      database
        .prepare('select issue from source_issues where office = ? order by place')
        .all(office)
        .map(({ issue }) => JSON.parse(String(issue)) as Issue),
    offices: () =>
      database
        .prepare('select office from listings union select office from source_issues order by office')
        .all()
        .map(({ office }) => String(office)),
  };
}

/** True the first time that this look at the office comes by. */
function isNewLook(database: DatabaseSync, office: string, fresh_since: number): boolean {
  const name = `look:${office}`;
  const before = database.prepare('select value from settings where name = ?').get(name)?.value;
  database.prepare('insert or replace into settings values (?, ?)').run(name, String(fresh_since));
  return before !== String(fresh_since);
}

function replaceIssues(database: DatabaseSync, office: string, issues: readonly Issue[]): void {
  database.prepare('delete from source_issues where office = ?').run(office);
  const insert = database.prepare('insert into source_issues values (?, ?, ?)');
  for (const [place, issue] of issues.entries()) insert.run(office, place, JSON.stringify(issue));
}
