/**
 * Procurement thresholds and advertising floors of sub-central authorities, which police and crime commissioners are, by
 * date and VAT basis. Central-government thresholds differ and are not here.
 *
 * Sources: the biennial statutory amendments of the Public Contracts Regulations 2006 and 2015, regulation 5 (PPN 10/21 for the change of
 * basis to inclusive of VAT on 2022-01-01); Procurement Act 2023, schedule 1, and SI 2025/1200; for the floor regulations 109 to 112 of
 * the Public Contracts Regulations 2015, PPN 10/21, Public Contracts (Amendment) Regulations 2022, and section 87 of the Act.
 */

export interface Threshold {
  readonly from: string;
  /** Last day on which it holds, or null while it is in force. */
  readonly to: string | null;
  readonly basis: 'ex_vat' | 'inc_vat';
  /** Pence. */
  readonly goods_services: number;
  readonly works: number;
  /** Social and other specific services; null before they had a threshold of their own. */
  readonly light_touch: number | null;
}

/** The first light-touch figure came into force on 2015-02-26: that day is from memory and not checked against the statute. */
export const THRESHOLDS: readonly Threshold[] = [
  row('2012-01-01', '2013-12-31', 'ex_vat', 173_934, 4_348_350, null),
  row('2014-01-01', '2015-02-25', 'ex_vat', 172_514, 4_322_012, null),
  row('2015-02-26', '2015-12-31', 'ex_vat', 172_514, 4_322_012, 625_050),
  row('2016-01-01', '2017-12-31', 'ex_vat', 164_176, 4_104_394, 589_148),
  row('2018-01-01', '2019-12-31', 'ex_vat', 181_302, 4_551_413, 615_278),
  row('2020-01-01', '2021-12-31', 'ex_vat', 189_330, 4_733_252, 663_540),
  row('2022-01-01', '2023-12-31', 'inc_vat', 213_477, 5_336_937, 663_540),
  row('2024-01-01', '2025-12-31', 'inc_vat', 214_904, 5_372_609, 663_540),
  row('2026-01-01', null, 'inc_vat', 207_720, 5_193_000, 663_540),
];

export interface Floor {
  readonly from: string;
  readonly to: string | null;
  readonly basis: 'ex_vat' | 'inc_vat';
  /** Pence. From this sum on, a contract or its award has to be advertised. */
  readonly pence: number;
}

export const ADVERTISING_FLOORS: readonly Floor[] = [
  { from: '2015-02-26', to: '2021-12-31', basis: 'ex_vat', pence: 2_500_000 },
  { from: '2022-01-01', to: '2022-12-20', basis: 'inc_vat', pence: 2_500_000 },
  { from: '2022-12-21', to: null, basis: 'inc_vat', pence: 3_000_000 },
];

function row(
  from: string,
  to: string | null,
  basis: 'ex_vat' | 'inc_vat',
  goods: number,
  works: number,
  light: number | null,
): Threshold {
  return {
    from,
    to,
    basis,
    goods_services: goods * 100,
    works: works * 100,
    light_touch: light === null ? null : light * 100,
  };
}

/** The row in force from `earliest` to `latest`, both `2022-03-02`; null when none covers all of these days. */
export function inForce<T extends { readonly from: string; readonly to: string | null }>(
  rows: readonly T[],
  earliest: string,
  latest: string,
): T | null {
  return rows.find((one) => one.from <= earliest && (one.to === null || latest <= one.to)) ?? null;
}
