/** Police, Fire and Crime Commissioner for Essex. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the landing page of decisions, text and then links, with separate sets for policing and for fire. A decision for both services is recorded twice.',
  unknown: ['the address of the lists', 'how references look: number and year is from memory'],
  hosts: ['essex.pfcc.police.uk', 'www.essex.pfcc.police.uk'],
  landing: [
    'https://essex.pfcc.police.uk/finance-reporting/decisions',
    'https://www.essex.pfcc.police.uk/boards-minutes-decision-making/',
  ],
  evidence: [
    'https://essex.pfcc.police.uk/finance-reporting/decisions',
    'https://www.essex.pfcc.police.uk/finance-reporting/',
  ],
  sources: [],
} satisfies Office;
