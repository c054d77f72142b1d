import { describe, expect, it } from 'vitest';
import { LEADING_FORM_NAME } from '../../../src/lexicon/form-words.ts';
import { openingReference } from '../../../src/parse/mention/reference.ts';
import { readDrawn } from '../read-drawn.ts';

const HEAD = '# Police and Crime Commissioner for Dorset\n\n';
const BODY = 'The Commissioner considered a report on the matter and the advice of the officers of the force.\n\n';
const SIGNED = 'Signed\n\nIda Moss\n\nPolice and Crime Commissioner\n\nDate: 4 March 2021\n';

describe('what heads a paper', () => {
  it("the form's name before a colon is no part of the title, an answer behind it no title", () => {
    expect(LEADING_FORM_NAME.exec('Key Decision: Insurance of the fleet')?.[0]).toBe('Key Decision: ');
    expect(LEADING_FORM_NAME.test('Decisions on keys: a survey')).toBe(false);
    expect(readDrawn(`\n${HEAD}# Key Decision: Yes\n\n${BODY}${SIGNED}`).value('title')).not.toBe('Yes');
  });

  it('a line that says whose number it is holds no title', () => {
    const form = readDrawn(`\n${HEAD}# Decision Notice\n\nABC Reference QR2219\n\nKennels for the dogs\n\n${BODY}`);
    expect(form.value('title')).toBe('Kennels for the dogs');
    expect(readDrawn(`\n${HEAD}# ANPR cameras - ABC/12/2021\n\n${BODY}`).value('title')).toBe('ANPR cameras');
  });

  it("a department over the form's name is none; beside a label it is what the decision is about", () => {
    const form = readDrawn(`\n# Legal Services\n\n# Contract Award Report\n\nKennels for the dogs\n\n${BODY}`);
    expect(form.value('title')).toBe('Kennels for the dogs');
    expect(readDrawn(`\n${HEAD}Title: Legal Services\n\n${BODY}`).value('title')).toBe('Legal Services');
  });

  it('a number of months behind the letters of a series is no reference', () => {
    expect(openingReference('PCC DN - 12 month extension of the helpline')).toBeUndefined();
    expect(openingReference('PCC DN - 12 Youth club')?.value).toBe('PCC DN - 12');
  });
});

describe('what signatures and boxes say', () => {
  const asked = (statement: string): unknown =>
    readDrawn(`\n${HEAD}# Decision\n\n${statement}\n\nDate signed: 4 March 2021\n`).value('outcome');

  it("boxes behind the decider's own approval", () => {
    expect(asked('I agree the recommendations to this report. [x] Yes [ ] No')).toBe('approved');
    expect(asked('I approve the request above: [ ] Yes [x] No')).toBe('rejected');
    expect(asked('I agree that the report may be published. [x] Yes [ ] No')).not.toBe('approved');
  });

  it('a form that says what its signatures mean is approved when it is signed', () => {
    const said = 'By signing this report the signatories accept its detail and authorise the award.';
    const form = readDrawn(`\n${HEAD}# Sign-off\n\n${said}\n\n${SIGNED}`);
    expect([form.value('outcome'), form.quotes('outcome')]).toEqual(['approved', [said]]);
    expect(readDrawn(`\n${HEAD}# Sign-off\n\n${said}\n`).value('outcome')).not.toBe('approved');
  });

  it("a precept or a year's budget is decided by being set", () => {
    const of = (said: string): unknown => readDrawn(`\n${HEAD}# Kennels for the dogs\n\n${said}\n`).value('outcome');
    expect(of('The Commissioner has set a net revenue budget of £90m for the coming year.')).toBe('approved');
    expect(of('The Commissioner has issued the precept to the councils.')).toBe('approved');
    expect(of('The Commissioner has set a date for the meeting on the precept.')).not.toBe('approved');
  });

  it('a report marked exempt is a restricted one; one that may be either is not', () => {
    const marked = (said: string): unknown =>
      readDrawn(`\n${HEAD}# Kennels for the dogs\n\n${BODY}${said}\n`).value('has_restricted_report');
    expect(marked('Background Report: Exempt - section 43')).toBe(true);
    expect(marked('Background Report: Open')).not.toBe(true);
    expect(marked('Background Report: Exempt / Open')).not.toBe(true);
  });
});
