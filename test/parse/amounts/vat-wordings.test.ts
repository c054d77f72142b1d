/** Says of many wordings whether VAT is in the price: beside it, in a sentence of its own, in Welsh, and in sums beside it. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const paper = (words: string): string => `
# Award of contract for wheel clamps
# Decision
To award the contract to Oakfield Ltd. ${words}`;

describe('VAT and the price', () => {
  it.each([
    'The price is £50,000 over three years plus VAT.',
    'The price is £50,000 for the two year term (excluding VAT).',
    'The price is £50,000 and VAT.',
    'The price is £50,000, VAT extra.',
    'The price is £50,000, to which VAT must be added.',
    'The price is £50,000, on which VAT is payable.',
    'The price is £50,000 before the addition of VAT.',
    'The price is £50,000 with VAT on top.',
    'The price is £50,000 (VAT not included).',
    'The price is £50,000. VAT is not included.',
    'The price is £50,000. This does not take account of VAT.',
    'The price is £50,000. It takes no account of VAT.',
    'The price is £50,000. No allowance has been made for VAT.',
    'The price is £50,000. VAT has been left out, as it can be recovered.',
    'The price is £50,000. VAT is charged on the service but is reclaimed and has not been shown.',
    'The price is £50,000. VAT: excluded.',
    'The price is £50,000. VAT has yet to be added.',
    'The price is £50,000. VAT will be payable on top.',
    'The price is £50,000. VAT would be additional.',
    'The price is £50,000. All prices in this report are quoted without VAT.',
    'The price is £50,000. Figures are stated net of recoverable VAT.',
    'The price is £50,000. VAT, which is recoverable, is not reflected in the figures.',
    'The price is £50,000 heb TAW.',
    'The price is £50,000 heb gynnwys TAW.',
    'The price is £50,000 ac eithrio TAW.',
    'The price is £50,000 + TAW.',
    'The price ex-VAT is £50,000.',
    'The price excluding VAT over the three years is £50,000.',
    'Excluding VAT, the price comes to £50,000.',
    'The price comes, before VAT, to £50,000.',
    'The price net of VAT would be in the region of £50,000.',
    'The price of £50,000 excludes VAT.',
    'The price, £50,000, is exclusive of VAT.',
    'The price of £50,000 quoted by the firm does not include VAT.',
    'The price is £50,000 less VAT.',
    'The price is £50,000 subject to VAT at the prevailing rate.',
    'The price is £50,000 excl. V.A.T.',
    'The price is £50,000 (exc VAT and expenses).',
    'The price is £50,000 excluding delivery and VAT.',
    'The price is £50,000 (inc. delivery, exc. VAT).',
    'The price is £50,000 including delivery but excluding VAT.',
    'The price is £50,000 including delivery. VAT is extra.',
  ])('is not in it: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('ex_vat');
  });

  it.each([
    'The price is £50,000 gan gynnwys TAW.',
    'The price is £50,000, yn cynnwys TAW.',
    'The price is £50,000, VAT included.',
    'The price is £50,000, including the VAT.',
    'The price is £50,000 inclusive of all taxes and VAT.',
    'The price is £50,000. VAT is included in this figure.',
    'The price is £50,000. The figure takes account of VAT.',
    'The price is £50,000. The figure allows for VAT at 20%.',
    'The price is £50,000. VAT has been taken into account.',
    'The price is £50,000, a figure which includes VAT.',
    'The price is £50,000, of which £8,333.33 is VAT.',
    'The price is £50,000, including £8,333.33 of VAT.',
    'The VAT-inclusive price is £50,000.',
    'The price (with VAT) is £50,000.',
    'The price is £50,000 gross of VAT.',
    'The price of £50,000 quoted by the firm is inclusive of VAT.',
  ])('is in it: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('inc_vat');
  });

  it.each([
    'The price is £50,000. The supply is zero rated.',
    'The price is £50,000 (zero-rated for VAT).',
    'The price is £50,000. VAT is charged at the zero rate.',
    'The price is £50,000. The books are zero-rated.',
  ])('is zero-rated: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('zero_rated');
  });

  it.each([
    'The price is £50,000. The supply is exempt from VAT.',
    'The price is £50,000 (VAT exempt).',
    'The price is £50,000. Training by a university is an exempt supply for VAT.',
    'The price is £50,000. The landlord has not opted to tax.',
  ])('is exempt: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('exempt');
  });

  it.each([
    'The price is £50,000. No VAT is payable.',
    'The price is £50,000 and is outside the scope of VAT.',
    'The price is £50,000. The payment is not a supply, so no VAT arises.',
    'The price is £50,000. VAT does not arise.',
    'The price is £50,000. There is no VAT on the payment.',
    'The price of £50,000 quoted is VAT free.',
  ])('is outside its scope: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('outside_scope');
  });

  it.each([
    'The price is £50,000. The Commissioner is able to recover VAT.',
    'The price is £50,000. VAT is fully recoverable.',
    'The price is £50,000. VAT advice has been taken.',
    'The price is £50,000 plus VAT where applicable.',
    'The price is £50,000. VAT may be payable.',
    'The price is £50,000. The supplier is registered for VAT.',
    'The price is £50,000. Whether VAT will apply is not yet known.',
    'The price is £50,000. Amounts are shown gross.',
  ])('is not said: %s', (words) => {
    expect(readDrawn(paper(words)).value('vat_basis')).toBe('not_stated');
  });

  it('cites the sum with the words that touch it, or the sentence that covers it', () => {
    expect(readDrawn(paper('The price is £50,000 heb TAW.')).quotes('vat_basis').join(' ')).toContain('heb TAW');
    const quotes = readDrawn(paper('The price is £50,000. Prices take no account of VAT.')).quotes('vat_basis');
    expect(quotes.join(' ')).toContain('£50,000');
    expect(quotes.join(' ')).toContain('take no account of VAT');
  });
});

const sumsOf = (words: string) =>
  readDrawn(paper(words)).parsed.amounts.map(
    ({ money, vat_basis, vat_basis_source }) => `${money.printed} ${vat_basis} ${vat_basis_source}`,
  );

describe('VAT told by the sums beside a sum', () => {
  it.each([
    ['The price is £105,000 (£126,000 with VAT).', ['£105,000 ex_vat inferred_sum', '£126,000 inc_vat printed']],
    ['The price is £126,000, or £105,000 net of VAT.', ['£126,000 inc_vat inferred_sum', '£105,000 ex_vat printed']],
    [
      'The price is £105,000 and the second lot costs £126,000.',
      ['£105,000 not_stated none', '£126,000 not_stated none'],
    ],
    [
      'The price is £105,000 a year (£126,000 with VAT over the term).',
      ['£105,000 not_stated none', '£126,000 inc_vat printed'],
    ],
    ['The price is £60,000, of which £10,000 is VAT.', ['£60,000 inc_vat printed', '£10,000 not_stated none']],
    ['The price is £50,000 plus £10,000 VAT.', ['£50,000 ex_vat printed', '£10,000 not_stated none']],
  ])('%s', (words, sums) => {
    expect(sumsOf(words)).toEqual(sums);
  });
});

describe('VAT on what is sold, not on the costs beside it', () => {
  const sold = (words: string) =>
    readDrawn(`
# Sale of the old station
# Decision
To sell the station to Larch Homes Ltd for £425,000.
# Finance
Legal costs of £6,500 will be met from the receipt. ${words}`).parsed.amounts.map(
      ({ money, vat_basis }) => `${money.printed} ${vat_basis}`,
    );

  it.each([
    'No option to tax has been made, so the sale is exempt from VAT.',
    'The sale is not opted and will be exempt from VAT.',
    'The disposal is exempt for VAT.',
  ])('%s', (words) => {
    expect(sold(words)).toEqual(['£425,000 exempt', '£6,500 not_stated']);
  });

  it('says nothing of a right to reclaim', () => {
    expect(sold('VAT on legal fees can be reclaimed.')).toEqual(['£425,000 not_stated', '£6,500 not_stated']);
  });
});

describe('a whole over years behind a colon', () => {
  it('is the price, with its VAT', () => {
    const read = readDrawn(paper('Total cost over the 3 years: £1.25m net of VAT.'));
    expect([read.value('value'), read.value('vat_basis')]).toEqual([125000000, 'ex_vat']);
  });

  it('is one of several where several follow', () => {
    expect(readDrawn(paper('The costs over the two years: £30,000 and £40,000.')).value('value')).toBe(null);
  });
});
