/** What kind of decision it is: by its title, else by the words of the decision, else by its summary. */

import type { Part } from '../../lexicon/clauses.ts';
import { DECISION_TYPES_IN_PROSE, TITLE_HINTS, TITLE_TYPES, type TypeRow } from '../../lexicon/decision-types.ts';
import type { DecisionType } from '../../model/field.ts';
import type { Candidate, Trust } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, type Region, textOf, trimmed } from '../find/region.ts';
import { decisionRegions } from './decision.ts';
import { titleRegions } from './title.ts';

interface Place {
  readonly regions: readonly Region[];
  readonly rows: readonly TypeRow[];
  readonly trust: Trust;
  readonly rule: string;
}

/** At most one candidate a place: the first row of the table that fits. */
export function decisionTypes(understood: Understood): Candidate<DecisionType>[] {
  const { document } = understood;
  const found = placesOf(understood).flatMap(({ regions, rows, trust, rule }) => {
    const fit = severalMatters(regions) ?? firstFit(regions, rows);
    if (fit === undefined) return [];
    const method = trust === 'label' ? 'heading' : 'pattern';
    return [candidateOf(document, fit.type, [fit.region], { rule, method, trust })];
  });
  return found.length > 0
    ? found
    : [...fromParties(understood), ...fromTitleHints(understood), ...otherwise(understood)].slice(0, 1);
}

/** Parts that tell what the matter is, where title and decision do not. */
const SUMMARIES: readonly Part[] = ['summary', 'recommendation', 'other', 'procurement'];

function placesOf(understood: Understood): readonly Place[] {
  const { clauses } = understood;
  const summary = clauses.filter(({ part }) => SUMMARIES.includes(part)).map(({ region }) => region);
  return [
    { regions: titleRegions(understood), rows: TITLE_TYPES, trust: 'label', rule: 'form:type-title' },
    {
      regions: decisionRegions(understood).flat(),
      rows: DECISION_TYPES_IN_PROSE,
      trust: 'cue',
      rule: 'form:type-decision',
    },
    { regions: summary, rows: DECISION_TYPES_IN_PROSE, trust: 'hint', rule: 'form:type-summary' },
  ];
}

/** A record may decide several matters of different kinds (London's monthly investment requests): then it is none of them. */
const DIFFERENT_KINDS = 3;

function severalMatters(regions: readonly Region[]): Fit | undefined {
  const items = regions.filter(({ passage }) => passage.kind === 'item');
  const fits = items.flatMap((region) => firstFit([region], DECISION_TYPES_IN_PROSE) ?? []);
  const [first] = fits;
  const kinds = new Set(fits.map(({ type }) => type));
  return first === undefined || kinds.size < DIFFERENT_KINDS ? undefined : { type: 'other', region: first.region };
}

/** A paper that names whom the office will contract with, or fund, is an award although no word of it says so. */
function fromParties({ parties }: Understood): Candidate<DecisionType>[] {
  const kinds = { supplier: 'contract_award', grant_recipient: 'grant' } as const;
  return parties.flatMap(({ role, evidence }): Candidate<DecisionType>[] =>
    role === 'supplier' || role === 'grant_recipient'
      ? [{ value: kinds[role], evidence, rule: 'form:type-party', method: 'pattern', trust: 'hint' }]
      : [],
  );
}

function fromTitleHints(understood: Understood): Candidate<DecisionType>[] {
  const fit = firstFit(titleRegions(understood), TITLE_HINTS);
  if (fit === undefined) return [];
  const found = { rule: 'form:type-title-hint', method: 'heading', trust: 'hint' } as const;
  return [candidateOf(understood.document, fit.type, [fit.region], found)];
}

/** A titled paper without any of the words is of another kind. */
function otherwise(understood: Understood): Candidate<DecisionType>[] {
  return titleRegions(understood).map((region) =>
    candidateOf(understood.document, 'other', [region], { rule: 'form:type-none', method: 'heading', trust: 'hint' }),
  );
}

interface Fit {
  readonly type: DecisionType;
  readonly region: Region;
}

function firstFit(regions: readonly Region[], rows: readonly TypeRow[]): Fit | undefined {
  for (const { type, cue } of rows) {
    for (const region of regions) {
      const match = cue.exec(textOf(region));
      if (match === null) continue;
      const words = trimmed(partOf(region, match.index, match.index + match[0].length));
      return { type, region: words };
    }
  }
  return undefined;
}
