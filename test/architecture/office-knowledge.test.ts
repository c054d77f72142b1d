/**
 * What the parser knows of single offices comes to it as a parameter, so that `opcc score --without-office-knowledge` takes all of it away: nothing
 * beside the tables of offices names one office.
 */
import { expect, test } from 'vitest';
import { namesOfArea } from '../../src/lexicon/office-knowledge.ts';
import { POLICE_FORCE_AREAS } from '../../src/lexicon/police-force-areas.ts';
import { codeOf, partOf, sources } from './sources.ts';

const KNOWING = sources().filter((path) => ['parse', 'lexicon'].includes(partOf(path)) || path === 'src/fields.ts');
const TABLES = ['src/lexicon/police-force-areas.ts', 'src/lexicon/office-names.ts', 'src/lexicon/office-knowledge.ts'];

test('parse takes no table of offices but the one that it is given', () => {
  const taken = KNOWING.filter((path) => !TABLES.includes(path)).flatMap((path) =>
    codeOf(path)
      .split('\n')
      .filter((line) => /\b(?:POLICE_FORCE_AREAS|NO_OFFICES|areaOf|officeNameAt)\b/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(taken).toEqual([]);
  const all = KNOWING.filter((path) => /\bALL_OFFICES\b/.test(codeOf(path)) && !TABLES.includes(path));
  // The one default of the parameter.
  expect(all).toEqual(['src/parse/reading.ts']);
});

/** What any office's papers name beside its own office: bodies that let frameworks or give money, places joined by `and` in names of bodies. */
const NOT_OFFICES: Readonly<Record<string, RegExp>> = {
  'src/lexicon/procurement/frameworks.ts':
    /London Procurement Partnership|Metropolitan Police Service|Kent Commercial Services/,
  'src/lexicon/public-bodies.ts': /greater london authority/,
  'src/lexicon/organisation-words.ts':
    /'(?:dorset wiltshire|hampshire isle|cambridgeshire peterborough|durham darlington|redcar cleveland|stoke staffordshire)'/,
};

test('no word of the parser or the lexicon names one office', () => {
  const names = POLICE_FORCE_AREAS.flatMap((area) => [...namesOfArea(area), ...(area.short ?? [])]);
  const pattern = new RegExp(`\\b(?:${names.filter((name) => name.length > 3).join('|')})\\b`, 'i');
  const said = KNOWING.filter((path) => !TABLES.includes(path)).flatMap((path) =>
    codeOf(path)
      .split('\n')
      .filter((line) => pattern.test(line) && !NOT_OFFICES[path]?.test(line))
      .map((line) => `${path}: ${pattern.exec(line)?.[0]} in ${line.trim().slice(0, 80)}`),
  );
  expect(said).toEqual([]);
});
