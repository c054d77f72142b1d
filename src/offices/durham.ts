/** Police and Crime Commissioner for County Durham and Darlington. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the page of specified information, whose drop-downs lead to a register of decisions that was not seen. Contracts are referred to the Bluelight Procurement Database.',
  unknown: ['the address of the register', 'how references look'],
  hosts: ['www.durham-pcc.gov.uk', 'durham-pcc.gov.uk'],
  landing: ['https://www.durham-pcc.gov.uk/transparency/specified-information'],
  evidence: [
    'https://www.durham-pcc.gov.uk/transparency/specified-information',
    'https://durham-pcc.gov.uk/transparency/contracts-tenders',
  ],
  sources: [],
  crossCheck: [
    {
      address: 'https://democracy.durham.gov.uk/mgAi.aspx?ID=56670',
      note: 'the register of decisions as reported to the Police and Crime Panel',
    },
  ],
} satisfies Office;
