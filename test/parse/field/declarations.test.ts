import { describe, expect, it, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

const read = (lines: string) =>
  readDrawn(`
# Police and Crime Commissioner for Dorset

# Decision Notice

Title: Cell doors

The Commissioner considered a report on the matter and the advice that came with it from the officers of the force.

Decision: Approved

${lines}

Signed: Ida Moss, Police and Crime Commissioner

Date: 3 March 2022
`);

describe('interests', () => {
  it.each([
    ['Declarations of interest: Nil', false],
    ['Conflicts of interest: There are none.', false],
    ['Declarations of interest\n\nThe Commissioner has no personal or prejudicial interest in this matter.', false],
    ['Any interests to declare?  ☐ Yes  ☒ No', false],
    ['Interest declared   Yes ☑   No ☐', true],
    ['Conflict of interest declared: No', false],
    ['Declarations of interest\n\nThe Commissioner is a trustee of the charity that receives the grant.', true],
    ['Declaration of interest: The Deputy declared that her brother works for the supplier.', true],
    ['Interests declared\n\nThe Commissioner sits on the board of the Trust as an unpaid director.', true],
    ['Interests: A non-pecuniary interest was declared by the Commissioner, who lives in the road.', true],
    ['His wife is a patron of the Trust and he has therefore recorded an interest.', true],
  ] as const)('%s', (lines, declared) => {
    expect(read(lines).value('interests_declared')).toBe(declared);
  });

  it.each([
    'Declarations of interest:',
    'Declaration\n\nI confirm I have considered whether or not I have any personal or prejudicial interest in this matter.',
    'Declarations of interest\n\nMembers must declare any interest that they have in the matter before it is decided.',
    'Restricted information\n\nNone.',
    'Consultation\n\nThe Commissioner is a member of the board of the region.',
  ])('%s says nothing of them', (lines) => {
    expect(read(lines).value('interests_declared')).toBeNull();
  });

  test('the words that say so are the place', () => {
    const form = read('Declarations of interest\n\nThe report was read. The Commissioner is a patron of the club.');
    expect(form.quotes('interests_declared')).toEqual(['The Commissioner is a patron of the club.']);
  });
});

describe('publication deferred', () => {
  it.each([
    ['Publication of this notice is deferred until the contract has been signed.', true],
    ['Publication is not deferred.', false],
    ['Publication to be deferred until: N/A', false],
    ['Deferred until: 1 May 2022', true],
    ['Publication deferred:  ☐ Yes  ☑ No', false],
    [
      'It will go online. Is the publication of this form to be deferred? No. Is there a confidential annex? Yes.',
      false,
    ],
    ['If publication is deferred, say until when.', null],
    ['The decision on the lease is deferred until May.', null],
  ])('%s', (lines, deferred) => {
    expect(read(lines).value('is_publication_deferred')).toBe(deferred);
  });

  test('the day until which it waits is no day of publication', () => {
    expect(read('Deferred until: 1 May 2022').value('published_date')).toBeNull();
  });
});

describe('a restricted part', () => {
  it.each([
    ['This decision is confidential.', true],
    ['The decision is confidential because it holds commercially sensitive information.', true],
    ['This decision is not confidential.', false],
    ['|Cyfrinachol? / Confidential? |Nac ydyw / No |', false],
    ['|Cyfrinachol? / Confidential? |Ydyw / Yes |', true],
    [
      'It will go online. Is the publication of this form to be deferred? No. Is there a confidential annex? Yes.',
      true,
    ],
    ['Confidential?  No, save for Appendix B (scores)', true],
    ['Access: ☒ Part A (open) ☐ Part B (exempt) applies', false],
    ['Access: ☐ Part A (open) ☒ Part B (exempt) applies', true],
    ['Access: ☒ Partly exempt ☐ Open', true],
    ['Is any of the supporting information classified as confidential information?\n\n☐ Yes ☒ No', false],
    ['The talks were confidential.', null],
  ])('%s', (lines, restricted) => {
    expect(read(lines).value('has_restricted_report')).toBe(restricted);
  });
});

describe('signed or not', () => {
  const outcome = (end: string) =>
    readDrawn(
      `\n# Decision Notice\n\nTitle: Cell doors\n\n# Decision\n\nReplacement of the doors at the suite in Poole.\n\n${end}\n`,
    ).value('outcome');

  it.each([
    ['Date of decision: 3 March 2022', null],
    ['Date of meeting: 3 March 2022', null],
    ['Signed: Ida Moss\n\nDate: 3 March 2022', 'approved'],
    ['Signature\n\nDate: 3 March 2022', 'approved'],
  ])('%s', (end, said) => {
    expect(outcome(end)).toBe(said);
  });
});

describe('what is said of a second part, and of interests', () => {
  it.each([
    ['Is the related Section B report to be published: No; reasons: There is no Section B report.', false],
    ['Is the related Section B report to be published: No; reasons: It names bidders.', true],
    ['There is no exempt or confidential information in this report.', false],
    ['Decision 12-2021 is a confidential decision on the estate.', true],
    ['Decision 12-2021 is a non-confidential decision on the estate.', null],
    ['The choice of a confidential adviser is a decision of the panel.', null],
  ])('%s', (lines, restricted) => expect(read(lines).value('has_restricted_report')).toBe(restricted));

  it.each([
    ['Does the Commissioner have any interest in this decision? No', false],
    ['Do you have an interest to declare in this matter? Yes', true],
    ['Personal interests: The Commissioner is a trustee of the club and took no part.', true],
    ['Personal interests: The Commissioner is not a trustee of the club.', null],
    ['There were no declarations of interest.', false],
    ['Disclosable pecuniary interest: N/A', false],
    ['Interests declared: The Commissioner declared none.', false],
    ['Is there any public interest in the matter? Yes', null],
  ])('%s', (lines, declared) => expect(read(lines).value('interests_declared')).toBe(declared));
});
