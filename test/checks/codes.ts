/** The codes of the issues that a decision gets, and evidence found in a drawn document. */
import type { Document } from '../../src/model/document.ts';
import { type Evidence, evidenceOf } from '../../src/model/evidence.ts';
import type { ParsedDecision } from '../../src/model/parsed.ts';
import type { IssueRow } from '../../src/model/record.ts';
import type { ValidateContext } from '../../src/validate/context.ts';
import { validate } from '../../src/validate/validate.ts';
import { context } from '../validate/parsed-decision.ts';

export function issuesOf(parsed: ParsedDecision, more: Partial<ValidateContext> = {}): readonly IssueRow[] {
  return validate(parsed, context(more)).value?.issues ?? [];
}

export const codesOf = (parsed: ParsedDecision, more: Partial<ValidateContext> = {}): string[] =>
  issuesOf(parsed, more).map(({ code }) => code);

/** Where words stand in a drawn document: their first occurrence. Throws when they do not. */
export function placeOf(document: Document, words: string): readonly [Evidence, ...Evidence[]] {
  for (const passage of document.passages) {
    const start = passage.printed.indexOf(words);
    if (start >= 0) return evidenceOf(document.id, passage, start, start + words.length);
  }
  throw new Error(`"${words}" does not stand in the drawing`);
}
