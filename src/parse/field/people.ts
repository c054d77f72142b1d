/** Who decided, in which role, and which officer approved: only where the name is printed as text. */
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOfPaper } from '../find/clause.ts';
import type { Label } from '../find/label.ts';
import { partOf, printedOf, type Region, textOf } from '../find/region.ts';
import { personIn, roleIn } from '../mention/person.ts';
import type { Match } from '../reading.ts';

type Reader = (text: string) => Match<string> | undefined;

function read(
  document: Understood['document'],
  region: Region | undefined,
  reader: Reader,
  found: Found,
): Candidate<string>[] {
  const match = region === undefined ? undefined : reader(textOf(region));
  if (region === undefined || match === undefined) return [];
  const words = partOf(region, match.start, match.end);
  return [candidateOf(document, printedOf(words), [words], found)];
}

/** Labels that name the decision maker outright rank above the signature beside which a name stands. */
export function decisionMakers(understood: Understood): Candidate<string>[] {
  return fromMakerLabels(understood, personIn, 'maker');
}

export function decisionMakerRoles(understood: Understood): Candidate<string>[] {
  return [...fromMakerLabels(understood, roleIn, 'role'), ...fromDeclaration(understood)];
}

function fromMakerLabels(understood: Understood, reader: Reader, what: string): Candidate<string>[] {
  const { labels, document } = understood;
  const decider = labels.filter((label) => !isOfficers(label, understood));
  return decider.flatMap((label): Candidate<string>[] => {
    if (label.concept === 'maker') {
      return read(document, label.values[0], reader, { rule: `form:${what}-label`, method: 'label', trust: 'label' });
    }
    if (label.concept === 'signature') {
      const found: Found = { rule: `form:${what}-signature`, method: 'label', trust: 'cell' };
      return firstOf(label.values.map((value) => read(document, value, reader, found)));
    }
    if (label.concept === 'name') {
      return read(document, label.values[0], reader, { rule: `form:${what}-name`, method: 'label', trust: 'cue' });
    }
    return [];
  });
}

const firstOf = <T>(lists: readonly (readonly T[])[]): T[] => [...(lists.find((list) => list.length > 0) ?? [])];

/** `... in compliance with the Code of Conduct for the Police and Crime Commissioner`: who takes the decision says so of himself. */
function fromDeclaration({ document, clauses }: Understood): Candidate<string>[] {
  return clauses.flatMap(({ region, text }): Candidate<string>[] => {
    const at = /\bcode of conduct for (?:the )?/i.exec(text);
    if (at === null || !/\bi (?:confirm|have considered)/i.test(text)) return [];
    const rest = partOf(region, at.index + at[0].length, text.length);
    return read(document, rest, roleIn, { rule: 'form:role-declaration', method: 'pattern', trust: 'cue' });
  });
}

/** Labels under an officer's heading, or after an officer's label, belong to the officer. */
export function isOfficers(label: Label, { labels, document }: Understood): boolean {
  const { passage, start } = label.region;
  const section = document.sections[passage.section]?.heading;
  const heading = section === null || section === undefined ? '' : (document.passages[section]?.text ?? '');
  if (/officer|chief exec|treasurer|author|s\.?151/i.test(textOf(label.region)) || partOfPaper(heading) === 'officer')
    return true;
  const at = passage.index * 1e6 + start;
  const place = (other: Label): number => other.region.passage.index * 1e6 + other.region.start;
  const before = labels
    .filter((other) => place(other) < at && (OWNERS as readonly string[]).includes(other.concept))
    .at(-1);
  return before?.concept === 'officer';
}

/** Labels that open a block of name, signature and date. */
const OWNERS = ['officer', 'signature', 'maker', 'interests', 'outcome'] as const;

/** Beside an officer's label, or a name under one. */
export function approvingOfficers(understood: Understood): Candidate<string>[] {
  const { labels, document } = understood;
  return labels.flatMap((label): Candidate<string>[] => {
    if (label.concept === 'officer' && label.ends !== 'open') {
      return firstOf(
        label.values
          .slice(0, 2)
          .map((value) =>
            label.place === 'under' || !opensWithPerson(textOf(value))
              ? []
              : read(document, value, personIn, { rule: 'form:officer-label', method: 'label', trust: 'cell' }),
          ),
      );
    }
    if ((label.concept === 'name' || label.concept === 'signature') && isOfficers(label, understood)) {
      return read(document, label.values[0], personIn, { rule: 'form:officer-name', method: 'label', trust: 'label' });
    }
    return [];
  });
}

/** A line with a name; longer text is the statement that the officer signs. */
const LONGEST_LINE = 100;

/** The line opens with the name or with the role that goes with it. */
function opensWithPerson(text: string): boolean {
  const [person, role] = [personIn(text), roleIn(text)];
  const first = Math.min(person?.start ?? Number.POSITIVE_INFINITY, role?.start ?? Number.POSITIVE_INFINITY);
  return text.length <= LONGEST_LINE && person !== undefined && first <= 2;
}
