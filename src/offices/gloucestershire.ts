/** Police and Crime Commissioner for Gloucestershire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the publication scheme, on one of at least two generations of the site.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['www.gloucestershire-pcc.gov.uk'],
  landing: [
    'https://www.gloucestershire-pcc.gov.uk/the-office-that-supports-the-pcc/transparency/policies/publication-scheme/',
  ],
  evidence: [
    'https://www.gloucestershire-pcc.gov.uk/the-office-that-supports-the-pcc/transparency/policies/publication-scheme/',
  ],
  sources: [],
} satisfies Office;
