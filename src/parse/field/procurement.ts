/** How and with whom it is bought: route, framework, joint purchase, renewal. */
import type { FieldTable } from '../field-table.ts';

type ProcurementField = 'procurement_route' | 'framework_name' | 'framework_id' | 'is_joint_procurement' | 'is_renewal';
const none = { meaning: '', candidates: () => [] };
export const PROCUREMENT_FIELDS: Pick<FieldTable, ProcurementField> = {
  procurement_route: none,
  framework_name: none,
  framework_id: none,
  is_joint_procurement: none,
  is_renewal: none,
};
