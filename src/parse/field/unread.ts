/** Labels of the form whose value could not be read: a label on paper never disappears silently. */
import type { LabelConcept } from '../../lexicon/labels.ts';
import type { FieldName } from '../../model/field.ts';
import type { FieldFindings, ParsedDecision } from '../../model/parsed.ts';
import type { Understood } from '../field-table.ts';
import { evidenceOfRegion, textOf } from '../find/region.ts';

/** Which field a label's value fills. Labels of several fields, or of none, are not here. */
const FIELD_OF: Partial<Record<LabelConcept, FieldName>> = {
  reference: 'reference',
  title: 'title',
  received: 'received_date',
  published: 'published_date',
  decision_date: 'decision_date',
  officer_date: 'officer_approval_date',
  start_date: 'contract_start_date',
  end_date: 'contract_end_date',
  route: 'procurement_route',
  deferral: 'is_publication_deferred',
};

/** An answer that says, on the form, that there is nothing to say, or nothing yet. */
const NOTHING = /^(?:n\/?a|not applicable|none|nil|-+|\.+|\/)\.?$/i;
const NOT_YET = /^(?:tbc|to be confirmed|to be determined|tba|awaited|pending)\.?$/i;

/** Every decision has these: their label with nothing beside it, or with a promise, is a gap in the paper. Other labels may stay empty. */
const NEVER_EMPTY: readonly FieldName[] = ['reference', 'title', 'decision_date'];

/** Labels with words beside them and a field that stayed absent, and labels of what every decision has with nothing beside them. */
export function unreadLabels({ document, labels }: Understood, findings: FieldFindings): ParsedDecision['unread'] {
  const told = new Set<FieldName>();
  return labels.flatMap((label) => {
    const field = FIELD_OF[label.concept];
    if (field === undefined || label.ends === 'open' || findings[field].state !== 'absent' || told.has(field))
      return [];
    const text = label.values.map(textOf).join(' ').trim();
    const isEmpty = text === '' || NOT_YET.test(text);
    if (NOTHING.test(text) || (isEmpty && !NEVER_EMPTY.includes(field))) return [];
    told.add(field);
    return [{ field, label: textOf(label.region), evidence: evidenceOfRegion(document.id, label.region) }];
  });
}
