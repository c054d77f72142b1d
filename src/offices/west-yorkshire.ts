/** West Yorkshire Combined Authority: the mayor, and the deputy mayor for policing and crime. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: "No list was found. What was looked at: the authority's index of specified information, and a page of its ModernGov, which holds the decisions of the whole authority. A part of the record, 2012 to 2021, stayed on the commissioner's old site: rows of date, title, summary and approved decision, without references. Both have to be joined. An application host that is indexed is not asked.",
  unknown: ['the addresses of the lists of either body', 'which decisions of the authority are of policing'],
  hosts: ['www.westyorks-ca.gov.uk', 'westyorkshire.moderngov.co.uk', 'westyorkshire-pcc.gov.uk'],
  landing: [
    'https://www.westyorks-ca.gov.uk/policing-and-crime/transparency-and-specified-information/',
    'https://westyorkshire.moderngov.co.uk/',
  ],
  evidence: [
    'https://www.westyorks-ca.gov.uk/policing-and-crime/transparency-and-specified-information/',
    'https://westyorkshire.moderngov.co.uk/ieIssueDetails.aspx?IId=7244&PlanId=0&Opt=3',
  ],
  sources: [],
} satisfies Office;
