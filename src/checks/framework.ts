/** Checks of the framework that a decision buys through. */
import { frameworkOf } from '../lexicon/procurement/frameworks.ts';
import { isCertainlyBefore } from '../model/calendar.ts';
import { type Observation, placesOf, type Subject } from './check.ts';

/** Decisions that go on with a call-off: it may outlive its framework. */
const GOES_ON: readonly (string | null)[] = ['contract_extension', 'contract_variation'];

/** FRAMEWORK_NOT_LIVE: on the day of the decision nothing could be called off from the framework, by the table of frameworks. */
export function frameworkNotLive({ decision, parsed }: Subject): Observation[] {
  const { framework_name, framework_id, decision_date, decision_type } = decision;
  const printed = [framework_name, framework_id].filter((name) => name !== null);
  const framework = printed.map(frameworkOf).find((found) => found !== null);
  if (!framework || decision_date === null || GOES_ON.includes(decision_type)) return [];
  const { name, from, to } = framework;
  const early = from !== null && isCertainlyBefore(decision_date, from);
  const late = to !== null && isCertainlyBefore(to, decision_date);
  if (!early && !late) return [];
  const expected = early ? `${from} or later` : `${to} or earlier`;
  return [
    {
      field: 'framework_name',
      message: `unexpected decision of ${decision_date} under ${name}, expected ${expected}`,
      observed: decision_date,
      expected,
      evidence: placesOf(parsed, 'framework_name', 'decision_date'),
    },
  ];
}
