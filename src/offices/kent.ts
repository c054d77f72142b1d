/** Police and Crime Commissioner for Kent. */
import type { Office } from '../model/office.ts';

export default {
  status: 'blocked',
  note: "A public survey of spend files reports that this site refuses programs with 403, so the office is to be asked for leave, or for a list, before its site is. One numbered list since 2016, of at least 32 documents. A developer's copy that is indexed is not asked.",
  unknown: [
    'whether the refusal holds for a program that says who it is',
    'decisions after the 32nd: the text seen was cut off there',
    'the markup of the page: only its text was seen',
  ],
  hosts: ['www.kent-pcc.gov.uk'],
  evidence: [
    'https://www.kent-pcc.gov.uk/what-we-do/making-key-decisions/',
    'http://kentpcc.mpw.cds.co.uk/what-we-do/making-key-decisions/',
  ],
  sources: [
    {
      family: 'flat',
      start: 'https://www.kent-pcc.gov.uk/what-we-do/making-key-decisions/',
      documents: /\/SysSiteAssets\/media\/downloads\//,
      items: {
        shape: 'cards',
        selector: 'main a[href*="/SysSiteAssets/media/downloads/"]',
        title: { pattern: /^(?:\d+\.\s*)?(.+)$/ },
      },
    },
  ],
  expect: { floor: 32, perYear: { least: 5, most: 5 } },
} satisfies Office;
