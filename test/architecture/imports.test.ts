/** Who may import whom. The stages never import one another; knowledge is below them, what joins them above. */
import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, partOf, sources } from './sources.ts';

const BELOW = ['model', 'lexicon'];

/** What each part of `src` may import besides itself and packages. A part that is not named here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  discover: BELOW,
  fetch: BELOW,
  extract: BELOW,
  parse: BELOW,
  // The cross-checks are validate's own table, in a place of their own because people look for them.
  checks: BELOW,
  'checks.ts': [...BELOW, 'checks'],
  validate: [...BELOW, 'checks', 'checks.ts'],
  store: BELOW,
  export: [...BELOW, 'formats'],
  // A format knows the tables' columns and nothing else.
  formats: ['model'],
  // An office is words: whoever reads them defines them in the model.
  offices: ['model'],
  'offices.ts': ['model', 'offices'],
  'fields.ts': [...BELOW, 'parse'],
  // Three stages joined into one pure function, which runs in a worker.
  'read-decision.ts': [...BELOW, 'extract', 'parse', 'validate', 'fields.ts'],
  // The same for a file of many decisions.
  'read-log.ts': [...BELOW, 'extract', 'parse', 'validate', 'fields.ts', 'read-decision.ts'],
  // Accuracy is counted on records, against the gold and against the document.
  score: [...BELOW, 'validate'],
  // What a reader is told of a value: all stages in the middle have a part in it.
  explain: [...BELOW, 'checks', 'fields.ts', 'parse', 'validate'],
  'reader.ts': [...BELOW, 'extract', 'validate', 'read-decision.ts', 'score', 'explain'],
  'worker.ts': [...BELOW, 'read-decision.ts', 'read-log.ts', 'reader.ts', 'score', 'explain', 'extract'],
  replica: [...BELOW, 'offices'],
  // The steps of a run, and the pipeline that puts them in order.
  run: [
    ...BELOW,
    ...['discover', 'fetch', 'extract', 'validate', 'store', 'export', 'formats', 'offices'],
    ...['reader.ts', 'read-decision.ts'],
  ],
  'pipeline.ts': [...BELOW, 'run', 'discover', 'fetch', 'store', 'export', 'formats', 'offices', 'reader.ts'],
  commands: [
    ...BELOW,
    ...['pipeline.ts', 'run', 'reader.ts', 'score', 'replica', 'offices', 'offices.ts', 'store'],
    // `schema` prints what export describes, `explain` what was considered, `doctor` tries pdf.js.
    ...['export', 'explain', 'extract'],
    // `run` opens the world that the pipeline works in: archive, wire, catalogue, lock, the offices' files.
    ...['discover', 'fetch'],
  ],
  'main.ts': ['commands', 'model'],
  // The library's face: the stages as functions.
  'index.ts': [...BELOW, 'extract', 'parse', 'validate', 'export', 'fields.ts', 'read-decision.ts', 'reader.ts'],
};

const SOURCES = sources();
const isOurs = (name: string): boolean => name.startsWith('src/');

test('imports go in the directions of the design', () => {
  const astray = SOURCES.flatMap((path) => {
    const part = partOf(path);
    const allowed = MAY_IMPORT[part];
    if (allowed === undefined) return [`${path}: no part of the house is called ${part}`];
    return importsOf(path)
      .filter((name) => isOurs(name) && partOf(name) !== part && !allowed.includes(partOf(name)))
      .map((name) => `${path} imports ${name}`);
  });
  expect(astray).toEqual([]);
});

test('no import leads out of the source tree, save to what the package ships', () => {
  const outside = SOURCES.flatMap((path) =>
    importsOf(path)
      .filter((name) => name.startsWith('..') || /^(?:test|fixtures|dist)\//.test(name))
      .map((name) => `${path} imports ${name}`),
  );
  expect(outside).toEqual([]);
});

describe('contracts', () => {
  test('a format knows only the Format contract and the model', () => {
    const astray = SOURCES.filter((path) => partOf(path) === 'formats').flatMap((path) =>
      importsOf(path).filter((name) => name.startsWith('src/formats/') && name !== 'src/formats/format.ts'),
    );
    expect(astray).toEqual([]);
  });

  test('an office knows only the Office contract', () => {
    const astray = SOURCES.filter((path) => partOf(path) === 'offices').flatMap((path) =>
      importsOf(path).filter((name) => name !== 'src/model/office.ts'),
    );
    expect(astray).toEqual([]);
  });

  test('the model stands on zod alone', () => {
    const packages = SOURCES.filter((path) => partOf(path) === 'model').flatMap((path) =>
      importsOf(path).filter((name) => !isOurs(name)),
    );
    expect(new Set(packages)).toEqual(new Set(['zod']));
  });

  test('only extract knows pdf.js, only store knows SQLite, only fetch knows undici', () => {
    const OWNERS: Readonly<Record<string, readonly string[]>> = {
      'pdfjs-dist': ['extract'],
      unpdf: ['extract'],
      'node:sqlite': ['store', 'commands'],
      undici: ['fetch'],
    };
    const astray = SOURCES.flatMap((path) =>
      importsOf(path)
        .filter((name) => {
          const owners = OWNERS[name.replace(/^(@?[\w:-]+).*$/, '$1')];
          return owners !== undefined && !owners.includes(partOf(path));
        })
        .map((name) => `${path} imports ${name}`),
    );
    expect(astray).toEqual([]);
  });

  test('files import one another in no circle, types aside', () => {
    const edges = new Map(SOURCES.map((path) => [path, valueImportsOf(path)]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') return void circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      state.set(path, 'open');
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of SOURCES) visit(path, []);
    expect(circles).toEqual([]);
  });
});

/** Imports that are there when the program runs. */
function valueImportsOf(path: string): string[] {
  const types = [...codeOf(path).matchAll(/import type[^;]*?from\s*'([^']+)'/g)].map(([whole]) => whole);
  const named = [...codeOf(path).matchAll(/import\s*\{([^}]*)\}\s*from\s*'([^']+)'/g)]
    .filter(([, names = '']) => names.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')))
    .map(([whole]) => whole);
  const gone = [...types, ...named].map((whole) => /'([^']+)'$/.exec(whole)?.[1]);
  const all = [...codeOf(path).matchAll(/\bfrom\s*'(\.[^']+)'/g)].map(([, name]) => name);
  for (const name of gone) {
    const at = all.indexOf(name);
    if (at >= 0) all.splice(at, 1);
  }
  const kept = new Set(all);
  return importsOf(path).filter(
    (name) => isOurs(name) && [...kept].some((each) => name.endsWith((each ?? '').replace(/^[./]+/, '/'))),
  );
}
