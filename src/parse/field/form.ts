/** What the form itself says: reference, title, decision, people, declarations. */
import type { FieldTable } from '../field-table.ts';

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
const none = { meaning: '', candidates: () => [] };
export const FORM_FIELDS: Pick<FieldTable, FormField> = {
  reference: none,
  title: none,
  decision_type: none,
  outcome: none,
  decision_text: none,
  decision_maker_name: none,
  decision_maker_role: none,
  approving_officer_name: none,
  interests_declared: none,
  has_restricted_report: none,
  is_publication_deferred: none,
};
