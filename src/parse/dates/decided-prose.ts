/**
 * Gives dates of prose their part in the decision, by what the sentence before them, or after them, says was done.
 *
 *   "This decision was taken on 3 March 2022"                            the decision, wherever it stands
 *   "Authorised by Harriet Mossop on 3rd March 2022"                     the decision: a person
 *   "Approved by the Chief Executive on 1 March 2022"                    the officer's approval
 *   "At the Board on 3 March 2022 the PCC agreed the recommendation"     the decision
 *   "Minutes of the meeting held on 3 March 2022", in the head           the decision, by its meeting
 *   "Considered by the Chief Executive: Ida Moss, 1 March 2022"          the officer's approval
 *   "The Commissioner gave her approval by e-mail on 3 March 2022"       the decision
 *   "The first contract was approved by the PCC on 3 May 2018"           none: another decision
 */
import * as cue from '../../lexicon/decisions/decided-cues.ts';
import { partOf, type Region } from '../find/region.ts';
import { personIn } from '../mention/person.ts';
import type { Reading } from '../reading.ts';
import type { DateMention, Given } from './given.ts';
import { signerIn } from './signers.ts';

const given = (role: Given['role'], rule: string, trust: Given['trust']): Given => ({
  role,
  rule: `date:${rule}`,
  method: 'pattern',
  trust,
});

const DECIDED = given('decision', 'decided-words', 'place');
/** Under the decision the words outweigh a day of the form's head. */
const IN_DECISION = given('decision', 'decided-words', 'cue');
const PERHAPS = given('decision', 'decided-words', 'hint');
const AT_MEETING = given('decision', 'meeting', 'hint');

/** Passages in which the head of minutes stands. */
const HEAD = 8;
/** What makes a sentence of the line: `The minutes of the meeting of 7 May were agreed`. */
const TELLS = /\b(?:was|were|is|are|will|has|had)\b/i;
/** The longest sentence that only says when and where it was decided. */
const LONGEST = 160;

/** What prose says of a day; null where it says nothing of the decision. */
export function decidedInWords(reading: Reading, date: DateMention): Given | null {
  const { clause, region } = date;
  const { text, index } = region.passage;
  const before = text.slice(clause.sentence.start, region.start);
  const after = text.slice(region.end, clause.sentence.end);
  const inDecision = clause.part === 'decision';
  if (cue.OFFICER_SAID.test(before)) return given('officer_approval', 'officer-words', 'place');
  if (cue.DECIDED_BY_MAKER.test(before) || cue.DECIDED_ITSELF.test(before)) return DECIDED;
  if (cue.APPROVAL_GIVEN.test(before)) return inDecision ? DECIDED : PERHAPS;
  const step = cue.STEP_BY.exec(before)?.groups?.who;
  if (step !== undefined && signerIn(step) === 'chief') return given('officer_approval', 'officer-words', 'place');
  const by = cue.DECIDED_BY.exec(before)?.groups?.who;
  if (by !== undefined) return decidedBy(reading, by) ?? (inDecision && OF_MEMBERS.test(by) ? IN_DECISION : null);
  if (cue.MAKER_DECIDED.test(before)) return inDecision || /\bthis\b/i.test(before) ? DECIDED : PERHAPS;
  if (cue.IN_FRONT.test(before)) {
    if (inDecision && cue.THEN_DECIDED.test(after)) return DECIDED;
    return cue.THEN_DECIDED_THIS.test(after) ? PERHAPS : null;
  }
  const own = text.slice(clause.region.start, region.start);
  if (inDecision && clause.text.length < LONGEST && isDecided(own)) return DECIDED;
  if (inDecision && cue.DECIDING_MEETING.test(own)) return AT_MEETING;
  if (cue.RESOLVED_AT.test(before) && before.length < LONGEST) return AT_MEETING;
  const isHead = index < HEAD && clause.sentence.start === 0 && region.passage.cell === null;
  return isHead && cue.HEAD_OF_MEETING.test(before) && !TELLS.test(after) ? AT_MEETING : null;
}

/** Words right before a date that say when it was decided; a longer sentence tells of something else. */
const isDecided = (before: string): boolean =>
  (before.length < 70 && cue.DECIDED.test(before) && !/\b(?:was|were|had)\b/i.test(before)) || cue.DATED.test(before);

/** Members and clerks of an authority decide for it: `the Town Clerk in consultation with the Chair and Deputy Chair`. */
const OF_MEMBERS = /\b(?:town clerk|chair(?:man|person)?|members?|committee|board|cabinet member)\b/i;

/** By whom: the decision maker or a person without a post decides, the chief executive approves what is put to the decision maker. */
function decidedBy({ offices }: Reading, who: string): Given | null {
  const signer = signerIn(who);
  if (signer === 'maker') return DECIDED;
  if (signer === 'chief') return given('officer_approval', 'officer-words', 'place');
  return signer === null && personIn(who, offices) !== undefined ? DECIDED : null;
}

/** `Reviewed by the Chief Executive, Ida Moss, on 1 March`: the words that name the officer who passed the paper on. */
export function officersInWords({ clauses }: Reading): Region[] {
  return clauses.flatMap(({ sentence, region }): Region[] => {
    const found =
      sentence.start === region.start
        ? cue.STEPPER.exec(sentence.passage.text.slice(sentence.start, sentence.end))
        : null;
    const who = found?.groups?.who;
    if (!found || who === undefined || who.length > LONGEST || signerIn(who) !== 'chief') return [];
    const start = found.index + found[0].lastIndexOf(who);
    return [partOf(sentence, start, start + who.length)];
  });
}

/** Where prose says by whom it was decided: the words that name the person. Officers who approve are left out. */
export function decidersInWords({ clauses }: Reading): Region[] {
  return clauses.flatMap(({ sentence, region }): Region[] => {
    if (sentence.start !== region.start) return [];
    const text = sentence.passage.text.slice(sentence.start, sentence.end);
    const found = cue.ACTOR.exec(text) ?? cue.DECIDER.exec(text);
    const who = found?.groups?.who;
    if (found === null || who === undefined || who.length > LONGEST) return [];
    const signer = signerIn(who);
    const start = found.index + found[0].lastIndexOf(who);
    return signer === null || signer === 'maker' ? [partOf(sentence, start, start + who.length)] : [];
  });
}
