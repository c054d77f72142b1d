/** What comes with "all is well" in place of a paper and is none: it takes no place, and is asked for again. */
import { afterEach, describe, expect, test } from 'vitest';
import { cutOffWords, noPaperWords } from '../../src/run/no-paper.ts';
import { countingReader, LIST, link, listPage, type Stage, stage } from './fake-office.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const site = (): Stage => {
  const made = stage({ [LIST]: listPage(['D1', 'Vans', '03/02/2024', link('D1.pdf')]), [PAPER]: WHOLE });
  open.push(made);
  return made;
};
const PAPER = 'http://a.example/D1.pdf';
const WHOLE = '%PDF-1.7 vans';
/** Says of itself that it is longer than it is. */
const HALF = Buffer.from('%PDF-1.7\n1 0 obj\n<</Linearized 1/L 90210/H [1 2]>>\nendobj\n');

const NONE: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['nothing at all', '', 'unexpected an empty file, expected a document'],
  ['what a program says', '{"error":"try later"}', 'unexpected a text file, expected a document'],
  ['an error in XML', '<?xml version="1.0"?><Error>no</Error>', 'unexpected an XML file, expected a document'],
  ['half a file', HALF, `unexpected ${HALF.length} bytes of a PDF without its end, expected all of it`],
];

describe.for(NONE)('%s in place of a paper', ([, body, words]) => {
  test('leaves the stub of the list, fails, and is asked for at each run until the paper comes', async () => {
    const on = site();
    on.site.set(PAPER, { body });
    const { report } = await on.run();
    expect(report.offices).toMatchObject([{ papers: { fetched: 0, failed: 1, reasons: { no_paper: 1 } } }]);
    expect(on.table('decisions')).toMatchObject([{ decision_id: 'kent-d1', record_status: 'stub', title: 'Vans' }]);
    const [issue] = on.table('issues');
    expect(issue).toMatchObject({ code: 'HTML_NO_PAPER', observed: `kent D1 Vans: ${PAPER}` });
    expect(issue?.message).toContain(`(${words})`);
    on.site.set(PAPER, { body: WHOLE });
    await on.wait(1);
    const { asked } = await on.run();
    expect(asked).toEqual([LIST, PAPER]);
    expect(on.table('decisions')).toMatchObject([{ decision_id: 'kent-d1', record_status: 'active' }]);
  });

  test('takes no place of one that is held, which is asked for again and never gone by it', async () => {
    const on = site();
    await on.run();
    const before = on.bytes('documents.csv');
    on.site.set(PAPER, { body });
    for (const days of [31, 1, 1]) {
      await on.wait(days);
      const { asked, report } = await on.run();
      expect(asked).toEqual([LIST, PAPER]);
      expect(report.release).toMatchObject({ gone: 0 });
    }
    expect(on.bytes('documents.csv')).toBe(before);
    on.site.set(PAPER, { body: WHOLE });
    await on.wait(1);
    await on.run();
    await on.wait(1);
    expect((await on.run()).asked).toEqual([LIST]);
  });
});

describe('a PDF without its end', () => {
  const damaged = { code: 'PDF_DAMAGED', severity: 'error', message: 'unexpected damage' } as const;
  const cutOff = (text: string, isDamaged: boolean): Promise<string | null> =>
    cutOffWords(Buffer.from(text), { openReader: () => countingReader({ read: 0 }, isDamaged ? [damaged] : []) });

  test('is cut off where a reader cannot open it', async () => {
    expect(await cutOff('%PDF-1.7 1 0 obj', true)).toBe(
      'unexpected 16 bytes of a PDF without its end, expected all of it',
    );
  });

  test('is a paper where a reader opens it, as one with its end is that is damaged', async () => {
    expect(await cutOff('%PDF-1.7 1 0 obj', false)).toBeNull();
    expect(await cutOff('%PDF-1.7 1 0 obj %%EOF', true)).toBeNull();
    expect(await cutOff('%PDF-1.7 <</Linearized 1/L 900>> %%EOF', true)).toBeNull();
  });
});

test('Word files, pictures and a PDF that lost its head may be papers', async () => {
  const files = ['PK\u0003\u0004 word/document.xml', '{\\rtf1 Decision}', 'x 1 0 obj <<>> endobj'];
  for (const file of files) expect(await noPaperWords(Buffer.from(file, 'latin1'), {})).toBeNull();
  expect(await noPaperWords(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), {})).toBeNull();
});
