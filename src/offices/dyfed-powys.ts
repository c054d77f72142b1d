/** Police and Crime Commissioner for Dyfed-Powys. */
import type { Office } from '../model/office.ts';

export default {
  status: 'no_listing_known',
  note: 'No list was found. What was looked at: the transparency index, in English. The decisions that the commissioner took are reported to every meeting of the panel, from 2019 to 2025. Pages are in English and Welsh.',
  unknown: ['the address of the list', 'how references look'],
  hosts: ['dyfedpowys-pcc.org.uk'],
  landing: ['https://dyfedpowys-pcc.org.uk/en/transparency/transparency-index/'],
  evidence: [
    'https://dyfedpowys-pcc.org.uk/en/transparency/transparency-index/',
    'https://docslib.org/doc/5272162/public-pack-agenda-document-for-dyfed-powys-police-and-crime',
  ],
  sources: [],
  crossCheck: [
    {
      address: 'https://democracy.carmarthenshire.gov.wales/mgAi.aspx?ID=51716',
      note: 'decisions taken, as reported to the Police and Crime Panel (committee 193)',
    },
  ],
} satisfies Office;
