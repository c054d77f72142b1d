/** Police and Crime Commissioner for South Wales. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: "No list was found. What was looked at: the page on scrutiny; the papers of the Commissioner's Strategic Board are where decisions are likely to be. Pages are in English and Welsh.",
  unknown: [
    'the address of the list',
    'whether the site moved below a police host, which is from memory',
    'how references look',
  ],
  hosts: ['www.southwalescommissioner.org.uk'],
  landing: [
    'https://www.southwalescommissioner.org.uk/commissioners-priorities/scrutiny-oversight-of-south-wales-police/',
  ],
  evidence: [
    'https://www.southwalescommissioner.org.uk/commissioners-priorities/scrutiny-oversight-of-south-wales-police/',
  ],
  sources: [],
} satisfies Office;
