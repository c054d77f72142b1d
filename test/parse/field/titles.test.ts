import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const BODY =
  'The Commissioner considered a report on the matter and the advice that came with it from the officers of the force.\n\nDecision: Approved\n';
const HEAD = '# Police and Crime Commissioner for Dorset\n\n# Decision Notice\n\n';
const DOORS = 'Replacement of custody cell doors';

it('a matter behind the letters of the office is a title, the name of the office none', () => {
  expect(readDrawn(`\n# 21/2025-26 PCC Fund Application\n\n${BODY}`).value('title')).toBe('PCC Fund Application');
  expect(readDrawn(`\n# OPCC office relocation\n\n${BODY}`).value('title')).toBe('OPCC office relocation');
  const structure = 'Office of the Police and Crime Commissioner - Office Structure';
  expect(readDrawn(`\n# ${structure}\n\n${BODY}`).value('title')).toBe(structure);
  expect(readDrawn(`\n# PCC for Dorset\n\n# Vans for the hills\n\n${BODY}`).value('title')).toBe('Vans for the hills');
});

it("the page's own head may begin like a label; further down it is a label", () => {
  const head = 'Approval of Carry Forward Requests';
  expect(readDrawn(`\n# ${head}\n\nReference Number: 12/2021\n\n# Summary\n\nSums are carried.`).value('title')).toBe(
    head,
  );
  const second =
    '\n# Vans for the hills\n\n# Approval of the Police and Crime Commissioner\n\nApproved\n\nSums are carried over.';
  expect(readDrawn(second).value('title')).toBe('Vans for the hills');
});

const read = (head: string): (string | null)[] => {
  const form = readDrawn(`\n${head}\n\n${BODY}`);
  return [form.value('title'), form.value('reference')];
};

describe('titles beside labels, as clerks write them', () => {
  it.each([
    'Report title',
    'Title of Report',
    'SUBJECT',
    'Re',
    'Regarding',
    'Name of project',
    'Decision regarding',
    'Agenda item',
    'What is the decision about?',
  ])('%s', (label) => {
    const end = label.endsWith('?') ? '' : ':';
    expect(read(`${HEAD}${label}${end} ${DOORS}`)[0]).toBe(DOORS);
  });

  it.each([
    [
      'over two lines',
      `Title: ${DOORS} and observation\nhatches at Poole`,
      `${DOORS} and observation hatches at Poole`,
    ],
    [
      'over lines beside the label',
      `Subject:     ${DOORS} and\n             hatches at Poole`,
      `${DOORS} and hatches at Poole`,
    ],
    [
      'over a line that looks like a label',
      '|Title |Substance misuse service - Contract |\n|      |Extension                            |\n|------|-------------------------------------|',
      'Substance misuse service - Contract Extension',
    ],
    ['in quotation marks', `Title: "${DOORS}"`, DOORS],
    ['with a colon inside', `Title: Estates: ${DOORS}`, `Estates: ${DOORS}`],
    ['below the label', `Title\n${DOORS}`, DOORS],
    ['in a cell under the label', `|Title                             |Log no |\n|${DOORS} |0045   |`, DOORS],
    [
      'in a register',
      `|**Date** |    **Item and decision**            |        **Action**      |\n|3 May    |${DOORS}    |none                   |`,
      DOORS,
    ],
    [
      'beside a dash in a column',
      '|Ref   |Decision Title        |Date Authorised |\n|7/22  |Funding - Youth club  |01/04/2019      |',
      'Funding - Youth club',
    ],
  ])('%s', (_, lines, title) => {
    expect(read(HEAD + lines)[0]).toBe(title);
  });
});

describe('titles by their place', () => {
  const LONG =
    'To agree to enter into a collaboration agreement with the forces of the region for the provision of a vetting service';
  it.each([
    [
      'after the name of the form',
      `# PCC Decision - ${DOORS}\n\nPolice and Crime Commissioner for Dorset`,
      DOORS,
      null,
    ],
    ['after form and number', `# Decision 14/2022: ${DOORS}`, DOORS, '14/2022'],
    ['after a number in words', `# Decision No. 14 of 2022 - ${DOORS}`, DOORS, '14 of 2022'],
    ['after series and number', `# GMP DN - A0981 ${DOORS}`, DOORS, 'A0981'],
    [
      'a long line in bold',
      `${HEAD}# ${LONG}\n# for the years that the grant lasts`,
      `${LONG} for the years that the grant lasts`,
      null,
    ],
    [
      'a sentence in bold',
      `${HEAD}# The new doors are bought for the suite at Poole.`,
      'The new doors are bought for the suite at Poole.',
      null,
    ],
    [
      'the cell that heads the table',
      `|${DOORS}               |\n|---------------|-------------|\n|Reference: 7/22|Date: 3 May  |`,
      DOORS,
      '7/22',
    ],
    [
      'behind a banner',
      `Ask the Commissioner a question at her meeting with the Chief Constable. Find out more.\n\n# 085/2013: ${DOORS}`,
      DOORS,
      '085/2013',
    ],
    ['a plain line with its number', `008-2020 - ${DOORS}`, DOORS, '008-2020'],
    [
      'a colon before its number',
      `Safer Streets: in-year grants - PCCML-000512-2019`,
      'Safer Streets: in-year grants',
      'PCCML-000512-2019',
    ],
  ])('%s', (_, head, title, reference) => {
    expect(read(head)).toEqual([title, reference]);
  });

  it.each([
    [
      'the office holder in a banner',
      '# Ada Marsh - Deputy Mayor for Policing and Crime\n\n# 073/2013 - 23 October 2013',
    ],
    ['the months that a list is of', '# January 2024 to March 2024'],
    ['a quarter', '# PCC Decision Log - July to September 2019'],
    ['a list of decisions', '# Decisions of the PCC - April 2019'],
    ['a form and its year', '# Decision Record 2015'],
  ])('%s is none', (_, head) => {
    expect(read(head)[0]).toBeNull();
  });
});

describe('references, as clerks write them', () => {
  it.each([
    ['Log no: 45/22', '45/22'],
    ['Log No. 45/22', '45/22'],
    ['Our Ref: DPCC/DN/0045', 'DPCC/DN/0045'],
    ['OPCC Ref: DN 45 / 22', 'DN 45 / 22'],
    ['Register entry: 45/2022', '45/2022'],
    ['Unique identifier: PCC 45', 'PCC 45'],
    ['Tracking number: DPCC-0045', 'DPCC-0045'],
    ['Ref: 045/22/FIN', '045/22/FIN'],
    ['Ref: PCC_2022_045', 'PCC_2022_045'],
    ['Ref: #045', '045'],
  ])('%s', (line, reference) => {
    expect(read(`${HEAD}${line}\n\nTitle: ${DOORS}`)).toEqual([DOORS, reference]);
  });

  it.each(['Your ref: AB/12', 'Contract ref: C1234', 'Reference: TBC', 'Decision Record 2015', 'Reference: new vans'])(
    '%s is none',
    (line) => {
      expect(read(`${HEAD}${line}\n\nTitle: ${DOORS}`)).toEqual([DOORS, null]);
    },
  );
});

describe('a colon within a title ends no label', () => {
  it.each([
    ['behind the label', `${HEAD}Title: Treasurer: recruitment`, 'Treasurer: recruitment'],
    ['a label of the form', `${HEAD}Title: Chief Constable: extension of term`, 'Chief Constable: extension of term'],
    [
      'in the cell beside it',
      `${HEAD}|Subject |Supplier: change of name |\n|--------|-------------------------|`,
      'Supplier: change of name',
    ],
    ['a label of money before no figure', `${HEAD}Title: Mobile Funding: a tender`, 'Mobile Funding: a tender'],
    ['over the paper', '# Budget: second quarter\n\nReference number: 12/2021', 'Budget: second quarter'],
    ['behind the reference', '# Decision 12/2021: Supplier: change of name', 'Supplier: change of name'],
  ])('%s', (_, head, title) => expect(read(head)[0]).toBe(title));

  it('on a line of its own, or with a name or a day behind it, it ends one', () => {
    const lines = readDrawn(`\n${HEAD}Title:\nChief Executive: Ada Marsh\n\n${BODY}`);
    expect(lines.value('title')).toBeNull();
    expect(read(`${HEAD}Title: Vans for the hills Funding: £12,000`)[0]).toBe('Vans for the hills');
    const holder = readDrawn(`\n# Chief Executive: Ada Marsh\n\n# Vans for the hills\n\n${BODY}`);
    expect(holder.value('title')).toBe('Vans for the hills');
    expect(read('# Date: 12 May 2021\n\n# Vans for the hills')[0]).toBe('Vans for the hills');
  });

  it('a head that begins like a label is the title where the next label follows at once', () => {
    const over = (next: string): string | null => read(`# Options for Wick station\n\n${next}`)[0] ?? null;
    expect(over('Decision number: 12/2021')).toBe('Options for Wick station');
    expect(over('The first of them is to do nothing, and the second is to sell.')).toBeNull();
  });
});

describe('whose decision it is stands before the number', () => {
  it.each([
    ['# Deputy Mayor Decision A1190\n\n# Vans for the hills', 'A1190'],
    ['# Deputy Mayor Decision A1190: Vans for the hills', 'A1190'],
    ['# Chief Executive Decision CE12/2019 - Vans for the hills', 'CE12/2019'],
    ['# Vans for the hills (Decision 14 of 2019)', '14 of 2019'],
  ])('%s', (head, reference) => expect(read(head)).toEqual(['Vans for the hills', reference]));
});

it('where a box holds the detail, the box of the decision names the matter', () => {
  const DETAIL = '\n\n# Detail\n\nThe Commissioner gave the harbour trust a sum for a youth worker over two years.';
  const log = (detail: string): string | null =>
    readDrawn(`\n# Decision log\n\n# Date\n\n7 November 2016\n\n# Decision\n\nYouth worker grant${detail}\n`).value(
      'title',
    );
  expect(log(DETAIL)).toBe('Youth worker grant');
  expect(log('')).toBeNull();
});

it('letters before a stage or a lot are no prefix of its number', () => {
  expect(read('# RIBA Stage 4 design of the station')).toEqual(['RIBA Stage 4 design of the station', null]);
  expect(read('# RIBA 4 - Design of the station')).toEqual(['Design of the station', 'RIBA 4']);
});
