/** Police and Crime Commissioner for Hampshire and Isle of Wight. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'A form with several fields above a table: number, title and summary, Download PDF. A month counts only together with a year. Retired addresses of categories answer with the same page. One count of numbers for decisions of all kinds, from 000797 in the middle of 2025. The site asks its readers for their opinion, so that its layout may change.',
  unknown: [
    'the names of the fields of the form',
    'the words of the heading of the table',
    'how further pages of the table are reached',
  ],
  hosts: ['www.hampshire-pcc.gov.uk'],
  evidence: [
    'https://www.hampshire-pcc.gov.uk/transparency/decisions',
    'https://www.hampshire-pcc.gov.uk/transparency/decisions/finance-decisions/archive-finance-decisions-201213',
  ],
  reference: { shape: /^(?:\d{6}|PCCML-\d{6}-20\d\d)$/ },
  sources: [
    {
      family: 'search',
      start: 'https://www.hampshire-pcc.gov.uk/transparency/decisions',
      items: {
        shape: 'table',
        selector: 'table',
        columns: {
          reference: ['Number'],
          title: ['Title'],
        },
      },
    },
  ],
} satisfies Office;
