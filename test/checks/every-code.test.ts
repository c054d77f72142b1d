/**
 * Every check of the table on drawn papers, read by the whole program: one that it speaks of, and the same paper but for the oddity, on which it is
 * silent. A check without both fails here.
 */
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks.ts';
import { FIELDS } from '../../src/fields.ts';
import type { IssueRow } from '../../src/model/record.ts';
import { parse } from '../../src/parse/parse.ts';
import { NOTHING_KNOWN, type SourceContext } from '../../src/validate/context.ts';
import { validate } from '../../src/validate/validate.ts';
import { draw } from '../extract/draw.ts';

/** Lines as long as the page is wide; rows of tables and lines with a column gap stay as they are. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^[|#]| {3}/.test(line) ? line : (line.match(/.{1,85}(?: |$)/g) ?? []).join('\n')))
    .join('\n');

/** Prose that says nothing, so that a paper is as long as one. */
const ENOUGH =
  'The members read the paper in full and had no further questions of the officers who were present on the day. '.repeat(
    3,
  );

/** A form with a head; what a case is about stands below it. */
const paper = (body: string): string =>
  `\n# Police and Crime Commissioner for Kent\n# DECISION RECORD\n\nTitle: Mobile radio masts\n\n${body}\n\n${ENOUGH}\n`;

const read = (picture: string, source: Partial<SourceContext> = {}): readonly IssueRow[] => {
  const document = draw(wrapped(picture));
  const context = { ...NOTHING_KNOWN, ...source };
  const parsed = parse(document, { office: context.office, fields: FIELDS }).value;
  if (parsed === undefined) throw new Error('parse gave no value');
  return validate(parsed, { ...context, document, issues: [] }).value?.issues ?? [];
};

interface Case {
  /** What stands in the paper, and a part of the message that is expected. */
  readonly fires: readonly [body: string, message: RegExp];
  readonly silent: string;
  /** What is known of where the paper comes from. */
  readonly source?: Partial<SourceContext>;
  /** The bodies are whole papers. */
  readonly whole?: boolean;
}

const DECIDED = 'Date of decision: 2 March 2022';
const total = (sum: string): string => `The total cost of the contract is ${sum}.`;
const shares = (sum: string): string =>
  `The total cost of the contract is ${sum}, of which Kent Police will pay £40,000 and Essex Police will pay £60,000.`;
const lots = (sum: string): string =>
  `${total(sum)}\n\n| Lot   | Supplier  | Cost    |\n| Lot 1 | Alder Ltd | £40,000 |\n| Lot 2 | Birch Ltd | £50,000 |\n`;
const term = (end: string): string =>
  `The contract will be for 12 months commencing on 1st April 2022${end === '' ? '' : ` and ending on ${end}`}.`;
const officer = (date: string): string => `\n\nDate of officer approval: ${date}`;
const published = (answer: string): string =>
  `# PUBLICATION SCHEME CONSIDERATIONS\nIs the related Section B report to be published   ${answer}\nThe report contains commercially sensitive information.`;

const CASES: Readonly<Record<string, Case>> = {
  SHARE_SUM_ROUNDING: {
    fires: [`${total('£21,169.59')} The cost to each organisation is £10,584.79.`, /come to £21,169\.58 \(2 of them\)/],
    silent: `${total('£21,169.58')} The cost to each organisation is £10,584.79.`,
  },
  SHARE_SUM_MISMATCH: { fires: [shares('£90,000'), /£100,000\.00.*£90,000\.00/], silent: shares('£100,000') },
  SHARE_PERCENT_MISMATCH: {
    fires: [`${total('£100,000')} The share of Kent Police is £40,000 (50%).`, /£50,000\.00, which is 50 %/],
    silent: `${total('£100,000')} The share of Kent Police is £50,000 (50%).`,
  },
  VAT_ARITHMETIC: {
    fires: [`${total('£100,000 plus VAT of £20,000, a total of £125,000')}`, /expected £120,000\.00/],
    silent: `${total('£100,000 plus VAT of £20,000, a total of £120,000')}`,
  },
  TERM_VALUE_MISMATCH: {
    fires: [
      'The contract will be for 3 years. The annual charge is £10,000 a year. The total value of the contract is £45,000.',
      /£45,000\.00, expected £30,000\.00/,
    ],
    silent:
      'The contract will be for 3 years. The annual charge is £10,000 a year. The total value of the contract is £30,000.',
  },
  WORDS_FIGURES_MISMATCH: {
    fires: [total('four million pounds (£4,500,000)'), /£4,500,000\.00, expected £4,000,000\.00/],
    silent: total('four million pounds (£4,000,000)'),
  },
  LOTS_SUM_MISMATCH: {
    fires: [lots('£120,000'), /2 lots £120,000\.00, expected £90,000\.00/],
    silent: lots('£90,000'),
  },
  HEADLINE_AMBIGUOUS: {
    fires: [`${total('£50,000')} ${total('£70,000')}`, /£50,000\.00 and £70,000\.00/],
    silent: `${total('£50,000')} ${total('£50,000')}`,
  },
  AMOUNT_OUTLIER: { fires: [total('£21.375'), /£21\.375/], silent: total('£21,375') },
  THRESHOLD_NEAR: {
    fires: [
      `Award of the contract to Alder Ltd. ${total('£24,500 including VAT')}\n\n${DECIDED}`,
      /nearness of £24,500\.00 with VAT/,
    ],
    silent: `Award of the contract to Alder Ltd. ${total('£20,500 including VAT')}\n\n${DECIDED}`,
  },
  END_DATE_DERIVED: { fires: [term(''), /2023-03-31 follows/], silent: term('31st March 2023') },
  END_DATE_MISMATCH: {
    fires: [term('30th June 2024'), /2024-06-30, expected 2023-03-31/],
    silent: term('31st March 2023'),
  },
  PREVIOUS_TERM_GAP: {
    fires: ['The current contract ends on 31 March 2022. The new contract starts on 1 June 2022.', /gap of 61 days/],
    silent: 'The current contract ends on 31 March 2022. The new contract starts on 1 April 2022.',
  },
  OFFICE_UNKNOWN: {
    fires: [`\n# DECISION RECORD\n\nTitle: Mobile radio masts\n\n${ENOUGH}`, /names no office/],
    silent: `\n# DECISION RECORD\n# Police and Crime Commissioner for Kent\n\nTitle: Mobile radio masts\n\n${ENOUGH}`,
    whole: true,
  },
  OFFICE_CONFLICT: {
    fires: ['', /paper of kent, expected one of essex/],
    silent: 'The masts are bought together with the commissioner for Essex.',
    source: { office: 'essex' },
  },
  FRAMEWORK_NOT_LIVE: {
    fires: [
      'The contract is called off from G-Cloud 12 by Alder Ltd.\n\nDate of decision: 2 March 2023',
      /2023-03-02 under G-Cloud 12/,
    ],
    silent: `The contract is called off from G-Cloud 12 by Alder Ltd.\n\n${DECIDED}`,
  },
  OFFICER_APPROVAL_BEFORE_RECEIVED: {
    fires: [`Date received: 1 March 2022${officer('15 February 2022')}`, /2022-02-15.*2022-03-01/],
    silent: `Date received: 1 March 2022${officer('1 March 2022')}`,
  },
  SIGNED_BEFORE_RECEIVED: {
    fires: [`Date received: 3 March 2022\n\n${DECIDED}`, /2022-03-02.*2022-03-03/],
    silent: `Date received: 2 March 2022\n\n${DECIDED}`,
  },
  OFFICER_AFTER_SIGNED: {
    fires: [`${DECIDED}${officer('3 March 2022')}`, /2022-03-02.*2022-03-03/],
    silent: `${DECIDED}${officer('2 March 2022')}`,
  },
  RETROSPECTIVE_START: {
    fires: [`The new contract starts on 1 March 2022.\n\n${DECIDED}`, /2022-03-01.*2022-03-02/],
    silent: `The new contract starts on 2 March 2022.\n\n${DECIDED}`,
  },
  DATE_IMPOSSIBLE: {
    fires: ['The new contract starts on 31 June 2022.', /2022-06-31/],
    silent: 'The new contract starts on 30 June 2022.',
  },
  WEEKDAY_MISMATCH: {
    fires: ['Date of decision: Monday 2 March 2022', /Monday 2022-03-02, expected Wednesday/],
    silent: 'Date of decision: Wednesday 2 March 2022',
  },
  DATE_MISSPELT: {
    fires: ['Date of decision: 14th Ocotber 2024', /Ocotber/],
    silent: 'Date of decision: 14th October 2024',
  },
  REFERENCE_YEAR_MISMATCH: {
    fires: [`Reference: 012/2019\n\n${DECIDED}`, /012\/2019 on a decision of 2022-03-02/],
    silent: `Reference: 012/2022\n\n${DECIDED}`,
  },
  REFERENCE_CONFLICT: {
    fires: ['Reference: KD 1328', /KD 1328 and KD1327 \(on the list page\)/],
    silent: 'Reference: KD 1327',
    source: { listing: { title: null, date: null, reference: 'KD1327' } },
  },
  RESTRICTED_ANSWER_CONTRADICTS: { fires: [published('Yes'), /is to be published/], silent: published('No') },
  FIELD_UNREAD: { fires: ['Date of decision: as agreed with the board', /"Date of decision"/], silent: DECIDED },
  DECISION_DATE_MISSING: {
    fires: ['Reference: DN12-22\n\nDate received: 1 March 2022', /without a date/],
    silent: `Reference: DN12-22\n\nDate received: 1 March 2022\n\n${DECIDED}`,
  },
  FIELD_DISPUTED: {
    fires: ['Date received: 1 March 2022\n\nDate received: 5 March 2022', /2022-03-01 \| 2022-03-05/],
    silent: 'Date received: 1 March 2022\n\nDate received: 1 March 2022',
  },
  SIGNATURE_IMAGE_ONLY: {
    fires: ['Signature:\n\nDate: 2 March 2022', /signature as a picture/],
    silent: 'Signature: Jo Bell\n\nDate: 2 March 2022',
  },
  TEXT_TOO_SHORT: {
    fires: ['\n# Police and Crime Commissioner for Kent\n# DECISION RECORD\n\nApproved.', /characters/],
    silent: `\n# Police and Crime Commissioner for Kent\n# DECISION RECORD\n\n${ENOUGH}`,
    whole: true,
  },
};

describe.each(Object.entries(CASES))('%s', (code, { fires: [odd, message], silent, source, whole }) => {
  const issuesOf = (body: string) =>
    read(whole === true ? body : paper(body), source).filter((issue) => issue.code === code);

  test('speaks', () => {
    const [issue] = issuesOf(odd);
    expect(issue?.message).toMatch(message);
    expect(issue?.severity).toBe(CHECKS.find((check) => check.code === code)?.severity);
  });

  test('is silent', () => expect(issuesOf(silent)).toEqual([]));
});

test('every check of the table has a case, and every case a check', () => {
  expect(Object.keys(CASES).sort()).toEqual(CHECKS.map(({ code }) => code).sort());
});
