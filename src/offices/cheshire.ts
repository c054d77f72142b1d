/** Police and Crime Commissioner for Cheshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the index of specified information, whose item 5 leads to decisions; the page that it leads to was not seen. The site is of the kind that several offices share, with files below /SysSiteAssets/media/downloads/.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['www.cheshire-pcc.gov.uk'],
  landing: [
    'https://www.cheshire-pcc.gov.uk/commissioner-and-office/transparency-and-information/specified-information-order-and-publication-scheme/',
  ],
  evidence: ['https://www.cheshire-pcc.gov.uk/commissioner-and-office/transparency-and-information/'],
  sources: [],
} satisfies Office;
