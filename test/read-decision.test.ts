/** The library's one call: what it refuses, and that nothing in a file makes it throw. */
import { describe, expect, test } from 'vitest';
import { readDecision } from '../src/read-decision.ts';

describe('what is no array of bytes is a TypeError that says so', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['string', 'decision.pdf'],
    ['object', new ArrayBuffer(8)],
  ])('%s', async (kind, given) => {
    const reading = readDecision(given as unknown as Uint8Array);
    await expect(reading).rejects.toThrow(TypeError);
    await expect(reading).rejects.toThrow(
      `unexpected ${kind} for the bytes of a PDF, expected a Uint8Array, such as readFile gives`,
    );
  });
});

test('bytes that are no PDF give a record that says so', async () => {
  const { record, document, parsed } = await readDecision(new TextEncoder().encode('Minutes of the meeting'));
  expect([document, parsed]).toEqual([null, null]);
  expect(record.document.extraction_status).toBe('failed');
  expect(record.issues.map(({ code }) => code)).toEqual(['NOT_A_PDF']);
});
