/** York and North Yorkshire Combined Authority: the mayor, and the deputy mayor for policing, fire and crime. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: "A post a notice, with the full text in HTML and what is attached. The office's old site still carries the mayor's notices. The series changed with the body: DN 01/YNYCA/M/2024.",
  unknown: [
    'the address of the archive: it follows that of a post',
    'how its further pages are reached',
    'how references before 2024 look: DN, number and year is from memory',
    'the markup of the page: only its text was seen',
  ],
  hosts: ['northyorkshire-pfcc.gov.uk', 'www.northyorkshire-pfcc.gov.uk'],
  evidence: [
    'https://northyorkshire-pfcc.gov.uk/decision-notices/dn-01-ynyca-m-2024',
    'https://www.northyorkshire-pfcc.gov.uk/ynyca-2/an-introduction-to-ynyca/',
  ],
  canonical: { host: 'northyorkshire-pfcc.gov.uk' },
  reference: { inTitle: /^((?:DN )?\d{2,3}\/(?:[A-Z]+\/)*20\d\d)\b/ },
  sources: [
    {
      family: 'archive',
      start: 'https://northyorkshire-pfcc.gov.uk/decision-notices/',
      items: {
        shape: 'cards',
        selector: 'main article',
        title: { selector: ':is(h2, h3) a' },
      },
      pagination: { by: 'link', selector: 'a[rel~="next"], a.next' },
      detail: { record: 'both', documents: 'main a[href]' },
    },
  ],
} satisfies Office;
