/** Police and Crime Commissioner for Cambridgeshire and Peterborough. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: "One archive, newest first: the title and the beginning of the text; the decision's page has the text and what is attached. Some links carry ?cookie_dismiss=true, which changes nothing.",
  unknown: [
    'the markup of the page: only its text was seen',
    'how its further pages are reached',
    'whether the page or what is attached to it is the decision',
    'how references look: CPCC and year and number is from memory, and the list has none',
  ],
  hosts: ['www.cambridgeshire-pcc.gov.uk'],
  evidence: ['https://www.cambridgeshire-pcc.gov.uk/accessing-information/decision-making/decisions/'],
  sources: [
    {
      family: 'archive',
      start: 'https://www.cambridgeshire-pcc.gov.uk/accessing-information/decision-making/decisions/',
      items: {
        shape: 'cards',
        selector: 'main article',
        title: { selector: ':is(h2, h3) a' },
      },
      pagination: { by: 'link', selector: 'a[rel~="next"], a.next' },
      detail: { documents: 'main a[href]' },
    },
  ],
} satisfies Office;
