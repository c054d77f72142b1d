/** South Yorkshire Mayoral Combined Authority. */
import type { Office } from '../model/office.ts';

export default {
  status: 'superseded',
  note: "The list described is that of the commissioner, whose powers went to the mayor on 7 May 2024: one page with a table a financial year, 2015/16 to 2017/18 seen, padded with no-break spaces. Other decisions are only in minutes of boards. Where the mayor's are listed is not known; the authority's meetings are on ModernGov. A site whose owner is no more is not asked.",
  unknown: [
    "the address of the list of the mayor's decisions",
    'whether the old site is still there',
    'where the table links to the papers',
  ],
  hosts: ['www.southyorkshire-pcc.gov.uk'],
  landing: ['https://governance.southyorkshire-ca.gov.uk/'],
  evidence: [
    'http://www.southyorkshire-pcc.gov.uk/Transparency/Decision-Log.aspx',
    'https://governance.southyorkshire-ca.gov.uk/ieListDocuments.aspx?CId=137&MeetingId=1511',
  ],
  reference: { shape: /^\d\d\/\d{3}$/, restarts: 'financial_year', year: 'financial' },
  sources: [
    {
      family: 'flat',
      start: 'http://www.southyorkshire-pcc.gov.uk/Transparency/Decision-Log.aspx',
      note: 'decisions of 2015/16 to 2017/18',
      items: {
        shape: 'table',
        selector: 'table',
        columns: {
          date: ['Date'],
          reference: ['Ref'],
          title: ['Issue'],
        },
      },
    },
  ],
  expect: { perYear: { least: 23, most: 23 } },
} satisfies Office;
