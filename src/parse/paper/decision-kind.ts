/** What kind of matter the paper decides and how it ended, as far as the roles of its sums depend on them. */
import { type DecisionKind, KINDS } from '../../lexicon/decisions/decision-kinds.ts';
import type { Outcome } from '../../model/field.ts';
import { decisionRegions } from '../field/decision.ts';
import { outcomes } from '../field/outcome.ts';
import { placedTitles } from '../field/title-place.ts';
import type { Understood } from '../field-table.ts';
import type { Region } from '../find/region.ts';
import { textOf, wholeOf } from '../find/region.ts';
import { inSameWords } from '../find/same-words.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { resolve } from '../resolve.ts';

export interface Matter {
  readonly kind: DecisionKind;
  /** The words that show the kind: of the title or of the decision. Null where it is `award` for want of another. */
  readonly shownBy: Region | null;
  readonly outcome: Outcome;
  /** It makes an agreement that runs already last longer. */
  readonly isExtension: boolean;
  /** What was decided or recommended, as one text. */
  readonly decided: string;
  /** The title's own words. */
  readonly title: string;
}

/** Headings that may hold the title where no label names it. */
const FIRST_HEADINGS = 6;

const EXTENDS =
  /\b(?:contract|grant|lease|agreement|licence)?\s*extension\b(?! (?:options?|periods?|years?))(?<!option(?:al)? extension)|\bto extend (?:the|its|this|our)\b(?<!(?:option|options) to extend (?:the|its|this|our))/i;

/** The matter of the paper, by its title first, then by what is decided. */
export const matterOf = oncePerReading((reading: Reading): Matter => {
  const understood: Understood = { ...reading, amounts: [], roles: [], parties: [] };
  const outcome = resolve(outcomes(understood));
  const titles = titlesOf(reading);
  const decisions = decidingRegions(understood);
  const same = new Map([...titles, ...decisions].map((region) => [region, inSameWords(textOf(region))]));
  const wordsOf = (region: Region): string => same.get(region) ?? textOf(region);
  const fits = (region: Region, cue: RegExp | undefined): boolean => cue?.test(wordsOf(region)) ?? false;
  for (const { kind, title, unlessDecided } of KINDS) {
    if (unlessDecided !== undefined && decisions.some((region) => unlessDecided.test(wordsOf(region)))) continue;
    const shownBy = titles.find((region) => fits(region, title));
    if (shownBy !== undefined) return matter(kind, shownBy);
  }
  // What a sentence asks for comes before what others tell of, where no heading marks what is decided.
  // `The recommendations above are approved`: then the recommendations say what.
  const asked = understood.clauses.filter(({ part }) => part === 'recommendation').map(({ sentence }) => sentence);
  for (const regions of [decisions.filter((region) => ASKS.test(textOf(region))), decisions, asked]) {
    for (const { kind, decision, unless } of KINDS) {
      if (unless !== undefined && decisions.some((region) => unless.test(wordsOf(region)))) continue;
      const shownBy = regions.find((region) => fits(region, decision) && !OF_EARLIER.test(textOf(region)));
      if (shownBy !== undefined) return matter(kind, shownBy);
    }
  }
  return matter('award', null);

  function matter(kind: DecisionKind, shownBy: Region | null): Matter {
    return {
      kind,
      shownBy,
      outcome: outcomeOf(outcome.state === 'found' ? outcome.winner.value : 'not_stated', decisions),
      isExtension: [...titles, ...decisions].some((region) => EXTENDS.test(wordsOf(region))),
      title: titles.map(wordsOf).join('\n'),
      decided: decisions.map(wordsOf).join('\n'),
    };
  }
});

/** `This paper seeks approval to`, `Approval is sought for`, `It is recommended that`. */
const ASKS =
  /\b(?:this|the) (?:decision|paper|report|request|business case|notice|form) (?:seeks|requests|asks|proposes|recommends)\b|\b(?:approval|authority) is (?:sought|requested|required)\b|\bis (?:asked|recommended|requested) to\b|\bit is (?:proposed|recommended)\b/i;
/** `approved the disposal in February 2020 (PCD 697)`: what another decision did. */
const OF_EARLIER =
  /\b(?:approved|agreed|awarded|authorised|signed)\b[^;]{0,160}\bin (?:[A-Z][a-z]+ )?20\d\d\b[^;]{0,20}\b(?:D?PCD|DMPCD|DN|[Dd]ecision)\s?[\w/-]*\d{2,}/;

/** `Grants approved as marked. The request for Barnstaple is deferred.`: a part was approved whatever became of the rest. */
const APPROVED_TOO =
  /(?:^|[.;:]\s+)(?:the )?(?:grants?|awards?|applications?|bids?|lots?|requests?|contracts?)\s+(?:(?:is|are|was|were|be)\s+)?(?:approved|agreed|awarded)\b/i;

function outcomeOf(outcome: Outcome, decisions: readonly Region[]): Outcome {
  const isStopped = outcome === 'deferred' || outcome === 'rejected' || outcome === 'withdrawn';
  return isStopped && decisions.some((region) => APPROVED_TOO.test(textOf(region))) ? 'partly_approved' : outcome;
}

const HAS_WORD = /\p{L}{4}/u;

/** The title's own words: what its label names, else the line at its place, which need be no heading, and the first headings. */
export function titlesOf(reading: Reading): Region[] {
  const { labels, document } = reading;
  const named = labels
    .filter(({ concept, ends, values }) => concept === 'title' && ends !== 'open' && values.length > 0)
    .flatMap(({ values }) => values.slice(0, 1));
  // `Title and Reference: PCC/D/096` above `Subject: Grants`: a number alone is no title.
  const [first] = named.filter((region) => HAS_WORD.test(textOf(region)));
  if (named.length > 0) return [first ?? (named[0] as Region)];
  const headings = document.passages
    .filter(({ kind }) => kind === 'heading')
    .slice(0, FIRST_HEADINGS)
    .map(wholeOf);
  const placed = placedTitles({ ...reading, amounts: [], roles: [], parties: [] }).filter(
    ({ passage }) => !headings.some((heading) => heading.passage === passage),
  );
  return [...placed, ...headings];
}

/** What stands under decision and recommendation heads; where there is none, the first prose of the paper. */
export function decidingRegions(understood: Understood): Region[] {
  const blocks = decisionRegions(understood).flat();
  const clauses = understood.clauses
    .filter(({ part }) => part === 'decision' || part === 'recommendation')
    .map(({ region }) => region);
  const regions = blocks.length > 0 ? blocks : clauses;
  if (regions.some((region) => textOf(region).length > 40)) return regions;
  const prose = understood.clauses
    .filter(({ part }) => part === 'summary' || part === 'other')
    .map(({ sentence }) => sentence);
  return [...regions, ...prose.slice(0, 12)];
}
