/** Rules about what stands in the files: sizes, no clock, no chance and no locale in the pure middle, one door to the process. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesBelow, partOf, ROOT, sources, textOf } from './sources.ts';

const SOURCES = sources();

/** Lines of the code of these files that a pattern matches. */
const matching = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    codeOf(path)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

describe('sizes', () => {
  const MOST_BYTES = 10 * 1024;
  /** Pure tables of the lexicon that are larger, each with the reason why it is one table. */
  const LARGER: Readonly<Record<string, string>> = {};

  test('a file is read at one sitting', () => {
    const sizes = SOURCES.map((path) => [path, statSync(join(ROOT, path)).size] as const);
    const large = sizes.filter(([path, size]) => size > MOST_BYTES && LARGER[path] === undefined);
    expect(large).toEqual([]);
  });

  test('only tables of the lexicon that are still there are let off', () => {
    const stale = Object.keys(LARGER).filter((path) => partOf(path) !== 'lexicon' || !SOURCES.includes(path));
    expect(stale).toEqual([]);
  });

  test('every file says first what it is for', () => {
    const silent = SOURCES.filter((path) => !/^(?:#!.*\n)?\/\*\*[^/]/.test(textOf(path)));
    expect(silent).toEqual([]);
  });

  test('no folder is a lumber room, and none is nested deeper than three', () => {
    expect(SOURCES.filter((path) => /\/(?:utils?|helpers?|common|misc|types)(?:\/|\.ts$)/.test(path))).toEqual([]);
    expect(SOURCES.filter((path) => path.split('/').length > 4)).toEqual([]);
  });
});

describe('the pure middle', () => {
  // V8's interpreted and compiled engines read `(?i:...)` differently, so that a record would depend on how often a rule had run.
  test('no pattern changes its flags midway', () => {
    expect(matching(SOURCES, /\(\?[ims]*-?[ims]+:/)).toEqual([]);
  });

  const PURE = new Set([
    'model',
    'lexicon',
    'extract',
    'parse',
    'validate',
    'checks',
    'checks.ts',
    'fields.ts',
    'export',
    'formats',
    'read-decision.ts',
  ]);
  const pure = SOURCES.filter((path) => PURE.has(partOf(path)));

  test.each([
    ['clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b|\bTemporal\.Now\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
    ['locale', /\btoLocale\w*\(|\blocaleCompare\(|\bIntl\./],
    ['time zone', /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\bnew Date\(\s*\d+\s*,/],
  ])('asks no %s', (_, pattern) => expect(matching(pure, pattern)).toEqual([]));

  test('reaches for no network', () => {
    expect(matching(pure, /\bfetch\(|'(?:node:)?(?:https?|net|tls|dns|undici)'/)).toEqual([]);
  });
});

test('only the door touches the process', () => {
  const others = SOURCES.filter((path) => path !== 'src/main.ts');
  expect(matching(others, /(?<![\w.'"`-])process\.(?!\s)\w|'(?:node:)?process'|\bconsole\.(?!warn\b)\w+/)).toEqual([]);
  // pdf.js warns while it loads; its loader silences that and touches nothing else.
  expect(matching(others, /\bconsole\.warn\b/).filter((line) => !line.startsWith('src/extract/pdf/pdfjs.ts'))).toEqual(
    [],
  );
});

test('nothing is left to be done, skipped or silenced', () => {
  // The words are put together here, so that this file does not hold them.
  const words = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['X', 'XX'],
    ['HA', 'CK'],
  ]
    .map((halves) => halves.join(''))
    .join('|');
  const marks = new RegExp(`\\b(?:${words})\\b|@ts-(?:ignore|nocheck)|biome-(?:ignore)|\\.(?:skip|only|todo)\\(`);
  const files = [...filesBelow('src'), ...filesBelow('test')].filter(
    (path) => path.endsWith('.ts') && !path.startsWith('test/architecture/'),
  );
  const left = files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .filter((line) => marks.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(left).toEqual([]);
});
