/** Police and Crime Commissioner for Nottinghamshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'One page a calendar year from 2012: reference, originator, title and summary, agreed, link. Seen with and without www, over http and https.',
  unknown: ['whether these pages outlived the change of the site that others of its kind went through'],
  hosts: ['www.nottinghamshire.pcc.police.uk', 'nottinghamshire.pcc.police.uk'],
  evidence: [
    'https://www.nottinghamshire.pcc.police.uk/Public-Information/Decisions/Decision-Log-2015.aspx',
    'https://nottinghamshire.pcc.police.uk/Public-Information/Decisions/Decision-Log-2013.aspx',
  ],
  canonical: { host: 'www.nottinghamshire.pcc.police.uk' },
  reference: { shape: /^20\d\d[-/.]\d{3}$/, restarts: 'calendar_year', year: 'calendar' },
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
  expect: { floor: 109, perYear: { least: 41, most: 68 } },
} satisfies Office;
