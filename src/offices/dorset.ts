/** Police and Crime Commissioner for Dorset. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: 'No record a decision: PDF logs, one a year for 2012 to 2017 and one a quarter from 2018, each a table of date, decision, detail and linked papers. Logs have no references. One label and its period disagree: `2021 - January - March 2022`.',
  unknown: ['the markup of the page: only its text was seen'],
  hosts: ['www.dorset.pcc.police.uk'],
  evidence: [
    'https://www.dorset.pcc.police.uk/information-hub/publication-scheme/how-we-make-decisions/',
    'https://vdocument.in/pcc-decision-log-date-decision-detail-linked-counter-terrorism-specialist-firearms.html',
  ],
  sources: [
    {
      family: 'logDocument',
      start: 'https://www.dorset.pcc.police.uk/information-hub/publication-scheme/how-we-make-decisions/',
      logs: { links: 'main a[href$=".pdf" i]', text: /\b20\d\d\b/ },
      columns: { date: ['Date'], title: ['Decision'] },
    },
  ],
} satisfies Office;
