import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/fetch/archive.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opcc-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('%PDF-1.7 original');
const sha256 = createHash('sha256').update(bytes).digest('hex');

test('a file is kept under the hash of its bytes', async () => {
  const archive = openArchive(folder);
  expect(await archive.keep(bytes, 'application/pdf')).toBe(sha256);
  expect(archive.path(sha256, 'application/pdf')).toBe(join(folder, sha256.slice(0, 2), `${sha256}.pdf`));
  expect(Buffer.from(await archive.read(sha256, 'application/pdf'))).toEqual(bytes);
  expect(await readdir(join(folder, '.unfinished'))).toEqual([]);
});

test('what is kept is never written again', async () => {
  const archive = openArchive(folder);
  await archive.keep(bytes, 'application/pdf');
  const before = await stat(archive.path(sha256, 'application/pdf'));
  await archive.keep(bytes, 'application/pdf');
  const after = await stat(archive.path(sha256, 'application/pdf'));
  expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
});

test('two at once keep one file', async () => {
  const archive = openArchive(join(folder, 'twice'));
  const kept = await Promise.all([1, 2, 3].map(() => archive.keep(bytes, 'application/pdf')));
  expect(kept).toEqual([sha256, sha256, sha256]);
  expect(await readdir(join(folder, 'twice', sha256.slice(0, 2)))).toEqual([`${sha256}.pdf`]);
});

test('what a killed run left unfinished is swept, and nothing else', async () => {
  const archive = openArchive(folder);
  await archive.keep(bytes, 'application/pdf');
  await mkdir(join(folder, '.unfinished'), { recursive: true });
  await writeFile(join(folder, '.unfinished', 'half'), '%PDF');
  await archive.sweep();
  expect(await readdir(join(folder, '.unfinished'))).toEqual([]);
  expect(await readFile(archive.path(sha256, 'application/pdf'))).toEqual(bytes);
});

test('an altered file is no original: it is put aside, whole, and kept again when it is had again', async () => {
  const archive = openArchive(join(folder, 'altered'));
  await archive.keep(bytes, 'application/pdf');
  const place = archive.path(sha256, 'application/pdf');
  expect(await archive.isSound(sha256, 'application/pdf')).toBe(true);
  await writeFile(place, '%PDF-1.7 originaX');
  expect(archive.holds(sha256, 'application/pdf', bytes.length)).toBe(true);
  expect(await archive.isSound(sha256, 'application/pdf')).toBe(false);
  expect(archive.holds(sha256, 'application/pdf')).toBe(false);
  expect(await readFile(join(folder, 'altered', '.altered', `${sha256}.pdf`), 'utf8')).toBe('%PDF-1.7 originaX');
  expect(await archive.isSound(sha256, 'application/pdf')).toBe(false);
  await archive.keep(bytes, 'application/pdf');
  expect(await archive.isSound(sha256, 'application/pdf')).toBe(true);
});
