/** Who decided, in which role, and which officer approved: only where the name is printed as text. */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { HONOURS } from '../../lexicon/person-words.ts';
import type { Passage } from '../../model/document.ts';
import type { Candidate } from '../../model/finding.ts';
import { candidateOf, type Found } from '../candidate.ts';
import type { Understood } from '../field-table.ts';
import { partOfPaper } from '../find/clause.ts';
import type { Label } from '../find/label.ts';
import { partOf, printedOf, type Region, textOf } from '../find/region.ts';
import { personBeside, personIn, roleIn } from '../mention/person.ts';
import { oncePerReading } from '../once.ts';
import type { Match, Reading } from '../reading.ts';
import { bareRole, signOffsOf } from '../role/sign-offs.ts';
import { type Signer, signerIn } from '../role/signers.ts';

type Reader = (text: string, offices: OfficeKnowledge) => Match<string> | undefined;

function read(
  { document, offices }: Understood,
  region: Region | undefined,
  reader: Reader,
  found: Found,
): Candidate<string>[] {
  const match = region === undefined ? undefined : reader(textOf(region), offices);
  if (region === undefined || match === undefined) return [];
  const words = partOf(region, match.start, match.end);
  return [candidateOf(document, printedOf(words), [words], found)];
}

/** Labels that name the decision maker outright rank above the signature beside which a name stands. */
export function decisionMakers(understood: Understood): Candidate<string>[] {
  return undisputed([
    ...fromMakerLabels(understood, personBeside, 'maker'),
    ...fromSignOffs(understood, ['maker'], 'name'),
  ]);
}

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

export function decisionMakerRoles(understood: Understood): Candidate<string>[] {
  return [
    ...fromMakerLabels(understood, roleIn, 'role'),
    ...fromSignOffs(understood, ['maker'], 'role'),
    ...fromDeclaration(understood),
  ];
}

/** Names in signature blocks that no label names, by the role beside them; trust by how sure the role makes it. */
function fromSignOffs(understood: Understood, signers: readonly Signer[], what: 'name' | 'role'): Candidate<string>[] {
  return signOffsOf(understood).flatMap((signOff): Candidate<string>[] => {
    const region = signOff[what];
    const rank = signers.indexOf(signOff.signer);
    if (region === null || rank < 0) return [];
    const found: Found = {
      rule: `form:sign-off-${signOff.signer}`,
      method: 'pattern',
      trust: rank === 0 ? 'cue' : 'hint',
    };
    return [candidateOf(understood.document, printedOf(region), [region], found)];
  });
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
      return firstOf(label.values.map((value) => read(understood, value, reader, found)));
    }
    if (label.concept === 'name') {
      return read(understood, label.values[0], reader, { rule: `form:${what}-name`, method: 'label', trust: 'cue' });
    }
    return [];
  });
}

const firstOf = <T>(lists: readonly (readonly T[])[]): T[] => [...(lists.find((list) => list.length > 0) ?? [])];

/** `... in compliance with the Code of Conduct for the Police and Crime Commissioner`: who takes the decision says so of himself. */
function fromDeclaration(understood: Understood): Candidate<string>[] {
  return understood.clauses.flatMap(({ region, text }): Candidate<string>[] => {
    const at = /\bcode of conduct for (?:the )?/i.exec(text);
    if (at === null || !/\bi (?:confirm|have considered)/i.test(text)) return [];
    const rest = partOf(region, at.index + at[0].length, text.length);
    return read(understood, rest, roleIn, { rule: 'form:role-declaration', method: 'pattern', trust: 'cue' });
  });
}

/** Labels under an officer's heading, or after an officer's label, belong to the officer. */
export function isOfficers(label: Label, understood: Understood): boolean {
  const { document } = understood;
  const { passage } = label.region;
  const section = document.sections[passage.section]?.heading;
  const heading = section === null || section === undefined ? '' : (document.passages[section]?.text ?? '');
  if (/officer|chief exec|treasurer|author|s\.?151/i.test(textOf(label.region)) || partOfPaper(heading) === 'officer')
    return true;
  // `Name Jane Doe` over `Title Police and Crime Commissioner`: the line below says whose name it is.
  const below = document.passages[passage.index + 1];
  const signer = below === undefined || label.concept !== 'name' ? null : bareRole(below, understood.offices);
  if (signer !== null) return signer !== 'maker';
  const inRow = rowSigner(document, passage);
  if (inRow !== null) return inRow !== 'maker';
  return ownerOf(label, understood)?.concept === 'officer';
}

/** The label before it that opens the block of name, signature and date in which it stands. */
function ownerOf(label: Label, understood: Understood): Label | undefined {
  const place = ({ region }: Label): number => region.passage.index * 1e6 + region.start;
  return ownersOf(understood).findLast(
    (other) => place(other) < place(label) && (other.concept !== 'signature' || label.concept !== 'signature'),
  );
}

const ownersOf = oncePerReading(({ labels }: Reading): readonly Label[] =>
  labels.filter(({ concept }) => (OWNERS as readonly string[]).includes(concept)),
);

/** Whom the first cell of the passage's row names: `Chief Executive / M.O.` | `Sign: Print: Jane Roe`. */
function rowSigner({ tables, passages }: Understood['document'], { cell }: Passage): Signer | null {
  const row = cell === null || cell.column === 0 ? [] : (tables[cell.table]?.cells ?? []);
  const first = row.find((one) => one.row === cell?.row && one.column === 0)?.passages[0];
  return first === undefined ? null : signerIn(passages[first]?.text ?? '');
}

/** Labels that open a block of name, signature and date. */
const OWNERS = ['officer', 'signature', 'maker', 'interests', 'outcome'] as const;

/**
 * The officer whose approval the paper needs before it comes to the decision maker: the chief executive (Police Reform and Social Responsibility
 * Act 2011, Schedule 1), whose word outranks the finance officer's. A name under the officer's own heading, beside the label, or in a block.
 */
export function approvingOfficers(understood: Understood): Candidate<string>[] {
  const { labels } = understood;
  const labelled = labels.flatMap((label): Candidate<string>[] => {
    const found = officerRule(label, understood);
    const values = label.values
      .slice(0, 2)
      .filter((value) => label.place !== 'under' && opensWithPerson(textOf(value), understood.offices));
    return found === null ? [] : firstOf(values.map((value) => read(understood, value, personIn, found)));
  });
  return [...labelled, ...fromSignOffs(understood, ['chief', 'finance'], 'name')];
}

function officerRule(label: Label, understood: Understood): Found | null {
  const closed = ['officer', 'name', 'signature'].includes(label.concept) && label.ends !== 'open';
  const bare = ['name', 'signature'].includes(label.concept) && label.ends === 'open';
  if ((!closed && !bare) || (label.concept !== 'officer' && !isOfficers(label, understood))) return null;
  const owner = label.concept === 'officer' ? label : ownerOf(label, understood);
  // `Chief Officer` alone is as a rule the force's officer who sponsors the paper.
  const words = owner === undefined ? '' : textOf(owner.region);
  const named = owner?.values[0] === undefined ? null : signerIn(textOf(owner.values[0]).slice(0, LONGEST_LINE));
  const chief = (named ?? signerIn(words)) !== 'finance' && !/^chief officer$/i.test(words);
  return { rule: `form:officer-${label.concept}`, method: 'label', trust: chief ? 'label' : 'place' };
}

/** A line with a name; longer text is the statement that the officer signs. */
const LONGEST_LINE = 100;

/** The line opens with the name or with the role that goes with it. */
function opensWithPerson(text: string, offices: OfficeKnowledge): boolean {
  const [person, role] = [personIn(text, offices), roleIn(text)];
  const first = Math.min(person?.start ?? Number.POSITIVE_INFINITY, role?.start ?? Number.POSITIVE_INFINITY);
  return text.length <= LONGEST_LINE && person !== undefined && first <= 2;
}
