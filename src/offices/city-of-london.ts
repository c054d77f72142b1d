/** City of London Police Authority Board. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'No commissioner: the Corporation is the police authority, outside the order that makes commissioners publish. Its decisions are in the minutes and reports of committee 142, without a series of their own; minutes hold many decisions each.',
  unknown: [
    'the page that lists the meetings: its address follows the pages of single meetings that were seen',
    'decisions taken under delegated powers',
  ],
  hosts: ['democracy.cityoflondon.gov.uk'],
  evidence: [
    'https://democracy.cityoflondon.gov.uk/ieListDocuments.aspx?CId=142&MId=22750',
    'https://democracy.cityoflondon.gov.uk/ieListDocuments.aspx?CId=142&MeetingId=24901',
  ],
  sources: [
    {
      family: 'moderngov',
      start: 'https://democracy.cityoflondon.gov.uk/ieListMeetings.aspx',
      list: 'meetings',
      committee: 142,
      from: '2022-01',
    },
  ],
} satisfies Office;
