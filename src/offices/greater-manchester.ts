/** Greater Manchester Combined Authority: the mayor, and the deputy mayor for safer and stronger communities. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'The decisions of the whole authority, about 700 a year, in windows of two weeks; those of policing are told by the beginning of their title, PCC DN. The text of the decision is often the only record, sometimes with sums changed after it was signed. Hosts of Greater Manchester Police, where a public survey was refused with 403, are other hosts and are not asked.',
  unknown: [
    'where decisions before August 2022 are listed',
    'how many decisions a year are of policing',
    'decisions of policing whose title does not begin so',
  ],
  hosts: ['democracy.greatermanchester-ca.gov.uk'],
  evidence: [
    'https://democracy.greatermanchester-ca.gov.uk/mgDelegatedDecisions.aspx?&DR=29%2f03%2f2024-12%2f04%2f2024&RP=0&K=0&DM=0&HD=0&DS=2&Next=true&META=mgdelegateddecisions&V=1',
    'https://democracy.greatermanchester-ca.gov.uk/mgIssueHistoryHome.aspx?IId=25309',
  ],
  reference: { inTitle: /^(PCC DN \d+)/ },
  sources: [
    {
      family: 'moderngov',
      start: 'https://democracy.greatermanchester-ca.gov.uk/mgDelegatedDecisions.aspx',
      list: 'register',
      from: '2022-08',
      record: 'both',
      include: { title: /^PCC DN\b/ },
    },
  ],
} satisfies Office;
