/** What the form itself says: reference, title, decision, people, declarations. */
import type { FieldTable } from '../field-table.ts';
import { decisionTexts } from './decision.ts';
import { decisionTypes } from './decision-type.ts';
import { deferrals, restrictedReports } from './declarations.ts';
import { interests } from './interests.ts';
import { approvingOfficers } from './officer.ts';
import { outcomes } from './outcome.ts';
import { decisionMakerRoles, decisionMakers } from './people.ts';
import { references } from './reference.ts';
import { titles } from './title.ts';

type FormField =
  | 'reference'
  | 'title'
  | 'decision_type'
  | 'outcome'
  | 'decision_text'
  | 'decision_maker_name'
  | 'decision_maker_role'
  | 'approving_officer_name'
  | 'interests_declared'
  | 'has_restricted_report'
  | 'is_publication_deferred';

/** Spacing and separators of one reference drift within one paper. */
const referenceKey = (value: string): string => value.replace(/[\s/.-]+/g, '').toUpperCase();
const textKey = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

export const FORM_FIELDS: Pick<FieldTable, FormField> = {
  reference: {
    meaning: "The office's own reference of the decision.",
    candidates: references,
    resolve: { keyOf: referenceKey, firstWins: true },
  },
  title: { meaning: 'What the decision is about.', candidates: titles, resolve: { keyOf: textKey, firstWins: true } },
  decision_type: { meaning: 'What kind of decision it is.', candidates: decisionTypes },
  outcome: { meaning: 'What was decided about the request.', candidates: outcomes },
  decision_text: {
    meaning: 'What was decided, in the words of the paper.',
    candidates: decisionTexts,
    resolve: { keyOf: textKey, firstWins: true },
  },
  decision_maker_name: {
    meaning: 'Who decided, where the name is printed.',
    candidates: decisionMakers,
    resolve: { keyOf: textKey, firstWins: true },
  },
  decision_maker_role: {
    meaning: 'The role in which it was decided.',
    candidates: decisionMakerRoles,
    resolve: { keyOf: textKey, firstWins: true },
  },
  approving_officer_name: {
    meaning: 'The officer who approved the request.',
    candidates: approvingOfficers,
    resolve: { keyOf: textKey, firstWins: true },
  },
  interests_declared: { meaning: 'Whether interests were declared.', candidates: interests },
  has_restricted_report: { meaning: 'Whether a part of the paper is withheld.', candidates: restrictedReports },
  is_publication_deferred: { meaning: 'Whether publication is deferred.', candidates: deferrals },
};
