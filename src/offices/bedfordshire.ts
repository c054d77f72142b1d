/** Police and Crime Commissioner for Bedfordshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: '2016: one page of blurbs with a link to the papers each. 2021 to 2024: a page a decision at /pcc-d-NNN/, the text in HTML, and no list of them was seen. From 2024: a page a financial year with the full text of each decision; its address speaks of freedom of information. Numbers begin again with each commissioner: PCC/D/001 is of 2016, of May 2021 and of June 2024.',
  unknown: [
    'the list of the pages of 2021 to 2024',
    'addresses of the pages of further financial years',
    'the markup of the pages: only their text was seen',
  ],
  hosts: ['www.bedfordshire.pcc.police.uk', 'bedfordshire.pcc.police.uk'],
  landing: ['https://www.bedfordshire.pcc.police.uk/pcc-d-001/'],
  evidence: [
    'https://www.bedfordshire.pcc.police.uk/pcc-d-001/',
    'https://bedfordshire.pcc.police.uk/pcc-d-083',
    'https://www.bedfordshire.pcc.police.uk/?p=13480',
  ],
  canonical: { host: 'www.bedfordshire.pcc.police.uk' },
  reference: { shape: /^PCC\/D\/\d{3}$/, restarts: 'term' },
  sources: [
    {
      family: 'flat',
      start: 'https://www.bedfordshire.pcc.police.uk/public-info/freedom-of-information-requests-2024---20252/',
      note: 'decisions of 2024-25',
      items: {
        shape: 'blocks',
        within: 'main',
        begins: ':contains("Title and Reference")',
        isRecord: true,
        reference: { pattern: /PCC\/D\/\d{3}/ },
        title: { pattern: /Title and Reference:?\s*(?:PCC\/D\/\d{3}\W*)?(.+?)\s*Subject\b/ },
        date: { pattern: /\bDate:?\s*(\d.*?)\s*Summary\b/ },
      },
    },
    {
      family: 'flat',
      start: 'https://www.bedfordshire.pcc.police.uk/bedfordshire-pcc-decisions',
      note: 'decisions of 2016',
      items: {
        shape: 'cards',
        selector: 'main p:has(a[href])',
        reference: { pattern: /PCC\/D\/\d{3}/ },
        title: { pattern: /PCC\/D\/\d{3}\W*(.+?[.!?])(?:\s|$)/ },
      },
    },
  ],
  expect: { perYear: { least: 40, most: 40 } },
} satisfies Office;
