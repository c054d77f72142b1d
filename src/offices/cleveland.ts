/** Police and Crime Commissioner for Cleveland. */
import type { Office } from '../model/office.ts';

export default {
  status: 'unverified',
  note: "Old site, 2015 to 2019: a page a month with a table; some months have no heading row, so that their rows are not read, and some pages say that documents are missing. New site: an archive of notices filtered by year, seen only in a developer's copy, which is not asked. Part B is withheld.",
  unknown: [
    'the address of the list since 2020: only a copy on another host was seen',
    'whether the pages of the old site are still there',
    'which months have a page',
  ],
  hosts: ['www.cleveland.pcc.police.uk'],
  evidence: [
    'https://www.cleveland.pcc.police.uk/Decisions/2019/Decisions-of-the-PCC-June-2019.aspx',
    'https://www.cleveland.pcc.police.uk/Decisions/2015/Decisions-of-the-PCC-April-2015.aspx',
    'https://clevelandpcc.mixd.co.uk/working-for-you/decisions/',
  ],
  reference: { shape: /^\d+\s?[-\u2013]\s?\d+$/ },
  sources: [
    {
      family: 'period',
      start: 'https://www.cleveland.pcc.police.uk/Decisions/2018/Decisions-of-the-PCC-July-2018.aspx',
      note: 'decisions of 2015 to 2019',
      dated: {
        address: 'https://www.cleveland.pcc.police.uk/Decisions/{year}/Decisions-of-the-PCC-{Month}-{year}.aspx',
        from: '2015-01',
        to: '2019-12',
      },
      items: {
        shape: 'table',
        selector: 'table',
        columns: {
          reference: ['Decision Ref No'],
          title: ['Decision Title'],
          date: ['Date Authorised'],
        },
      },
    },
  ],
  expect: { perYear: { least: 37 } },
} satisfies Office;
