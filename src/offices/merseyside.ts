/** Police and Crime Commissioner for Merseyside. */
import type { Office } from '../model/office.ts';

export default {
  status: 'blocked',
  note: 'Public notes report that this site refuses some programs with 403, so the office is to be asked for leave, or for a list, before its site is. A first page with a link a year, 2013 to 2021 seen, and the documents on the pages of the years.',
  unknown: [
    'which programs are refused, and why',
    'how references look',
    'the markup of the pages: only their text was seen',
  ],
  hosts: ['www.merseysidepcc.info'],
  evidence: [
    'https://www.merseysidepcc.info/down-to-business/meetings-decisions/key-decisions/',
    'https://www.merseysidepcc.info/home/down-to-business/how-we-work.aspx',
  ],
  sources: [
    {
      family: 'period',
      start: 'https://www.merseysidepcc.info/down-to-business/meetings-decisions/key-decisions/',
      index: { links: 'main a', text: /\b20\d\d\b/ },
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
  ],
} satisfies Office;
