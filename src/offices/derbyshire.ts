/** Police and Crime Commissioner for Derbyshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'The page that lists decisions has not been seen; it stands somewhere below the address given. Papers of 2016-17 are packs of a board, of 2022 single forms.',
  hosts: ['www.derbyshire-pcc.gov.uk', 'derbyshire-pcc.gov.uk'],
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
