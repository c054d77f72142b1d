/** Encodings of web pages: where the bytes are believed, and where whoever declared them is. */
import { expect, test } from 'vitest';
import { labelOf } from '../../src/model/page-encoding.ts';

const UTF8 = Buffer.from('<p>Caf\u00e9, \u00a35', 'utf8');
const WESTERN = Buffer.from('<p>Caf\u00e9, \u00a35', 'latin1');
const PLAIN = Buffer.from('<p>Cafe, 5');

test.each([
  ['UTF-8 said to be western', UTF8, 'iso-8859-1', 'utf-8'],
  ['UTF-8 said to be western', UTF8, 'Windows-1252', 'utf-8'],
  ['UTF-8 said to be nothing but ASCII', UTF8, 'us-ascii', 'utf-8'],
  ['UTF-8 of which nothing is said', UTF8, null, 'utf-8'],
  ['UTF-8 said to be what is no encoding', UTF8, 'x-klingon', 'utf-8'],
  ['western said to be what is no encoding', WESTERN, 'x-klingon', null],
  ['UTF-8 cut off within a letter', UTF8.subarray(0, UTF8.indexOf(0xc3) + 1), 'iso-8859-1', 'iso-8859-1'],
  ['western', WESTERN, 'iso-8859-1', 'iso-8859-1'],
  ['western said to be UTF-8', WESTERN, 'utf-8', 'utf-8'],
  ['western of which nothing is said', WESTERN, null, null],
  ['what is the same in both', PLAIN, 'iso-8859-1', 'iso-8859-1'],
  ['what is said to be of another part of the world', UTF8, 'shift_jis', 'shift_jis'],
])('%s', (_, bytes, charset, label) => expect(labelOf(bytes, charset)).toBe(label));
