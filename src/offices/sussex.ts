/** Police and Crime Commissioner for Sussex. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the landing page on how decisions are made, which links to the list. A copy on an unrelated host is not asked.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['www.sussex-pcc.gov.uk'],
  landing: ['https://www.sussex-pcc.gov.uk/about/transparency-complaints/how-we-make-decisions/'],
  evidence: [
    'https://www.sussex-pcc.gov.uk/about/transparency-complaints/how-we-make-decisions/',
    'http://realtime.goldenmilegroup.org.uk/about/transparency/accountability/',
  ],
  sources: [],
} satisfies Office;
