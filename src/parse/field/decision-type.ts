/** What kind of decision it is: by its title, else by the words of the decision, else by its summary. */
import { DECISION_TYPES_IN_PROSE, TITLE_TYPES, type TypeRow } from '../../lexicon/decision-types.ts';
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
  const { document, clauses } = understood;
  const [decision = []] = [decisionRegions(understood).flat()];
  const summary = clauses
    .filter(({ part }) => part === 'summary' || part === 'other' || part === 'finance')
    .map(({ region }) => region);
  const places: readonly Place[] = [
    { regions: titleRegions(understood), rows: TITLE_TYPES, trust: 'label', rule: 'form:type-title' },
    { regions: decision, rows: DECISION_TYPES_IN_PROSE, trust: 'cue', rule: 'form:type-decision' },
    { regions: summary, rows: DECISION_TYPES_IN_PROSE, trust: 'hint', rule: 'form:type-summary' },
  ];
  return places.flatMap(({ regions, rows, trust, rule }) => {
    const found = firstFit(regions, rows);
    if (found === undefined) return [];
    return [
      candidateOf(document, found.type, [found.region], {
        rule,
        method: trust === 'label' ? 'heading' : 'pattern',
        trust,
      }),
    ];
  });
}

function firstFit(
  regions: readonly Region[],
  rows: readonly TypeRow[],
): { type: DecisionType; region: Region } | undefined {
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
