/** The table `changes`: what differs from one release to the next. */
import { freeText, id, maybe, oneOf, type RowOf, text } from './column.ts';
import { table } from './table.ts';

export const CHANGE_TYPES = ['added', 'changed', 'withdrawn', 'restored', 'removed'] as const;
export const CHANGE_CAUSES = [
  'source_changed',
  'source_moved',
  'newly_collected',
  'extractor_changed',
  'manual_correction',
  'suppressed',
] as const;

export const changes = table({
  name: 'changes',
  meaning: 'One row per field that changed between two releases.',
  key: [],
  foreign: [],
  order: ['release', 'decision_id', 'change_type', 'field'],
  columns: {
    release: text('Release in which it changed, 2026.11.23.', '^[0-9]{4}[.][0-9]{2}[.][0-9]{2}$'),
    decision_id: id('The decision; it may be gone from decisions.'),
    change_type: oneOf(CHANGE_TYPES, 'removed: our mistake; withdrawn: the office took it down.'),
    field: maybe(text('Column that changed.', '^[a-z][a-z0-9_]*$')),
    old_value: maybe(freeText('Value before, as in CSV.')),
    new_value: maybe(freeText('Value after, as in CSV.')),
    cause: oneOf(
      CHANGE_CAUSES,
      'Why it changed. newly_collected: the office listed it before, as far as is known, and it was not asked for, or not to be had, until now.',
    ),
  },
});

export type ChangeRow = RowOf<typeof changes.columns>;
