/** The answer to "is the restricted report to be published", and words that give a reason to withhold it. */
import type { ParsedDecision } from '../../model/parsed.ts';
import type { Understood } from '../field-table.ts';
import { evidenceOfRegion, textOf, wholeOf } from '../find/region.ts';
import { answerIn } from './declarations.ts';

const ASKED = /to be published\b/i;
const REASON =
  /\b(?:commercial(?:ly)? (?:sensitive|confidential|interests?)|confidential|sensitive information|exempt (?:under|by|from)|personal data|not (?:be|for) (?:published|publication)|prejudic(?:e|ial) (?:to )?(?:commercial|the commercial))/i;
/** The reason stands in the next few lines of the form. */
const WITHIN = 3;

export function restrictedAnswer({ document, labels }: Understood): ParsedDecision['restricted'] {
  const label = labels.find(({ concept, region }) => concept === 'restricted' && ASKED.test(textOf(region)));
  const [region] = label?.values ?? [];
  const answer = region === undefined ? undefined : answerIn(region);
  if (label === undefined || answer === undefined) return { to_be_published: null, reason: null };
  const from = label.region.passage.index;
  const reason = document.passages
    .slice(from, from + 1 + WITHIN)
    .find(
      ({ text, kind, index }) =>
        kind !== 'furniture' && REASON.test(index === from ? text.slice(label.region.end) : text),
    );
  return {
    to_be_published: { value: answer.answer, evidence: evidenceOfRegion(document.id, answer.region) },
    reason:
      reason === undefined ? null : { value: reason.printed, evidence: evidenceOfRegion(document.id, wholeOf(reason)) },
  };
}
