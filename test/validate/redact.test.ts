import { expect, test } from 'vitest';
import { redact } from '../../src/validate/redact.ts';
import { validate } from '../../src/validate/validate.ts';
import { context, found, parsedDecision } from './parsed-decision.ts';

test.each([
  ['write to jo.bloggs@derbyshire.police.uk now', 'write to [redacted:email] now'],
  ['call 01629 733 770.', 'call [redacted:telephone].'],
  ['call +44 (0)1629 733770', 'call [redacted:telephone]'],
  ['call +441629733770', 'call [redacted:telephone]'],
  ['call (01629) 733770 or 07700 900123', 'call [redacted:telephone] or [redacted:telephone]'],
  ['020 7946 0958', '[redacted:telephone]'],
  ['kept in \\\\server.police.uk\\share\\Decision 33 final.docx for all', 'kept in [redacted:path] for all'],
  ['P:\\Decisions\\33.docx', '[redacted:path]'],
  ['\\\\server\\share and more', '[redacted:path] and more'],
])('%j becomes %j', (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test.each([
  '2020-00199038',
  '£0.122m',
  '£01,234,567,890',
  '000797',
  '12,485,000',
  '2011/3050',
  '01/04/2022',
  '01-04-2022',
  '01.04.2022 - 31.03.2024',
  'GB-COH-00653331',
  'a @ b',
  'and/or C: the rest',
  'PCCML-000500-2019',
])('%j stays', (text) => {
  expect(redact(text)).toEqual({ text, counts: {} });
});

test('what is taken out of published words is counted and never told', () => {
  const words = 'Ask Jo Bloggs, jo@example.org or jb@example.org';
  const record = validate(parsedDecision({ decision_text: found(words, words) }), context()).value;
  expect(record?.decision_text).toBe('Ask Jo Bloggs, [redacted:email] or [redacted:email]');
  expect(record?.citations.decision_text?.[0]?.quote).toBe('Ask Jo Bloggs, [redacted:email] or [redacted:email]');
  expect(record?.issues).toContainEqual(
    expect.objectContaining({ code: 'PII_REDACTED', severity: 'info', field: 'decision_text', observed: '4 × email' }),
  );
  expect(JSON.stringify(record)).not.toContain('example.org');
});

test('a long hostile text is read in reasonable time', () => {
  const started = performance.now();
  redact(`${'a'.repeat(50_000)}@${'b.'.repeat(50_000)}\\\\${'c'.repeat(50_000)} ${'0 '.repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
