/** Police and Crime Commissioner for Suffolk. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the index of specified information and a disclosure log that cites papers as number, year and title with the size of the PDF. Pages of attachments stand between list and file.',
  unknown: ['the address of the list'],
  hosts: ['suffolk-pcc.gov.uk'],
  landing: ['https://suffolk-pcc.gov.uk/key-info/transparency/specified-information'],
  evidence: [
    'https://suffolk-pcc.gov.uk/key-info/transparency/freedom-of-information/freedom-of-information-disclosure-log-2015',
    'https://suffolk-pcc.gov.uk/key-info/transparency/specified-information',
  ],
  reference: { shape: /^\d+ - 20\d\d$/, restarts: 'calendar_year', year: 'calendar' },
  sources: [],
  expect: { perYear: { least: 31 } },
} satisfies Office;
