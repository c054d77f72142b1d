/** The seed of the corpus (derbyshire-dn15-22.pdf), as the design walks through it: what extract hands on, and where it stands. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, Passage } from '../../src/model/document.ts';
import { documentOf, fixture } from './read.ts';

let document: Document;
beforeAll(async () => {
  document = await documentOf(fixture('derbyshire-dn15-22.pdf'));
});

function passage(text: string): Passage {
  const found = document.passages.find((each) => each.text.startsWith(text));
  if (found === undefined) throw new Error(`no passage begins with "${text}"`);
  return found;
}

describe('the header', () => {
  test('is one table of three cells, the middle one with two lines', () => {
    const first = passage('Request for PCC Decision').cell;
    const cells = document.tables[first?.table ?? -1]?.cells.filter(({ row }) => row === first?.row);
    const texts = cells?.map(({ passages }) => passages.map((index) => document.passages[index]?.text));
    expect(texts).toEqual([
      ['Request for PCC Decision'],
      ['Received in OPCC', 'Date: March 2022'],
      ['OPCC Ref: DN15-22'],
    ]);
  });

  test('stands at the top of the first page, cells from left to right', () => {
    const boxes = ['Request for PCC Decision', 'Date: March 2022', 'OPCC Ref: DN15-22'].map((text) => passage(text));
    expect(boxes.map(({ page }) => page)).toEqual([1, 1, 1]);
    const [left, middle, right] = boxes.map(({ box }) => box);
    expect(left && middle && right && left.right < middle.left && middle.right < right.left).toBe(true);
    expect(right?.bottom).toBeLessThan((document.pages[0]?.height ?? 0) / 3);
  });
});

test('headings', () => {
  const headings = document.passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  for (const heading of ['Decision', 'Declaration', 'PUBLICATION SCHEME CONSIDERATIONS', 'OFFICER APPROVAL'])
    expect(headings).toContain(heading);
});

test('the title is a bare bold line above the prose', () => {
  const title = passage('Mosaic Segmentation Tool');
  expect(title).toMatchObject({ bold: true, text: 'Mosaic Segmentation Tool' });
  expect(document.passages[title.index + 1]?.text).toMatch(/^The current agreement with Experian/);
});

test('the prose is one passage, amounts with their place', () => {
  const prose = passage('The current agreement');
  expect(prose.text).toContain('The total value of the contract is £21,169.59 + vat with a split of costs 50/50');
  expect(prose.text).toMatch(/will therefore be £10,584\.79\.$/);
  const amounts = prose.spans.filter(({ word }) => word.text.startsWith('£'));
  expect(amounts.map(({ word }) => word.text)).toEqual(['£21,169.59', '£10,584.79.']);
  for (const { word } of amounts) {
    expect(word.page).toBe(1);
    expect(word.box.right - word.box.left).toBeGreaterThan(40);
    expect(word.box.top).toBeGreaterThan(prose.box.top);
    expect(word.box.bottom).toBeLessThanOrEqual(prose.box.bottom);
  }
});

test('the signature stands beside its date', () => {
  const [signature, date] = [passage('Signature'), passage('Date 2 March 2022')];
  expect(date.page).toBe(signature.page);
  expect(date.box.left).toBeGreaterThan(signature.box.right);
  expect(signature.cell).not.toBeNull();
  expect(date.cell).toMatchObject({ table: signature.cell?.table, row: signature.cell?.row });
});

test('the decision is under its heading', () => {
  expect(document.sections[passage('Approved').section]?.heading).toBe(passage('Decision').index);
});
