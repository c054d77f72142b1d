/** Police and Crime Commissioner for North Wales. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: a landing page with a section on decision making; the list beneath it was not seen. Pages are in English and Welsh.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['northwales-pcc.gov.uk'],
  landing: ['https://northwales-pcc.gov.uk/how-we-make-decisions'],
  evidence: ['https://northwales-pcc.gov.uk/how-we-make-decisions'],
  sources: [],
} satisfies Office;
