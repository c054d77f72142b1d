/** Police and Crime Commissioner for West Mercia. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the landing page of the record of decisions, without the list in the text that was seen. Decisions from 2016; earlier ones are given on request.',
  unknown: ['whether the landing page is the list', 'how references look'],
  hosts: ['www.westmercia-pcc.gov.uk'],
  landing: ['https://www.westmercia-pcc.gov.uk/key-information/decision-making/'],
  evidence: ['https://www.westmercia-pcc.gov.uk/key-information/decision-making/'],
  sources: [],
} satisfies Office;
