/** THE TABLE: every scalar field of a decision: what it says and where it may stand. Columns of the published schema with the same names. */
import { DATE_FIELDS } from './parse/field/dates.ts';
import { FORM_FIELDS } from './parse/field/form.ts';
import { MONEY_FIELDS } from './parse/field/money.ts';
import { PROCUREMENT_FIELDS } from './parse/field/procurement.ts';
import type { FieldTable } from './parse/field-table.ts';

export const FIELDS: FieldTable = { ...FORM_FIELDS, ...DATE_FIELDS, ...MONEY_FIELDS, ...PROCUREMENT_FIELDS };
