/** Police and Crime Commissioner for Derbyshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'Public information moved from .aspx pages to a new site about 2021. Papers of 2016-17 are packs of a board with many decisions each, of 2022 single forms.',
  unknown: [
    'the page that lists decisions: it stands below the address given, and was not seen',
    'whether packs of 2016-17 are still listed',
  ],
  hosts: ['www.derbyshire-pcc.gov.uk', 'derbyshire-pcc.gov.uk'],
  landing: ['https://www.derbyshire-pcc.gov.uk/public-information/publication-scheme/'],
  evidence: [
    'https://www.derbyshire-pcc.gov.uk/public-information/publication-scheme/',
    'http://www.derbyshire-pcc.gov.uk/Transparency/Freedom-of-Information/Publication-Scheme.aspx',
  ],
  canonical: { host: 'www.derbyshire-pcc.gov.uk' },
  reference: { shape: /^(?:DN\d+\s?\p{Pd}\s?\d\d|\d+\/\s?\d\d)$/u, restarts: 'calendar_year' },
  sources: [
    {
      family: 'period',
      start: 'https://www.derbyshire-pcc.gov.uk/public-information/',
      index: { links: 'main a', text: /^decisions\b.*\b20\d\d\b/i },
      items: {
        shape: 'table',
        selector: 'main table',
        columns: {
          reference: ['Ref', 'Reference'],
          title: ['Title', 'Decision'],
          date: ['Date'],
          document: ['Document'],
        },
      },
    },
  ],
} satisfies Office;
