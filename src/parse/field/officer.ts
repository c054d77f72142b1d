/** Which officer approved the request before it was decided, and whether a label is an officer's: only where the name is printed as text. */
import type { OfficeKnowledge } from '../../lexicon/office-knowledge.ts';
import { OFFICER_VOICE } from '../../lexicon/officer-voice.ts';
import { I_DECIDE } from '../../lexicon/time/signing-cues.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Found } from '../candidate.ts';
import { bareRole } from '../dates/bare-role.ts';
import { officersInWords } from '../dates/decided-prose.ts';
import { roleUnder } from '../dates/roles-below.ts';
import { signOffsOf } from '../dates/sign-offs.ts';
import { columnSigner } from '../dates/signer-columns.ts';
import { signerIn } from '../dates/signers.ts';
import type { Understood } from '../field-table.ts';
import { partOfPaper } from '../find/clause.ts';
import type { Label } from '../find/label.ts';
import { passageAfter, passageBefore } from '../find/neighbour.ts';
import { textOf } from '../find/region.ts';
import { personIn, roleIn } from '../mention/person.ts';
import { oncePerReading } from '../once.ts';
import type { Match, Reading } from '../reading.ts';
import { firstOf, fromSignOffs, LONGEST_LINE, read } from './read-person.ts';
import { overSignatures, rowSigner } from './table-signer.ts';
import { isAuthors, isOthersColumn, SIGNS } from './whose-block.ts';

/** Labels under an officer's heading, or after an officer's label, belong to the officer. */
export function isOfficers(label: Label, understood: Understood): boolean {
  const { document } = understood;
  const { passage } = label.region;
  // `Signed: Jane Roe, PCC` says itself whose it is.
  const own = SIGNS.has(label.concept) && label.values[0] !== undefined ? signerIn(textOf(label.values[0])) : null;
  if (own === 'maker') return false;
  // `Signed (Commissioner)`: the hint in the label's brackets.
  const hint = SIGNS.has(label.concept)
    ? signerIn(/^\s*\(([^()]+)\)/.exec(passage.text.slice(label.region.end))?.[1] ?? '')
    : null;
  if (hint !== null) return hint !== 'maker';
  const named =
    SIGNS.has(label.concept) && label.values[0]?.passage === passage ? roleUnder(passage, understood) : null;
  if (named !== null) return named !== 'maker';
  // `Signed:` over a name over `Police and Crime Commissioner`.
  const last = label.values[0]?.passage;
  const under = last === undefined || last === passage ? undefined : document.passages[last.index + 1];
  const isUnder = under !== undefined && under.cell?.column === last?.cell?.column;
  if (SIGNS.has(label.concept) && isUnder && bareRole(under, understood.offices) === 'maker') return false;
  const section = document.sections[passage.section]?.heading;
  const heading = section === null || section === undefined ? '' : (document.passages[section]?.text ?? '');
  if (SIGNS.has(label.concept) && I_DECIDE.test(heading)) return false;
  if (
    /officer|chief exec|treasurer|\bauthor\b|s\.?151/i.test(textOf(label.region)) ||
    partOfPaper(heading) === 'officer'
  )
    return true;
  // `Name Jane Doe` over `Title Police and Crime Commissioner`: the line below says whose name it is.
  const below = passageAfter(document, passage);
  const signer = below === undefined || label.concept !== 'name' ? null : bareRole(below, understood.offices);
  if (signer !== null) return signer !== 'maker';
  if (SIGNS.has(label.concept) && spokenFor(label, understood)) return true;
  const overColumn = columnSigner(understood, passage.cell) ?? overSignatures(document, passage);
  if (overColumn !== null) return overColumn !== 'maker';
  const inRow = rowSigner(document, passage);
  if (inRow !== null) return inRow !== 'maker';
  const owner = ownerOf(label, understood);
  // `Sign:` over `Print: Jane Roe`: one block.
  const isOneBlock =
    label.concept === 'name' && owner?.concept === 'signature' && passage.index - owner.region.passage.index <= 2;
  return isOneBlock ? isOfficers(owner, understood) : owner?.concept === 'officer';
}

/** The last words before the signature are an officer's. What stands between, such as another's role or a decision, would be another's block. */
function spokenFor({ region: { passage, start } }: Label, { document }: Understood): boolean {
  const own = passage.text.slice(0, start).trim();
  if (own !== '') return OFFICER_VOICE.test(own) && !I_DECIDE.test(own);
  const before = passageBefore(document, passage);
  const isApart = before?.cell != null && before.cell.table !== passage.cell?.table;
  const speaker = /^([^:.]{3,60}): \p{Lu}/u.exec(before?.text ?? '')?.[1] ?? '';
  const isOfficer = ['chief', 'finance'].includes(signerIn(speaker) ?? '');
  return (
    before !== undefined && !isApart && (isOfficer || OFFICER_VOICE.test(before.text)) && !I_DECIDE.test(before.text)
  );
}

/** The label before it that opens the block of name, signature and date in which it stands. */
function ownerOf(label: Label, understood: Understood): Label | undefined {
  const place = ({ region }: Label): number => region.passage.index * 1e6 + region.start;
  return ownersOf(understood).findLast(
    (other) => place(other) < place(label) && (other.concept !== 'signature' || label.concept !== 'signature'),
  );
}

/** `Spend above £1m needs a` / `PCC decision under ...`: words of prose that happen to open a line. */
const isWord = ({ concept, ends, region }: Label): boolean =>
  (concept === 'outcome' || concept === 'maker') && ends === 'open' && region.start > 0;

const ownersOf = oncePerReading(({ labels }: Reading): readonly Label[] =>
  labels.filter((label) => (OWNERS as readonly string[]).includes(label.concept) && !isWord(label)),
);

/** Labels that open a block of name, signature and date. */
const OWNERS = ['officer', 'signature', 'maker', 'interests', 'outcome'] as const;

/**
 * The officer whose approval the paper needs before it comes to the decision maker: the chief executive (Police Reform and Social Responsibility
 * Act 2011, Schedule 1), whose word outranks the finance officer's. A name under the officer's own heading, beside the label, or in a block.
 */
export function approvingOfficers(understood: Understood): Candidate<string>[] {
  const { labels } = understood;
  const signOffs = signOffsOf(understood);
  // `Ada Marsh` over `Chief Executive`: what stands below is the next signer's.
  const isNamedAbove = ({ place, region: { passage } }: Label): boolean =>
    place === 'below' &&
    signOffs.some(({ name, role }) => role?.passage === passage && name.passage.index < passage.index);
  const labelled = labels
    .filter((label) => !isAuthors(label, understood))
    .filter((label) => !isNamedAbove(label))
    .flatMap((label): Candidate<string>[] => {
      const found = officerRule(label, understood);
      const values = label.values
        .slice(0, 2)
        .filter((value) => label.place !== 'under' && opensWithPerson(textOf(value), understood.offices))
        .filter((value) => !isOthersColumn(label, value, understood));
      return found === null ? [] : firstOf(values.map((value) => read(understood, value, personOrBracketed, found)));
    });
  const said = officersInWords(understood).flatMap((who) =>
    read(understood, who, personIn, { rule: 'form:officer-words', method: 'pattern', trust: 'place' }),
  );
  return [...labelled, ...fromSignOffs(understood, ['chief', 'finance'], 'name'), ...said];
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

/** `Chief Executive:` | `(Jane Roe) on 10 May 2018`: the name behind the signature may stand in brackets. */
function personOrBracketed(text: string, offices: OfficeKnowledge): Match<string> | undefined {
  const bracket = /^\(([^()]{4,40})\)/.exec(text);
  const inside = bracket === null ? undefined : personIn(bracket[1] ?? '', offices);
  if (inside === undefined) return personIn(text, offices);
  return { ...inside, start: inside.start + 1, end: inside.end + 1 };
}

/** The line opens with the name or with the role that goes with it. */
function opensWithPerson(text: string, offices: OfficeKnowledge): boolean {
  const [person, role] = [personOrBracketed(text, offices), roleIn(text)];
  const first = Math.min(person?.start ?? Number.POSITIVE_INFINITY, role?.start ?? Number.POSITIVE_INFINITY);
  return text.length <= LONGEST_LINE && person !== undefined && first <= 2;
}
