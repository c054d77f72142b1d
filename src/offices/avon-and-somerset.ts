/** Police and Crime Commissioner for Avon and Somerset. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: "No list was found. What was looked at: a page of the area's panel that links to an .aspx page of the office's earlier site; that address is probably dead or redirected.",
  unknown: ['the address of the list', 'the present site: no page of it was seen', 'how references look'],
  hosts: ['avonandsomerset-pcc.gov.uk'],
  evidence: ['http://www.avonandsomersetpoliceandcrimepanel.org.uk/about-us/'],
  sources: [],
} satisfies Office;
