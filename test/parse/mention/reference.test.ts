import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelledReference,
  openingReference,
  ownReference,
  trailingReference,
} from '../../../src/parse/mention/reference.ts';

describe('beside a label', () => {
  it.each([
    ['DN15-22', 'DN15-22'],
    ['33/ 16', '33/ 16'],
    ['PCD 1234', 'PCD 1234'],
    ['DMPCD 2015 132', 'DMPCD 2015 132'],
    ['2020-00199038', '2020-00199038'],
    ['2018- 140475', '2018- 140475'],
    ['42/2025-26', '42/2025-26'],
    ['19/202425', '19/202425'],
    ['CFO 2013/01', 'CFO 2013/01'],
    ['EXE0039/17', 'EXE0039/17'],
    ['WPCC4-0057', 'WPCC4-0057'],
    ['PCC/D/112', 'PCC/D/112'],
    ['PCCML-000500-2019', 'PCCML-000500-2019'],
    ['018 (2021/22)', '018 (2021/22)'],
    ['2013/14', '2013/14'],
    ['No. 189', '189'],
    ['2024/22 - Replacement of boilers', '2024/22'],
  ])('%s gives %s', (text, words) => {
    const found = labelledReference(text);
    expect(found?.value).toBe(words);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([['12/03/2022'], ['3.4.21'], ['£12,000'], ['TBC'], ['N/A'], ['ABCD-2023-011Submitted'], ['Part 2'], ['']])(
    '%s is refused',
    (text) => {
      expect(labelledReference(text)).toBeUndefined();
    },
  );
});

describe('opening a title', () => {
  it.each([
    ['PCD 1177 Specialist software support', 'PCD 1177'],
    ['A1102 - Contact centre', 'A1102'],
    ['Decision 028-2021', '028-2021'],
    ['Decision 2023/30', '2023/30'],
    ['PCC Decision 019-2021 Hire of vans', '019-2021'],
    ['PCC Decision - 019 2021 Hire of vans', '019 2021'],
    ['Decision Notice 2023/D/19', '2023/D/19'],
    ['Decision Record 189 - Victims services', '189'],
    ['040/2013 - 3 May 2013 - Fleet', '040/2013'],
    ['DMPCD 2015 141 Investment requests', 'DMPCD 2015 141'],
    ['Deputy Mayor Decision A1190', 'A1190'],
    ['Police, Fire and Crime Commissioner Decision Record 131: Vans', '131'],
    ['Chief Executive Decision CE12/2019 - Vans', 'CE12/2019'],
    ['Decision 2019-014 Hire of vans', '2019-014'],
    ['Decision number 12 (2019)', '12 (2019)'],
  ])('%s opens with %s', (text, words) => {
    const found = openingReference(text);
    expect(found?.value).toBe(words);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    ['2025 Budget'],
    ['2025-26 Budget'],
    ['Part 2 form'],
    ['1. Introduction'],
    ['1.1 The scheme'],
    ['Lot 3 cleaning'],
    ['G-Cloud 12 hosting'],
    ['NOVEMBER 2016'],
    ['DECISION FORM 2023/24'],
    ['Covid 19 grants'],
  ])('%s opens with none', (text) => {
    expect(openingReference(text)).toBeUndefined();
  });
});

it('never throws, and its words stand where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const found of [labelledReference(text), openingReference(text)]) {
        if (found !== undefined) expect(text.slice(found.start, found.end)).toBe(found.value);
      }
    }),
  );
});

it('reads what it read again', () => {
  const part = fc.integer({ min: 1, max: 9999 }).map(String);
  const reference = fc.tuple(fc.constantFrom('', 'DN', 'PCD ', 'PCC/D/'), part, fc.constantFrom('-', '/', '.'), part);
  fc.assert(
    fc.property(reference, ([prefix, one, separator, other]) => {
      const text = `${prefix}${one}${separator}${other}`;
      const once = labelledReference(text)?.value;
      expect(once === undefined ? undefined : labelledReference(once)?.value).toBe(once);
    }),
  );
});

describe('closing a title', () => {
  it.each([
    ['Hire of vans (Decision 14 of 2019)', '14 of 2019'],
    ['Hire of vans - PCC Decision 2019/14', '2019/14'],
  ])('%s closes with %s', (text, words) => expect(trailingReference(text)?.value).toBe(words));

  it.each([['A review of decision 14'], ['Hire of vans - Decision'], ['Budget decision 2019']])('%s has none', (text) =>
    expect(trailingReference(text)).toBeUndefined(),
  );
});

describe('by which prose names the paper itself', () => {
  it.each([
    ['Decision 90 - 2015 is a public decision on vans.', '90 - 2015'],
    ['This notice records decision number 2020/014 of the Commissioner.', '2020/014'],
    ['This is Decision No. 14 of 2020.', '14 of 2020'],
    ['The decision notice carries the reference PCC/2020/014.', 'PCC/2020/014'],
    ['This decision has been given reference number D14/2020 in the log.', 'D14/2020'],
  ])('%s', (text, words) => {
    const found = ownReference(text);
    expect(found?.value).toBe(words);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    ['This report follows decision number 14-2020.'],
    ['This decision supersedes decision 14-2020.'],
    ['Decision 14-2020 was a decision of the former Commissioner.'],
    ['Decision 14-2020 bought the first vans.'],
    ['This is a decision under section 14 of the 2011 Act.'],
    ['This record is a decision for 2020-21.'],
  ])('%s names another, or none', (text) => expect(ownReference(text)).toBeUndefined());
});
