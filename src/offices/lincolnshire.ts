/** Police and Crime Commissioner for Lincolnshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: "No list was found. What was looked at: the landing page of the old site, with the policy and quarterly forward plans that mix decisions taken with those to come, and the policy's page of the new site.",
  unknown: ['the address of the list', 'how references look'],
  hosts: ['www.lincolnshire-pcc.gov.uk'],
  landing: [
    'http://www.lincolnshire-pcc.gov.uk/Transparency/Decision-Making.aspx',
    'https://www.lincolnshire-pcc.gov.uk/transparency/our-policies-and-procedures/decision-making-policy/',
  ],
  evidence: [
    'http://www.lincolnshire-pcc.gov.uk/Transparency/Decision-Making.aspx',
    'https://www.lincolnshire-pcc.gov.uk/transparency/our-policies-and-procedures/decision-making-policy/',
  ],
  sources: [],
} satisfies Office;
