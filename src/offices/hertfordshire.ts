/** Police and Crime Commissioner for Hertfordshire. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'Old site: one page with a link a year, 2012 to 2020; the pages say where a part is withheld. The site was replaced since by one of the kind that several offices share, and no list of it was seen.',
  unknown: [
    'the address of the list of the new site',
    'whether the old page is still there',
    'how references look',
    'the markup of the pages: only their text was seen',
  ],
  hosts: ['www.hertscommissioner.org', 'hertscommissioner.org'],
  landing: [
    'https://www.hertscommissioner.org/transparency/',
    'https://www.hertscommissioner.org/transparency/specified-information-order/',
  ],
  evidence: [
    'https://www.hertscommissioner.org/my-work-herts-pcc',
    'https://www.hertscommissioner.org/transparency/specified-information-order/',
  ],
  canonical: { host: 'www.hertscommissioner.org' },
  sources: [
    {
      family: 'period',
      start: 'https://www.hertscommissioner.org/my-work-herts-pcc',
      note: 'decisions of 2012 to 2020',
      index: { links: 'main a', text: /\b20(?:1[2-9]|20)\b/ },
      items: {
        shape: 'cards',
        selector: 'main a[href$=".pdf" i]',
        title: { pattern: /.+/ },
      },
    },
  ],
} satisfies Office;
