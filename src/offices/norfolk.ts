/** Police and Crime Commissioner for Norfolk. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'One long page from 2012: a sentence, the date as 2022-03-02, the PDF with its size. Confidential decisions are left out.',
  unknown: ['the markup of the page: only its text was seen', 'how many decisions a year'],
  hosts: ['norfolk-pcc.gov.uk', 'www.norfolk-pcc.gov.uk'],
  evidence: ['https://norfolk-pcc.gov.uk/key-information/transparency/decisions'],
  canonical: { host: 'norfolk-pcc.gov.uk' },
  sources: [
    {
      family: 'flat',
      start: 'https://norfolk-pcc.gov.uk/key-information/transparency/decisions',
      items: {
        shape: 'cards',
        selector: 'main :is(li, tr, p):has(a[href$=".pdf" i]):not(:has(li, tr, p))',
        title: { pattern: /^(.+?)\s*Date:/ },
        date: { pattern: /Date:\s*(\d{4}-\d{2}-\d{2})/ },
      },
    },
  ],
} satisfies Office;
