/** THE TABLE of cross-checks: what must hold between the fields of one decision. A check warns, it never repairs. */
import type { Check } from './checks/check.ts';

export const CHECKS: readonly Check[] = [];
