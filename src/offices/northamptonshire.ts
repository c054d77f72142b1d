/** Police, Fire and Crime Commissioner for Northamptonshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'A first page with a link `Decision Records` a year, 2017 to 2022, on the present site and on its archive; executive orders of before April 2017 on a third host; decisions for fire on a page of their own.',
  unknown: [
    'which of the hosts still answers',
    'the address of the list of decisions for fire',
    'the markup of the pages: only their text was seen',
  ],
  hosts: ['northantspfcc.org.uk', 'archive.northantspfcc.org.uk', 'www.northantspcc.org.uk'],
  landing: [
    'https://archive.northantspfcc.org.uk/?p=6474',
    'http://www.northantspcc.org.uk/governance/executive-orders-2/',
  ],
  evidence: [
    'https://archive.northantspfcc.org.uk/?p=6474',
    'https://northantspfcc.org.uk/key-decisions-and-contracts',
    'http://www.northantspcc.org.uk/governance/executive-orders-2/',
  ],
  reference: { inTitle: /^Decision Record (\d+)\b/i, shape: /^\d+$/ },
  sources: [
    {
      family: 'period',
      start: 'https://northantspfcc.org.uk/key-decisions-and-contracts',
      service: 'police',
      index: { links: 'main a', text: /^decision records 20\d\d/i },
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
  ],
} satisfies Office;
