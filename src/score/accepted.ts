/**
 * The score that was accepted last, kept beside the gold, and what became better and worse since. One figure a line, so that a review of the file shows what
 * changed. Pure: reading and writing the file is the command's matter.
 */
import { z } from 'zod';
import { UsageError } from '../model/usage-error.ts';
import type { Report, Summary } from './score.ts';

/** `text reference right` to its count. */
export type Figures = Readonly<Record<string, number>>;

const figures = z.record(z.string(), z.number().int().nonnegative());

export interface Change {
  readonly figure: string;
  readonly was: number;
  readonly is: number;
  /** `moved`: neither good nor bad by itself, such as how many answers are blank. */
  readonly kind: 'better' | 'worse' | 'moved';
}

/** Last words of figures of which more is better, and of those of which less is. All others are neither. */
const MORE: readonly string[] = ['right', 'core', 'found', 'role', 'vat_basis', 'qualifier', 'headline'];
const LESS: readonly string[] = ['wrong', 'spurious', 'extra', 'adrift', 'uncited', 'invented'];

/** Text and scans apart; a kind of document of which there is none has no figures. */
export function figuresOf({ text, scans }: Report): Figures {
  return Object.fromEntries([...ofSummary('text', text), ...ofSummary('scans', scans)]);
}

function ofSummary(name: string, summary: Summary): [string, number][] {
  const { documents, whole, fields, amounts, grounding, figures: money } = summary;
  if (documents === 0) return [];
  const { gold, ours, ...ofFound } = amounts;
  const byField = Object.entries(fields).flatMap(([field, { right, wrong, spurious, disputed, absent }]) =>
    Object.entries({ right, wrong, spurious, disputed, absent }).map(([verdict, count]) => [
      `${field} ${verdict}`,
      count,
    ]),
  ) as [string, number][];
  const all: [string, number][] = [
    ['documents', documents],
    ['whole core', whole],
    ...byField,
    ['amounts printed', gold],
    ['amounts extra', ours - amounts.found],
    ...Object.entries(ofFound).map(([aspect, count]): [string, number] => [`amounts ${aspect}`, count]),
    ['adrift', grounding.adrift],
    ['uncited', grounding.uncited],
    ['invented', money.invented],
  ];
  return all.map(([figure, count]) => [`${name} ${figure}`, count]);
}

/** Every figure that is another now, in the order of the accepted ones, then new ones. One that is missing counts as nothing. */
export function changesSince(accepted: Figures, now: Figures): Change[] {
  const names = [...new Set([...Object.keys(accepted), ...Object.keys(now)])];
  return names.flatMap((figure): Change[] => {
    const [was, is] = [accepted[figure] ?? 0, now[figure] ?? 0];
    return was === is ? [] : [{ figure, was, is, kind: kindOf(figure, is - was) }];
  });
}

function kindOf(figure: string, difference: number): Change['kind'] {
  const last = figure.split(' ').at(-1) ?? '';
  if (MORE.includes(last)) return difference > 0 ? 'better' : 'worse';
  if (LESS.includes(last)) return difference < 0 ? 'better' : 'worse';
  return 'moved';
}

/** The text of the file. */
export const writtenFigures = (now: Figures): string => `${JSON.stringify(now, null, 1)}\n`;

/** The figures of the file's text. Throws UsageError for a text that holds none, naming the file. */
export function readFigures(text: string, file: string): Figures {
  try {
    return figures.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`unexpected text in ${file} (${(error as Error).name}), expected figures of a score`);
  }
}
