/** Papers without a heading over what is decided: what a sentence asks for says what their sums are. */
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../../src/parse/amounts/amounts.ts';
import { readingOf } from '../../../src/parse/reading.ts';
import { draw } from '../../extract/draw.ts';

const rowsOf = (prose: string): string[] =>
  amountsOf(readingOf(draw(`# Paper 12\n\n${prose}`), null), []).map(
    ({ money, role, is_headline }) => `${money.printed} ${role}${is_headline ? ' headline' : ''}`,
  );

describe('what a sentence asks for', () => {
  it('comes before where the money comes from', () => {
    expect(
      rowsOf(`This report seeks approval to invest up to £640,000 in stores.

The cost will be met from the existing approved capital programme.`),
    ).toEqual(['£640,000 contract_total headline']);
    expect(rowsOf('The PCC is asked to approve the capital programme for 2024/25 of £6.4m.')).toEqual(['£6.4m budget']);
  });

  it('comes before what another decision did', () => {
    const told = 'The Commissioner agreed the sale of the house in May 2020, decision 2020/041.';
    expect(rowsOf(`${told}\n\nThe works will cost £18,250.`)).toEqual(['£18,250 contract_total headline']);
    expect(rowsOf('The Commissioner is asked to agree the sale of the house at £218,250.')).toEqual([
      '£218,250 income headline',
    ]);
  });

  it('money that is accepted comes in, however long its name', () => {
    expect(
      rowsOf(`The Deputy Mayor is recommended to:
(a) Accept the extra £218,400.50 core grant funding from the Ministry of Justice.
(b) Share it among the services.`),
    ).toEqual(['£218,400.50 income headline']);
    expect(
      rowsOf(`The Deputy Mayor is recommended to:
(a) Accept the tender of Holt Ltd at £218,400.50.`),
    ).toEqual(['£218,400.50 contract_total headline']);
  });

  it('funding of a purchase is no grant', () => {
    expect(rowsOf('The PCC is asked to approve the funding of £85,000 to commission drawings.')).toEqual([
      '£85,000 contract_total headline',
    ]);
    expect(rowsOf('The PCC is asked to approve funding of £85,000 to Fenwick Youth Trust.')).toEqual([
      '£85,000 grant headline',
    ]);
  });

  it('a contract that is awarded beside money that is accepted makes no paper on income', () => {
    const accept = '(a) Accept additional funding of £512,300 from the transport body.';
    expect(
      rowsOf(
        `The Deputy Mayor is recommended to:\n(b) Award a contract with a value of £867,400 to Holt Ltd.\n${accept}`,
      ),
    ).toContain('£867,400 contract_total headline');
    expect(rowsOf(`The Deputy Mayor is recommended to:\n${accept}`)).toEqual(['£512,300 income headline']);
  });

  it('what was an estimate is the price where it is decided', () => {
    const told = 'The estimated fees will be approximately £642,500.';
    expect(
      rowsOf(`${told}\n\nThe decision is that:\n(a) the £642,500 of funding needed to appoint Holt Ltd be approved.`),
    ).toEqual(['£642,500 estimate', '£642,500 contract_total headline']);
  });
});
