/** Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'One page of links to PDFs, in blocks of years; the decisions of the first commissioner, to September 2015, are in a list of their own. Joint decisions carry the name of the board that took them.',
  unknown: ['the markup of the page: only its text was seen', 'how references look', 'how many decisions a year'],
  hosts: ['www.devonandcornwall-pcc.gov.uk'],
  evidence: ['https://www.devonandcornwall-pcc.gov.uk/information-hub/decisions-and-approvals/'],
  sources: [
    {
      family: 'flat',
      start: 'https://www.devonandcornwall-pcc.gov.uk/information-hub/decisions-and-approvals/',
      headings: 'main :is(h2, h3)',
      exclude: { heading: /collaboration agreements/i },
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
  ],
} satisfies Office;
