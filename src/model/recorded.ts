/**
 * What is kept beside an office file so that its rules are tried without asking anybody: pages of the list, and the decisions that they
 * list. A folder of the office's name with `recorded.json` and the pages.
 */
import { z } from 'zod';
import { LISTING_STATES } from './listing.ts';
import { address, day, type Frozen } from './office/words.ts';

export const recorded = z.strictObject({
  /** recorded: as the site served it. drawn: written after the description of a page that could not be had, with decisions that are made up. */
  origin: z.enum(['recorded', 'drawn']),
  /** The day of the visit, or the day that a drawing supposes. */
  on: day,
  /** File of each address, in the folder or below it, or beside it as `../other/page.html`. An address that is not here is missing. */
  pages: z.record(address, z.string().min(1)),
  /** What is to be found, in order. Dates are EDTF; documents are addresses. */
  listings: z.array(
    z.strictObject({
      reference: z.string().nullable(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      state: z.enum(LISTING_STATES),
      documents: z.array(address),
    }),
  ),
});

export type Recorded = Frozen<z.output<typeof recorded>>;
export type RecordedListing = Recorded['listings'][number];
