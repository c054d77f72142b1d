/** Police, Fire and Crime Commissioner for Staffordshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'One page with a register a financial year from 2011/12; each line pairs a decision form with its paper. Numbers begin again with each register. Lines without a file: withdrawn, deferred, commercially sensitive. Titles have slips.',
  unknown: [
    'the markup of the page: only its text was seen',
    'whether the register moved to staffordshire-pfcc.gov.uk',
  ],
  hosts: ['www.staffordshire-pcc.gov.uk', 'staffordshire-pfcc.gov.uk'],
  landing: ['https://staffordshire-pfcc.gov.uk/'],
  evidence: [
    'https://www.staffordshire-pcc.gov.uk/decisions/',
    'https://staffordshire-pfcc.gov.uk/page-type/standard-page',
  ],
  reference: { inTitle: /^(\d{3})\b/, shape: /^\d{3}$/, restarts: 'financial_year' },
  sources: [
    {
      family: 'flat',
      start: 'https://www.staffordshire-pcc.gov.uk/decisions/',
      items: {
        shape: 'cards',
        selector: 'main li',
        title: { pattern: /^\d{3}\b.+/ },
      },
    },
  ],
} satisfies Office;
