/** Police and Crime Commissioner for Lancashire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'The current quarter on the first page, and a page a quarter since 2013; their addresses are spelt in several ways. Each block: reference, issue, decision, date, papers or the reason why they are restricted, maker. Restricted decisions have their text and no papers; some papers were released later. A copy on temp.link is not asked.',
  unknown: ['the markup of the pages: only their text was seen'],
  hosts: ['www.lancashire-pcc.gov.uk', 'lancashire-pcc.gov.uk'],
  evidence: [
    'https://lancashire-pcc.gov.uk/transparency/decisions',
    'https://www.lancashire-pcc.gov.uk/transparency/decisions/january-2015-to-march-2015/',
    'https://www.lancashire-pcc.gov.uk/transparency/decisions/october-2022-december-2022/',
  ],
  canonical: { host: 'www.lancashire-pcc.gov.uk' },
  reference: { shape: /^(?:(?:CFO|DEL) )?20\d\d\/\d+$/, restarts: 'financial_year', year: 'financial' },
  sources: [
    {
      family: 'period',
      start: 'https://www.lancashire-pcc.gov.uk/transparency/decisions',
      index: { links: 'main a', text: /^(?:january|april|july|october)\b.*\b20\d\d/i },
      restricted: /Reason for Restricted:?\s*RESTRICTED/,
      items: {
        shape: 'blocks',
        within: 'main',
        begins: ':contains("Decision Ref")',
        isRecord: true,
        reference: { pattern: /Decision Ref:?\s*((?:(?:CFO|DEL) )?20\d\d\/\d+)/ },
        title: { pattern: /\bIssue:?\s*(.+?)\s*Decision\b/ },
        date: { pattern: /Date of Decision:?\s*(\d.*?)\s*Decision Papers/ },
      },
    },
  ],
  expect: { floor: 74, perYear: { least: 52, most: 52 } },
} satisfies Office;
