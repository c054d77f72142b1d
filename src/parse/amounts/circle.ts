/** Sums with their roles, and what all rules about sums beside each other share. */
import type { ParsedParty } from '../../model/parsed.ts';
import type { Matter } from '../paper/decision-kind.ts';
import type { Given } from './given.ts';
import type { AmountPlace } from './place.ts';

export interface PlacedRole {
  readonly place: AmountPlace;
  readonly given: Given;
}

export interface Circle {
  readonly matter: Matter;
  readonly parties: readonly ParsedParty[];
}

export const pence = ({ place }: PlacedRole): number => place.mention.value.pence;
export const change = (one: PlacedRole, more: Partial<Given>): PlacedRole => ({
  ...one,
  given: { ...one.given, ...more },
});
export const isSameSentence = (one: PlacedRole, other: PlacedRole | undefined): other is PlacedRole =>
  other !== undefined &&
  one.place.mention.region.passage === other.place.mention.region.passage &&
  one.place.mention.clause.sentence.start === other.place.mention.clause.sentence.start;

export const isSamePassage = (one: PlacedRole, other: PlacedRole): boolean =>
  one.place.mention.region.passage === other.place.mention.region.passage;
