/** Police, Fire and Crime Commissioner for Cumbria. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: "One list of titles that link to documents, on two sites: the commissioner's until 2023, and that of the police, fire and crime commissioner since, which keeps decisions of constabulary and fire apart and points to an archive. Decisions before 2019 are given on request. `(Part .1. information)` in a title says that another part is withheld. Numbers have gaps.",
  unknown: [
    'the markup of the pages: only their text was seen',
    'how the new site keeps fire apart, so that its decisions are taken with the others',
  ],
  hosts: ['cumbria-pfcc.gov.uk', 'cumbria-pcc.gov.uk'],
  evidence: [
    'https://cumbria-pcc.gov.uk/your-pcc/decisions/',
    'https://cumbria-pfcc.gov.uk/your-pfcc/decision-making',
    'https://cumbria-pcc.gov.uk/?p=12952',
  ],
  reference: {
    inTitle: /^(\d{3}[-/]20\d\d)\b/,
    shape: /^\d{3}[-/]20\d\d$/,
    restarts: 'calendar_year',
    year: 'calendar',
  },
  sources: [
    {
      family: 'flat',
      start: 'https://cumbria-pfcc.gov.uk/your-pfcc/decision-making',
      note: 'decisions since 2023',
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
    {
      family: 'flat',
      start: 'https://cumbria-pcc.gov.uk/your-pcc/decisions/',
      note: 'decisions of 2019 and 2020',
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
  ],
  expect: { perYear: { least: 18, most: 20 } },
} satisfies Office;
