/** Police and Crime Commissioner for Gwent. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the index of the specified information order, in English. Pages are in English and Welsh.',
  unknown: ['the address of the list', 'how references look: PCCG and year and number is from memory'],
  hosts: ['www.gwent.pcc.police.uk'],
  landing: ['https://www.gwent.pcc.police.uk/en/transparency/specified-information-order/'],
  evidence: ['https://www.gwent.pcc.police.uk/en/transparency/specified-information-order/'],
  sources: [],
} satisfies Office;
