/** What a paper does, as far as the parts of the parties depend on it: give grants, go on with a contract, or begin a purchase. */

import type { Part } from '../../lexicon/clauses.ts';
import { TAKES_PREMISES } from '../../lexicon/parties/party-sales.ts';
import {
  EXERCISES,
  GIVES_UP,
  GOES_ON,
  LEFT_TO_OTHERS,
  OPTION_WORDS,
  SUPPOSES,
  WITH_SAME,
} from '../../lexicon/procurement/renewal-cues.ts';
import type { Clause } from '../find/clause.ts';
import { type Region, wholeOf } from '../find/region.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { type Matter, matterOf } from './decision-kind.ts';

/** Parts of a paper that tell of rules, risks and papers, and not of what is bought from whom. */
const ASIDE: ReadonlySet<Part> = new Set<Part>([
  'legal',
  'equality',
  'publication',
  'options',
  'declaration',
  'officer',
]);

/** Parts that hold what is asked for or decided. */
export const DECIDES: ReadonlySet<Part> = new Set<Part>(['decision', 'recommendation']);

export const isAside = ({ part }: Clause): boolean => ASIDE.has(part);

export interface Paper {
  readonly matter: Matter;
  readonly isGrant: boolean;
  /** The words that show that grants are given. */
  readonly grant: Region | null;
  /** The decision renews, extends or varies what there is: the words that say so. Null where it makes something new. */
  readonly goesOn: Region | null;
  /** A new contract is made with who has the old one. */
  readonly isWithSame: boolean;
  /** What is decided or asked for is to take premises, whose owner lets or sells them. */
  readonly takesPremises: boolean;
}

/** Headings of papers on applications for money. */
const GRANT_HEADING =
  /\bapplications? for (?:[\w']+ ){0,4}(?:awards?|grants?|funding)\b|\bgrant awards?\b|\bfund applications?\b|\bapplications? (?:for|to) the [\w' &]{0,60}fund\b|\bgrants? (?:scheme|round|programme)\b|^(?:[\d/-]+ )?(?:continuation )?funding (?:for|-) (?!the (?:force|police|office)|police|additional|new|force)/i;

/** The office is given the grant, and gives none. */
const RECEIVES =
  /\baccept(?:s|ed|ing|ance of)?\b (?:of )?(?:the |a |this )?(?:[\w£,.]+ ){0,3}(?:grant|funding)\b(?! (?:applications?|bids?|requests?|proposals?))/i;

/** Clauses that only a paper on a grant has. */
const GRANT_TOLD =
  /^(?:total )?grant (?:awarded|amount|value|sum|requested|approved|recommended)\b|\bthe grant (?:would|will|is to|shall) be (?:paid|made)\b|\bfollowing (?:[\w-]+ ){0,2}?grants?\b|\b(?:has|have) (?:applied for|requested|asked for) (?:a (?:grant|contribution|sum)|£|(?:some )?(?:\w+ )?funding)|\bthe (?:funding|grant|award) (?:provided|requested|awarded|given) (?:will|would|is to) (?:be used|enable|help|allow|go towards|cover|pay)|\b(?:asks?|asked|applied|applies|bid) for £[\d,.]+(?:k|m)? (?:towards|to (?:run|help|fund|pay|deliver|support|extend|continue))\b|£[\d,.]+(?:k|m)? (?:is|be) granted\b|\b(?:bids?|applications?) (?:[\w-]+ ){0,2}?(?:be|are) (?:\w+ )?funded\b|\b(?:o?pf?cc|commissioner|agreed|approved|board)\b[^.;]{0,30}\b(?:would|will|to|should) (?:help|part)(?: to|-)? ?fund\b|\b(?:o?pf?cc|commissioner|board|agreed)\b[^.;]{0,30} to (?:give|put|contribute|donate) £[\d,.]+(?:k|m)?(?= (?:to|towards|for)\b|\.?$)/i;

/** What the paper does, from its kind and its clauses. */
export const paperOf = oncePerReading((reading: Reading): Paper => {
  const matter = matterOf(reading);
  const heading = reading.document.passages.find(({ kind, text }) => kind === 'heading' && GRANT_HEADING.test(text));
  const takesPremises = reading.clauses.some(({ part, text }) => DECIDES.has(part) && TAKES_PREMISES.test(text));
  // A tenant or buyer who pays towards the other side's costs gives no grant.
  const told =
    matter.kind === 'award' && !takesPremises
      ? reading.clauses.find((c) => !isAside(c) && GRANT_TOLD.test(c.text))
      : undefined;
  const shown = heading === undefined ? (told?.region ?? null) : wholeOf(heading);
  const isGrant = (matter.kind === 'grant' || shown !== null) && !RECEIVES.test(matter.decided);
  return {
    matter,
    isGrant,
    grant: !isGrant ? null : matter.kind === 'grant' ? matter.shownBy : shown,
    goesOn: matter.kind === 'start' ? null : continuing(reading, matter),
    takesPremises,
    isWithSame: reading.clauses.some((clause) => !isAside(clause) && WITH_SAME.test(clause.text)),
  };
});

/** The clause that says that the contract goes on; what is decided and titles come before what is told. */
function continuing({ clauses }: Reading, { outcome }: Matter): Region | null {
  const telling = clauses.filter((clause) => !isAside(clause));
  const decisive = telling.filter(({ part, region }) => DECIDES.has(part) || region.passage.kind === 'heading');
  if (outcome === 'withdrawn' || decisive.some(({ text }) => GIVES_UP.test(text))) return null;
  const told = telling.filter(({ subject, text }) => subject === 'this' && !TOLD_OF_OLD.test(text));
  return (
    [...decisive, ...told].find(({ text: said }) => {
      // What is taken out below adds no word that could say it.
      if (!EXERCISES.test(said) && !GOES_ON.test(said)) return false;
      const text = said.replace(LEFT_TO_OTHERS, ' ');
      return (EXERCISES.test(text) && !SUPPOSES.test(text)) || GOES_ON.test(text.replace(OPTION_WORDS, ' '));
    })?.region ?? null
  );
}

/** "It was extended by one year in 2017", "has since been extended twice". */
const TOLD_OF_OLD =
  /\b(?:was|were|has (?:since |already |previously )?been|have been|had been) (?:\w+ )?(?:extended|renewed|varied|continued)\b/i;
