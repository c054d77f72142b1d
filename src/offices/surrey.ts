/** Police and Crime Commissioner for Surrey. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'A post a decision, the full text in HTML. The same decision answers at / and at /decisions/. The title says 050/2021 where the text says 50/2021; texts copied from year to year keep the wrong financial year.',
  unknown: [
    'the address of the archive: it follows that of a post',
    'how its further pages are reached',
    'the markup of the page: only its text was seen',
  ],
  hosts: ['www.surrey-pcc.gov.uk', 'surrey-pcc.gov.uk'],
  evidence: [
    'https://www.surrey-pcc.gov.uk/decisions/decision-log-050-2021-community-safety-fund-applications-december-2021/',
    'https://www.surrey-pcc.gov.uk/decision-log-048-2021-community-safety-applications-november-2021/',
    'https://surrey-pcc.gov.uk/decisions/08-2024-community-safety-fund-and-cyp-fund-applications',
  ],
  canonical: { host: 'www.surrey-pcc.gov.uk' },
  reference: { inTitle: /\b(\d{2,3}[-/]20\d\d)\b/, shape: /^\d{2,3}[-/]20\d\d$/, restarts: 'calendar_year' },
  sources: [
    {
      family: 'archive',
      start: 'https://www.surrey-pcc.gov.uk/decisions/',
      items: {
        shape: 'cards',
        selector: 'main article',
        title: { selector: ':is(h2, h3) a' },
      },
      pagination: { by: 'link', selector: 'a[rel~="next"], a.next' },
      detail: { record: 'both', documents: 'main a[href]' },
    },
  ],
  expect: { perYear: { least: 50, most: 50 } },
} satisfies Office;
