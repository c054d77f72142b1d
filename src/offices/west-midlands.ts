/** Police and Crime Commissioner for West Midlands. */
import type { Office } from '../model/office.ts';

export default {
  status: 'blocked',
  note: 'A public survey of spend files reports that this site refuses programs with 403, so the office is to be asked for leave, or for a list, before its site is. Cards over at least 19 pages: title, a line of summary, date; then a page a decision with the PDF. Confidential decisions are a title and no more. Two addresses of the list answer.',
  unknown: [
    'whether the refusal holds for a program that says who it is',
    'the markup of the page: only its text was seen',
  ],
  hosts: ['westmidlands-pcc.gov.uk', 'www.westmidlands-pcc.gov.uk'],
  evidence: [
    'https://westmidlands-pcc.gov.uk/governance/decisions/page/19',
    'https://westmidlands-pcc.gov.uk/decisions/page/10',
    'https://www.westmidlands-pcc.gov.uk/transparency/record-of-decisions/?style=highcontrast',
  ],
  canonical: { host: 'westmidlands-pcc.gov.uk' },
  reference: { inTitle: /\b(\d{3}-20\d\d)\b/, shape: /^\d{3}-20\d\d$/, restarts: 'calendar_year', year: 'calendar' },
  sources: [
    {
      family: 'archive',
      start: 'https://westmidlands-pcc.gov.uk/decisions/',
      items: {
        shape: 'cards',
        selector: 'main article',
        title: { selector: ':is(h2, h3) a' },
        date: { selector: 'time' },
      },
      pagination: { by: 'number', address: 'https://westmidlands-pcc.gov.uk/decisions/page/{page}', second: 2 },
      detail: { documents: 'main a[href]' },
    },
  ],
  expect: { perYear: { least: 37 } },
} satisfies Office;
