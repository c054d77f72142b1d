/** Police and Crime Commissioner for Northumbria. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: an encyclopedia that names the site; no page of the site itself.',
  unknown: ['the address of the list', 'every page of the site', 'how references look'],
  hosts: ['northumbria-pcc.gov.uk'],
  evidence: ['https://en.wikipedia.org/wiki/Northumbria_Police_and_Crime_Commissioner'],
  sources: [],
} satisfies Office;
