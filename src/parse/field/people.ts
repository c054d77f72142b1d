/** Who decided, and in which role: only where the name is printed as text. */
import { HONOURS } from '../../lexicon/person-words.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOf, textOf } from '../find/region.ts';
import { personBeside, roleIn, withoutPlace } from '../mention/person.ts';
import { isOfficers } from './officer.ts';
import { firstOf, fromSignOffs, type Reader, read } from './read-person.ts';

/** Labels that name the decision maker outright rank above the signature beside which a name stands. */
export function decisionMakers(understood: Understood): Candidate<string>[] {
  return undisputed([
    ...fromMakerLabels(understood, personBeside, 'maker'),
    ...fromSignOffs(understood, ['maker'], 'name'),
  ]);
}

const WRITTEN_BY = /^(?:\w+ ){0,3}(?:prepared|written|drafted|compiled|completed|typed) by\b/i;

/** One paper has one decision maker: two people whom only cues name dispute each other, and neither is taken. */
function undisputed(candidates: readonly Candidate<string>[]): Candidate<string>[] {
  const cued = candidates.filter(({ trust }) => trust === 'cue');
  const people = new Set(cued.map(({ value }) => surnameOf(value)));
  return people.size < 2 ? [...candidates] : candidates.filter(({ trust }) => trust !== 'cue');
}

/** `J. Doe`, `Jane Doe OBE` and `JANE DOE` are one person. */
const surnameOf = (name: string): string =>
  name
    .replace(new RegExp(`(?:,? ${HONOURS})+$`), '')
    .split(' ')
    .at(-1)
    ?.toLowerCase() ?? name;

/** The role alone, `Police and Crime Commissioner`: of which place it is, the office says. */
export function decisionMakerRoles(understood: Understood): Candidate<string>[] {
  const printed = [
    ...fromMakerLabels(understood, roleIn, 'role'),
    ...fromSignOffs(understood, ['maker'], 'role'),
    ...fromDeclaration(understood),
  ];
  return printed.map((role) => ({ ...role, value: withoutPlace(role.value, understood.offices) }));
}

function fromMakerLabels(understood: Understood, reader: Reader, what: string): Candidate<string>[] {
  const { labels } = understood;
  const decider = labels.filter((label) => !isOfficers(label, understood));
  return decider.flatMap((label): Candidate<string>[] => {
    // Under a head, a column of names belongs to the column of roles beside it: sign-offs read those.
    if (label.place === 'under') return [];
    if (label.concept === 'maker' && label.ends !== 'open') {
      return read(understood, label.values[0], reader, { rule: `form:${what}-label`, method: 'label', trust: 'label' });
    }
    if (label.concept === 'signature') {
      const found: Found = { rule: `form:${what}-signature`, method: 'label', trust: 'cell' };
      // `Notice prepared by Jane Roe` under the signature: who writes does not sign.
      const signs = label.values.filter((value) => !WRITTEN_BY.test(textOf(value)));
      return firstOf(signs.map((value) => read(understood, value, reader, found)));
    }
    if (label.concept === 'name') {
      return read(understood, label.values[0], reader, { rule: `form:${what}-name`, method: 'label', trust: 'cue' });
    }
    return [];
  });
}

/** `... in compliance with the Code of Conduct for the Police and Crime Commissioner`: who takes the decision says so of himself. */
function fromDeclaration(understood: Understood): Candidate<string>[] {
  return understood.clauses.flatMap(({ region, text }): Candidate<string>[] => {
    const at = /\bcode of conduct for (?:the )?/i.exec(text);
    if (at === null || !/\bi (?:confirm|have considered)/i.test(text)) return [];
    const rest = partOf(region, at.index + at[0].length, text.length);
    return read(understood, rest, roleIn, { rule: 'form:role-declaration', method: 'pattern', trust: 'cue' });
  });
}
