/** Who decided, and in which role: only where the name is printed as text. */
import type { LabelConcept } from '../../lexicon/labels.ts';
import { HONOURS } from '../../lexicon/person-words.ts';
import { I_DECIDE } from '../../lexicon/time/signing-cues.ts';
import type { Candidate } from '../../model/finding.ts';
import type { Found } from '../candidate.ts';
import { bareRole } from '../dates/bare-role.ts';
import { decidersInWords } from '../dates/decided-prose.ts';
import { signerIn } from '../dates/signers.ts';
import type { Understood } from '../field-table.ts';
import { passageBefore } from '../find/neighbour.ts';
import { partOf, textOf, wholeOf } from '../find/region.ts';
import { personBeside, personIn, roleIn, withoutPlace } from '../mention/person.ts';
import { isOfficers } from './officer.ts';
import { firstOf, fromSignOffs, LONGEST_LINE, type Reader, read } from './read-person.ts';
import { isAuthors, isOthersColumn } from './whose-block.ts';

/** Labels that name the decision maker outright rank above the signature beside which a name stands. */
export function decisionMakers(understood: Understood): Candidate<string>[] {
  return undisputed([
    ...fromMakerLabels(understood, personBeside, 'maker'),
    ...fromSignOffs(understood, ['maker'], 'name'),
    ...fromWords(understood, personIn),
  ]);
}

const WRITTEN_BY = /^(?:\w+ ){0,3}(?:prepared|written|drafted|compiled|completed|typed) by\b/i;

/** One paper has one decision maker: two people whom only cues name dispute each other, and neither is taken. */
function undisputed(all: readonly Candidate<string>[]): Candidate<string>[] {
  const candidates = all.filter(({ value }) => !all.some((other) => isFuller(other.value, value)));
  const cued = candidates.filter(({ trust }) => trust === 'cue');
  const people = new Set(cued.map(({ value }) => surnameOf(value)));
  return people.size < 2 ? [...candidates] : candidates.filter(({ trust }) => trust !== 'cue');
}

/** `Jane Roe` beside `Print name`, `J Roe` beside `Signature`: the name in full is the better one of the same person. */
function isFuller(full: string, short: string): boolean {
  const [first] = short.split(' ');
  return (
    first !== undefined &&
    /^\p{Lu}\.?$/u.test(first) &&
    /^\p{Lu}\p{L}/u.test(full) &&
    full.startsWith(first.slice(0, 1)) &&
    surnameOf(full) === surnameOf(short)
  );
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
    ...fromPosts(understood),
    ...fromBrackets(understood),
    ...fromDeclaration(understood),
    ...fromApproval(understood),
    ...fromWords(understood, roleIn),
  ];
  return printed.map((role) => ({ ...role, value: withoutPlace(role.value, understood.offices) }));
}

function fromMakerLabels(understood: Understood, reader: Reader, what: string): Candidate<string>[] {
  const { labels } = understood;
  const decider = labels.filter((label) => !isOfficers(label, understood) && !isAuthors(label, understood));
  return decider.flatMap((label): Candidate<string>[] => {
    // Under a head, a column of names belongs to the column of roles beside it: sign-offs read those.
    const [value] = label.values;
    if (label.place === 'under' || (value !== undefined && isOthersColumn(label, value, understood))) return [];
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

/** `The award was authorised by Jane Roe, Deputy Commissioner, on 3 May`. */
const fromWords = (understood: Understood, reader: Reader): Candidate<string>[] =>
  decidersInWords(understood).flatMap((who) =>
    read(understood, who, reader, { rule: 'form:maker-words', method: 'pattern', trust: 'place' }),
  );

/** Labels of a signature block that name the signer's post. */
const POST = /^(?:title|job title|position|role|post|designation|rank|on behalf of)$/i;
const BLOCK: readonly LabelConcept[] = ['signature', 'name', 'date', 'decision_date'];
/** Passages that a signature block spans. */
const REACH = 4;

/** `Title: Police and Crime Commissioner` in a block of signature, name and date. */
function fromPosts(understood: Understood): Candidate<string>[] {
  const block = understood.labels.filter(({ concept }) => BLOCK.includes(concept));
  return understood.labels.flatMap((label): Candidate<string>[] => {
    const [value] = label.values;
    const { index } = label.region.passage;
    const signs = block.some(({ region }) => Math.abs(region.passage.index - index) <= REACH);
    const isPost = value !== undefined && POST.test(textOf(label.region)) && isOnlyRole(textOf(value));
    if (value === undefined || !signs || !isPost || signerIn(textOf(value)) !== 'maker') return [];
    return read(understood, value, roleIn, { rule: 'form:role-post', method: 'label', trust: 'cell' });
  });
}

/** Nothing but a role and its place. */
function isOnlyRole(text: string): boolean {
  const role = roleIn(text);
  return role !== undefined && text.replace(role.value, '').replace(/[^\p{L}]/gu, '') === '';
}

/** `Signed ......... (Police and Crime Commissioner)`: the post in brackets beside or under the line to sign on. */
function fromBrackets(understood: Understood): Candidate<string>[] {
  const { document, offices } = understood;
  const signatures = understood.labels.filter(({ concept }) => concept === 'signature');
  return signatures.flatMap(({ region: { passage } }): Candidate<string>[] => {
    const near = document.passages.slice(passage.index + 1, passage.index + 3);
    const post = near.find((one) => /^\(.*\)$/.test(one.text) && bareRole(one, offices) === 'maker');
    const found: Found = { rule: 'form:role-brackets', method: 'pattern', trust: 'cue' };
    return post === undefined ? [] : read(understood, wholeOf(post), roleIn, found);
  });
}

/** `Police and Crime Commissioner` on a line of its own, right over `I approve the recommendation` or the declaration. */
function fromApproval(understood: Understood): Candidate<string>[] {
  const { document } = understood;
  return understood.clauses.flatMap(({ region: { passage, start }, text }): Candidate<string>[] => {
    const says =
      start === 0 &&
      (I_DECIDE.test(text) || /^i confirm (?:that )?i (?:have considered|do not have|have no)\b/i.test(text));
    const above = says ? passageBefore(document, passage) : undefined;
    if (above === undefined || above.text.length > LONGEST_LINE || signerIn(above.text) !== 'maker') return [];
    return read(understood, wholeOf(above), roleIn, {
      rule: 'form:role-over-approval',
      method: 'pattern',
      trust: 'cue',
    });
  });
}
