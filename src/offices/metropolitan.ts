/** Mayor's Office for Policing and Crime, London. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'Cards over many pages, a page a decision with the signed part 1 as PDF. Dates of publication may be empty, the order is not that of the numbers, totals differ from visit to visit.',
  hosts: ['www.london.gov.uk', 'london.gov.uk'],
  sources: [
    {
      family: 'archive',
      start:
        'https://www.london.gov.uk/programmes-strategies/mayors-office-policing-and-crime-mopac/mopac-governance-and-decision-making/mopac-decisions',
      items: {
        shape: 'cards',
        selector: 'main li:has(h3 a)',
        title: 'h3 a',
        dateLabels: ['Published', 'Date published'],
      },
      next: 'a[rel~="next"]',
      detail: {
        within: 'main p, main li, main dt',
        labels: { reference: ['Reference code'], date: ['Date published'] },
        documents: 'main a[href]',
      },
    },
  ],
  referenceInTitle: /^((?:DM)?PCD\s(?:20\d\d\s)?\d+)\b/,
} satisfies Office;
