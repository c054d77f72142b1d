/** Nouns and gaps that the rows of decision types are made of. */
import type { TypeRow } from './decision-types.ts';

/** Up to so many words between a verb and what it is done to. */
export const words = (most: number): string => `(?:(?!to\\b)[\\w'&,/-]+ ){0,${most}}`;

export const CONTRACT =
  '(?:contracts?|agreements?|call-offs?|arrangements?|provision of|supply|commission|services?(?! (?:charges?|level)))';
export const PREMISES =
  '(?:police (?:stations?|houses?|offices?)|premises|land|site|plot|buildings?|houses?|property|units?|headquarters|hq|mast|depot|hall|school|church|factory|warehouse|yard|garages?|freehold|leasehold|lease|tenancy|accommodation|car park|section house|covenant)';
export const OFFICES =
  '(?:chief constable|chief executive|(?:deputy|assistant) (?:chief|police|commissioner|mayor)|chief (?:finance|operating) officer|treasurer|monitoring officer|chief of staff|chief officers?|head of \\w+)';
export const PERSONS =
  '(?:members?|chairs?|chairman|chairperson|visitors?|adjudicators?|representatives?|apprentices?|people|persons|candidates?|deputy|assistant|acting|interim|temporary)';
export const MONEY = '£[\\d,.]+ ?(?:k|m|million|thousand)?';

/** A name is told from a word by its capital: rows that ask for one say so with their flags. */
export const rows = (...list: readonly (readonly [TypeRow['type'], string, 'u'?])[]): TypeRow[] =>
  list.map(([type, cue, flags]) => ({ type, cue: new RegExp(cue, flags ?? 'iu') }));
