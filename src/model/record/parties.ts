/** The table `parties`: one row per organisation, role and decision. */
import { PARTY_ROLES } from '../parsed.ts';
import { freeText, id, integer, maybe, oneOf, type RowOf, text } from './column.ts';
import { table } from './table.ts';

export const parties = table({
  name: 'parties',
  meaning: 'One row per organisation named in a decision and the role it has there.',
  key: ['decision_id', 'seq'],
  foreign: [{ field: 'decision_id', table: 'decisions', target: 'decision_id' }],
  order: ['decision_id', 'seq'],
  columns: {
    decision_id: id('The decision that names it.'),
    seq: integer('Place in the list of parties of the decision, from 1.', 1),
    role: oneOf(PARTY_ROLES, 'What the organisation does in this decision.'),
    name_printed: freeText('Name as printed.', 300),
    name: freeText('Name, normalised.', 300),
    organisation_id: maybe(text('org-id.guide identifier, GB-COH-01234567; only if printed or confirmed.')),
  },
});

export type PartyRow = RowOf<typeof parties.columns>;
