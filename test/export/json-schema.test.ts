import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/export/table-schema.ts';
import { broken, hostile, seed } from './published.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isRecord = ajv.compile(jsonSchemaOf());

test.each([
  ['the seed', seed],
  ['hostile words', hostile],
  ['a broken file', broken],
])('%s is valid by the published JSON Schema', (_, record) => {
  isRecord(JSON.parse(JSON.stringify(record)));
  expect(isRecord.errors ?? []).toEqual([]);
});

test.each([
  ['an unknown column', { ...seed, colour: 'red' }],
  ['an unknown outcome', { ...seed, outcome: 'maybe' }],
  ['a sum as text', { ...seed, value: '21169.59' }],
  ['a date without hyphens', { ...seed, decision_date: '02032022' }],
  ['a missing key', { ...seed, decision_id: null }],
  ['a citation without words', { ...seed, citations: { value: [{ ...seed.citations.value?.[0], quote: '' }] } }],
])('%s is not', (_, record) => {
  expect(isRecord(record)).toBe(false);
});
