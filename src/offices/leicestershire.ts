/** Police and Crime Commissioner for Leicestershire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'Old site: the current year as a table, with quick links to 2022-23, 2017-21 and 2012-16. Every link is called Supporting Document, so that the title is that of the row. The site was replaced since by one of the kind that several offices share, and no list of it was seen.',
  unknown: [
    'the address of the list of the new site',
    'whether the old page is still there',
    'whether the quick links lead to pages of their own',
  ],
  hosts: ['www.leics.pcc.police.uk', 'leics.pcc.police.uk'],
  landing: ['https://www.leics.pcc.police.uk/finance-and-transparency/public-information/'],
  evidence: [
    'https://www.leics.pcc.police.uk/Transparency/Decisions.aspx',
    'https://www.leics.pcc.police.uk/finance-and-transparency/public-information/statutory-information/publication-scheme/',
  ],
  canonical: { host: 'www.leics.pcc.police.uk' },
  reference: { shape: /^EXE\d{4}\/\d\d$/ },
  sources: [
    {
      family: 'period',
      start: 'https://www.leics.pcc.police.uk/Transparency/Decisions.aspx',
      note: 'decisions of 2012 to 2024',
      index: { links: 'a', text: /^20\d\d\s?[-\u2013]\s?(?:20)?\d\d$/ },
      items: {
        shape: 'table',
        selector: 'table',
        columns: {
          reference: ['Reference Number'],
          title: ['Summary of Decision'],
          document: ['Supporting Document'],
        },
      },
    },
  ],
} satisfies Office;
