import { expect, test } from 'vitest';
import { changesSince, figuresOf, readFigures, writtenFigures } from '../../src/score/accepted.ts';
import { report, scoreDocument } from '../../src/score/score.ts';
import { goldAmount, goldOf, ourAmount, recordOf } from './gold-and-record.ts';

test('more that is right is better, more that is wrong is worse, and a blank is neither', () => {
  const accepted = { 'text title right': 5, 'text title wrong': 2, 'text title absent': 1, 'text adrift': 1 };
  const now = { 'text title right': 4, 'text title wrong': 1, 'text title absent': 3, 'text adrift': 2 };
  expect(changesSince(accepted, now)).toEqual([
    { figure: 'text title right', was: 5, is: 4, kind: 'worse' },
    { figure: 'text title wrong', was: 2, is: 1, kind: 'better' },
    { figure: 'text title absent', was: 1, is: 3, kind: 'moved' },
    { figure: 'text adrift', was: 1, is: 2, kind: 'worse' },
  ]);
  expect(changesSince(accepted, accepted)).toEqual([]);
});

test('a figure that is gone counts as nothing, a new one from nothing', () => {
  expect(changesSince({ 'text title right': 5 }, { 'scans title right': 1 })).toEqual([
    { figure: 'text title right', was: 5, is: 0, kind: 'worse' },
    { figure: 'scans title right', was: 0, is: 1, kind: 'better' },
  ]);
});

test('figures tell text and scans apart, and a kind without documents has none', () => {
  const gold = goldOf({ title: 'Boats' }, [goldAmount('£5', 5)]);
  const amounts = [ourAmount('£5', 5), ourAmount('£6', 6)];
  const figures = figuresOf(report([scoreDocument(gold, recordOf({ title: 'Boats' }, amounts), null)]));
  expect(figures).toMatchObject({
    'text documents': 1,
    'text title right': 1,
    'text amounts printed': 1,
    'text amounts found': 1,
    'text amounts extra': 1,
  });
  expect(Object.keys(figures).filter((name) => name.startsWith('scans'))).toEqual([]);
});

test('what is written is read again, a figure a line', () => {
  const figures = { 'text title right': 5, 'text title wrong': 0 };
  expect(writtenFigures(figures)).toBe('{\n "text title right": 5,\n "text title wrong": 0\n}\n');
  expect(readFigures(writtenFigures(figures), 'a.json')).toEqual(figures);
});

test.each(['', '[1]', '{"a": "b"}', '{"a": -1}'])('%j holds no figures', (text) => {
  expect(() => readFigures(text, 'a.json')).toThrow(/unexpected text in a\.json .*, expected figures of a score/);
});
