/** Police and Crime Commissioner for Wiltshire and Swindon. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the landing page on making decisions, which links to a record of decisions and to minutes of a monitoring board. File names of the site hold spaces.',
  unknown: ['the address of the record of decisions', 'how references look'],
  hosts: ['www.wiltshire-pcc.gov.uk'],
  landing: ['https://www.wiltshire-pcc.gov.uk/your-pcc/what-i-do/make-decisions/'],
  evidence: [
    'https://www.wiltshire-pcc.gov.uk/your-pcc/what-i-do/make-decisions/',
    'https://www.wiltshire-pcc.gov.uk/your-pcc/what-i-do/scrutiny/',
  ],
  sources: [],
} satisfies Office;
