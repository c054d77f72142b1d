/** Police and Crime Commissioner for Humberside. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the landing page of the old site, which leads to a decision log by the words CLICK HERE, and pages of the new site.',
  unknown: ['the address of the log', 'how references look'],
  hosts: ['www.humberside-pcc.gov.uk', 'humberside-pcc.gov.uk'],
  landing: [
    'https://www.humberside-pcc.gov.uk/Transparency/How-We-Make-Decisions/How-We-Make-Decisions.aspx',
    'https://humberside-pcc.gov.uk/who-we-are/',
  ],
  evidence: [
    'https://www.humberside-pcc.gov.uk/Transparency/How-We-Make-Decisions/How-We-Make-Decisions.aspx',
    'https://humberside-pcc.gov.uk/who-we-are/your-police-force/specified-information-order',
  ],
  sources: [],
} satisfies Office;
