/**
 * Sentences, heads of columns and labels that say of several sums whether VAT is in them. Which sums: `all`, prices, grants, a lot, or the
 * thing that the sentence names. Seen on the forms of Derbyshire, London, Nottinghamshire, Staffordshire, Surrey and Norfolk.
 */
import type { AmountRole, VatBasis } from '../../model/money.ts';
import { VAT_PHRASES } from './vat-words.ts';

/** Phrases that say it of more than the sum that they touch. `exempt` goes first: an exempt supply is one to which VAT does not apply. */
export const VAT_SAID: readonly { readonly value: VatBasis; readonly cue: RegExp }[] = [
  {
    value: 'exempt',
    cue: /\bnot (?:waived (?:the )?exemption|(?:been )?opted to (?:tax|charge)|exercised (?:the|its|an) option to tax|elected to (?:tax|charge))\b/i,
  },
  { value: 'exempt', cue: /\bVAT\b.*\bexempt\b(?!ion)|\bexempt\b(?!ion).{0,30}\bVAT\b/i },
  ...VAT_PHRASES.map(({ value, words }) => ({ value, cue: new RegExp(`(?<![\\p{L}\\d])(?:${words})`, 'iu') })),
];

/** Without one of these a sentence says nothing of VAT. */
export const SPEAKS_OF_VAT =
  /\b(?:VAT|TAW)\b|value added tax|\b(?:opt|elect)ed to (?:tax|charge)\b|option to tax|waived (?:the )?exemption|\b(?:zero|nil)[- ]rated\b/i;

export type VatScope = 'price' | 'all' | 'prices' | 'grants' | 'supply' | 'last';

/** What the sentence speaks of. First row that fits wins; none: no sum is bound. */
export const VAT_SCOPES: readonly { readonly scope: VatScope; readonly cue: RegExp }[] = [
  {
    scope: 'price',
    cue: /\bVAT\b[^.;]*\bon the (?:price|charge|consideration|premium|purchase|sale|disposal|transaction)\b/i,
  },
  {
    scope: 'price',
    cue: /\b(?:the|this) (?:sale|disposal|purchase|letting|lease|sub-?lease|licence|transfer|transaction|premium|rent)\b[^.;£]{0,40}\b(?:is|are|will be|being|remains?)\b[^.;£]{0,60}\b(?:exempt|VAT)\b/i,
  },
  { scope: 'all', cue: /\b(?:every|each|any) (?:figure|amount|sum|value)\b/i },
  { scope: 'grants', cue: /\b(?:grants?|awards?|donations?)\b(?! of (?:the |a )?contract)/i },
  { scope: 'prices', cue: /\b(?:prices?|costs?|charges?|fees?|rates?|bids?|tenders?|quotations?|quotes?)\b/i },
  { scope: 'all', cue: /\b(?:all|the|these|any|both)?\s*(?:figures|amounts|sums|values|totals|numbers)\b/i },
  {
    scope: 'all',
    cue: /^\W*(?:all|n\.?b\.?|note:?)?\W*(?:(?:are|is|shown|stated|quoted|given)\s+)*(?:ex|exc|excl|excluding|exclusive|net|inc|incl|including|inclusive)\b/i,
  },
  { scope: 'last', cue: /^\W*(?:this|that|it|which)\b/i },
  // What is done with the tax in figures, not whether it is due: `VAT is reclaimed and has not been shown`.
  { scope: 'prices', cue: /\bVAT\b[^.;£]*\b(?:shown|left out|stripped out|disregarded|ignored)\b/i },
  {
    scope: 'supply',
    cue: /\b(?:zero[- ]rated|opted|elected|landlord|vendor|supply|suppl(?:ies|ier)|services?|training|contract|agreement|works?|goods|lease|rent|provision|value|price|purchase|VAT)\b/i,
  },
];

/** Sums of what is decided: a sentence about prices binds these, never limits, budgets, savings or what was paid before. */
export const PRICE_ROLES: readonly AmountRole[] = [
  'contract_total',
  'organisation_share',
  'annual',
  'one_off',
  'option',
  'unit_price',
  'estimate',
  'grant',
  'uplift',
  'income',
];

/** What an adviser or agent takes, and what an earlier provider charged: VAT on that says nothing of the price. */
export const ANOTHER_SUPPLY =
  /\b(?:commission|agents?\b|auctioneers?|surveyors?|solicitors?|\d% (?:of [\w ]{1,20})?(?:plus|\+|ex)|legal (?:costs|fees)|professional fees)\b[^;]{0,80}\bVAT\b|\bVAT\b[^.;]*\b(?:present|current|existing|outgoing|previous) (?:provider|supplier|contractor|contract)\b/i;

/** `the sums in this table`, `the figures below`: what the table prints, whatever its rows are. */
export const OF_A_TABLE =
  /\b(?:in|of|on|from) (?:this|the|that) (?:[a-z]+ )?(?:table|schedule|breakdown)\b|\b(?:table|schedule|breakdown) (?:above|below)\b|\b(?:figures|amounts|sums|prices|costs|values) (?:above|below)\b|\btable\b.{0,120}\b(?:figures|amounts|sums|prices|costs|values) in it\b/i;

/** `Figures exclude VAT.`: a note of its own that does not say which figures. */
export const SMALL_PRINT =
  /^\W*(?:(?:note|n\.?b\.?)\W*)?(?:(?:figures|amounts|sums|values)\b|(?:charges|fees|prices|rates|costs) are (?:shown|stated|given|quoted|set out|listed)\b)/i;

/** `Such services are exempt from VAT`: what is bought is its subject, wherever its price stands. */
export const NAMES_SUPPLY =
  /^\W*(?:[\w-]+ ){0,3}(?:services?|suppl(?:y|ies)|goods|works|training|contract|agreement|insurance|lease)\b(?: of (?:this|that) (?:kind|sort|type|nature))? (?:is|are|will be) (?:an? )?(?:exempt|zero|outside)|\bVAT (?:is|will be) (?:not |n't )?(?:chargeable|payable|due|charged) on (?:the|this) (?:[\w-]+ )?(?:extension|contract|services?|agreement|works?|supply|lease|grant|training)\b/i;
