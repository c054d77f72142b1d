/** Police and Crime Commissioner for Thames Valley. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the index of statutory information. Decisions on the budget go through papers of Level 1 meetings.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['www.thamesvalley-pcc.gov.uk'],
  landing: ['https://www.thamesvalley-pcc.gov.uk/our-information/statutory-information/'],
  evidence: ['https://www.thamesvalley-pcc.gov.uk/our-information/statutory-information/'],
  sources: [],
} satisfies Office;
