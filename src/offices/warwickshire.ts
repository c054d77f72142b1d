/** Police and Crime Commissioner for Warwickshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: a page of an annual report, which names the site. Pages of single decisions are known to exist, with references such as WPCC4-0057.',
  unknown: ['the address of the list', 'the page that leads to decisions'],
  hosts: ['warwickshire-pcc.gov.uk'],
  evidence: ['https://warwickshire-pcc.gov.uk/police-and-crime-plan/annual-reports/annual-report-2023-24'],
  sources: [],
} satisfies Office;
