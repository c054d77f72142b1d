/** Mayor's Office for Policing and Crime, London. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'Cards over many pages, 20 each, a page a decision with the signed part 1 as PDF; part 2 is exempt. Dates of publication may be empty, the order is not that of the numbers, totals differ from visit to visit. The same page answers at /node/N.',
  unknown: ['where decisions before the PCD series are listed'],
  hosts: ['www.london.gov.uk', 'london.gov.uk'],
  evidence: [
    'https://www.london.gov.uk/node/15722',
    'https://london.gov.uk/programmes-strategies/mayors-office-policing-and-crime-mopac/mopac-governance-and-decision-making/mopac-decisions?page=13',
  ],
  canonical: { host: 'www.london.gov.uk' },
  reference: { inTitle: /^((?:DM)?PCD\s(?:20\d\d\s)?\d+)\b/, shape: /^(?:DM)?PCD\s(?:20\d\d\s)?\d+$/ },
  sources: [
    {
      family: 'archive',
      start:
        'https://www.london.gov.uk/programmes-strategies/mayors-office-policing-and-crime-mopac/mopac-governance-and-decision-making/mopac-decisions',
      items: {
        shape: 'cards',
        selector: 'main li:has(h3 a)',
        title: { selector: 'h3 a' },
        date: { labels: ['Published', 'Date published'] },
      },
      pagination: { by: 'link', selector: 'a[rel~="next"]' },
      detail: {
        reference: { selector: 'main p, main li, main dt', labels: ['Reference code'] },
        date: { selector: 'main p, main li, main dt', labels: ['Date published'] },
        documents: 'main a[href]',
      },
    },
  ],
  expect: { floor: 1495, perYear: { least: 210, most: 210 } },
} satisfies Office;
