/** Police and Crime Commissioner for Nottinghamshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'One page a calendar year from 2012: reference, originator, title and summary, agreed, link. Seen with and without www, over http and https.',
  hosts: ['www.nottinghamshire.pcc.police.uk', 'nottinghamshire.pcc.police.uk'],
  sources: [
    {
      family: 'period',
      start: 'https://www.nottinghamshire.pcc.police.uk/Public-Information/Decisions/Decisions.aspx',
      index: { links: 'a', text: /^decision log \d{4}/i },
      items: {
        shape: 'table',
        selector: 'table',
        columns: {
          reference: ['Reference', 'Ref'],
          title: ['Title and summary', 'Title', 'Summary'],
          document: ['Link', 'View decision'],
        },
      },
    },
  ],
} satisfies Office;
