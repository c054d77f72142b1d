/** The small values of an office file: patterns, selectors, addresses, hosts, dates. Their schemas say what is wrong in words. */
import { z } from 'zod';
import { daysOf } from '../calendar.ts';

/** `g` and `y` are not among the flags: they would make a pattern remember where it stood. */
const WRITTEN = /^\/(.+)\/([imsu]*)$/s;
const AS_PATTERN = 'expected a pattern such as "/^decisions \\\\d{4}/i", with no flags but i, m, s and u';

function patternOf(given: RegExp | string, context: z.core.$RefinementCtx): RegExp {
  const [, source, flags] = WRITTEN.exec(String(given)) ?? [];
  try {
    if (source !== undefined) return new RegExp(source, flags);
    context.addIssue({ code: 'custom', message: AS_PATTERN });
  } catch (error) {
    context.addIssue({ code: 'custom', message: `expected a pattern: ${(error as Error).message}` });
  }
  return z.NEVER;
}

/** A regular expression. A TypeScript file writes it as such, JSON as text between slashes: `"/^decisions \\d{4}/i"`. */
export const pattern = z
  .custom<RegExp | string>((given) => given instanceof RegExp || typeof given === 'string', AS_PATTERN)
  .transform(patternOf);

/** CSS, with `:has()` and `:contains()` as cheerio reads it. */
export const selector = z.string().min(1);

/** Words as printed, in any case. */
export const words = z.array(z.string().min(1)).min(1);

export const address = z.url({ protocol: /^https?$/ });

/** A host name in lower case, with its port where it is not the usual one. */
export const host = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/, 'expected a host name such as www.example.org');

const calendar = (shape: RegExp, example: string) =>
  z.string().refine((text) => shape.test(text) && daysOf(text) !== null, `expected ${example}`);

export const day = calendar(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2024-04-01');
export const month = calendar(/^\d{4}-\d{2}$/, 'a month such as 2024-04');

/** What cannot be changed after it was read. */
export type Frozen<T> = T extends RegExp ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
