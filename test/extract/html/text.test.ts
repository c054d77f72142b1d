/** The text of a page: what makes a word, a line, a passage, a heading; what is not shown and what was damaged on the way. */
import { describe, expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

test('white space is folded, and lines of the source are no lines', async () => {
  expect(await read('<p>The contract\n  was awarded&nbsp;to\tAcme\u2009Ltd.</p>')).toEqual([
    'paragraph: The contract was awarded to Acme Ltd.',
  ]);
});

test('a word goes on over the edge of an element, and ends where a block does', async () => {
  expect(await read('<p>pro<b>cure</b>ment of the <i>1</i><sup>st</sup> lot, CO<sub>2</sub></p>')).toEqual([
    'paragraph: procurement of the 1st lot, CO2',
  ]);
  expect(await read('<div>Title<div>Vans</div>and more</div>')).toEqual([
    'paragraph: Title',
    'paragraph: Vans',
    'paragraph: and more',
  ]);
});

test('words that meet at an element are two where a stylesheet must part them', async () => {
  expect(await read('<p><span>Decision Maker:</span><a href="x">Treasurer</a></p>')).toEqual([
    'paragraph: Decision Maker: Treasurer',
  ]);
  expect(await read('<p><b>Submitted</b>3 November 2025</p>')).toEqual(['paragraph: Submitted 3 November 2025']);
  expect(await read('<p>see<x-icon></x-icon>below</p>')).toEqual(['paragraph: see below']);
});

describe('breaks', () => {
  test('a br ends a line, and a field on a line of its own is a passage', async () => {
    expect(await read('<p>Date: 18/09/24<br>Title: Vans<br>Signed: J. Doe</p>')).toEqual([
      'paragraph: Date: 18/09/24',
      'paragraph: Title: Vans',
      'paragraph: Signed: J. Doe',
    ]);
  });

  test('two in a row end a paragraph', async () => {
    expect(await read('<p>One thing.<br><br>Another.<br>\n<br />\nA third.</p>')).toEqual([
      'paragraph: One thing.',
      'paragraph: Another.',
      'paragraph: A third.',
    ]);
  });

  test('prose that was broken by hand is one passage of several lines', async () => {
    const lines = [
      'The Commissioner has considered the report and the advice of the officers and is',
      'content that the contract for the vans be awarded to the firm that offered the best',
      'price.',
    ];
    const { passages } = await pageOf(`<p>${lines.join('<br>')}</p>`);
    expect(passages.map(({ text, lines: { length } }) => [text, length])).toEqual([[lines.join(' '), 3]]);
  });

  test('lines of a list that a br parts are each a passage, long or short', async () => {
    const lines = [
      'Acme Marshals Limited - £61,904.00',
      'Wakeham Night Economy Partnership CIC - £22,150',
      'Calder MBC - £18,065',
    ];
    expect(await read(`<p>${lines.join('<br>')}</p>`)).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  test('lines of preformatted text are lines', async () => {
    expect(await read('<pre>Ref: 12\nDate: 3 May 2024\n\nNext</pre>')).toEqual([
      'paragraph: Ref: 12',
      'paragraph: Date: 3 May 2024',
      'paragraph: Next',
    ]);
  });

  test('a run of blanks that do not break is a gap between fields, but not behind a list mark or a label', async () => {
    const gap = '&nbsp; &nbsp; &nbsp; &nbsp; ';
    expect(await read(`<p>Signed: J. Doe${gap}Date: 5 May 2024</p>`)).toEqual([
      '0,0: Signed: J. Doe',
      '0,1: Date: 5 May 2024',
    ]);
    expect(await read('<p>Sign:&emsp; J. Doe &emsp; Date: 5 May 2024</p>')).toEqual([
      '0,0: Sign: J. Doe',
      '0,1: Date: 5 May 2024',
    ]);
    expect(await read(`<p>•${gap}The first</p>`)).toEqual(['item: • The first']);
    expect(await read(`<p>Date:${gap}5 May 2024</p>`)).toEqual(['paragraph: Date: 5 May 2024']);
  });
});

describe('headings', () => {
  test('have the level of their tag, and begin a section', async () => {
    const { passages, sections } = await pageOf('<h1>Vans</h1><p>One.</p><h3>Cost</h3><p>Two.</p>');
    expect(passages.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', 1],
      ['paragraph', 1],
      ['heading', 2],
      ['paragraph', 2],
    ]);
    expect(sections.map(({ level }) => level)).toEqual([0, 1, 3]);
  });

  test('a line in bold by itself is one; bold words in a line, and a line that says something, are none', async () => {
    expect(await read('<p><strong>Recommendation:</strong></p><p><b>That</b> it be so.</p>')).toEqual([
      'heading: Recommendation:',
      'paragraph: That it be so.',
    ]);
    expect(await read('<p>Text.</p><p><b>Outcome: Approved</b></p>')).toEqual([
      'paragraph: Text.',
      'paragraph: Outcome: Approved',
    ]);
    expect(await read('<p>Some text.</p><p style="font-weight:bold">Advice</p>')).toEqual([
      'paragraph: Some text.',
      'heading: Advice',
    ]);
    expect(await read('<p><b>Recommendation</b><br>That it be so.</p>')).toEqual([
      'heading: Recommendation',
      'paragraph: That it be so.',
    ]);
  });

  test('the label of a field is bold, as stylesheets set it', async () => {
    const { passages } = await pageOf('<p><span class="mgLabel">Report author: </span>J. Doe</p>');
    const bold = passages[0]?.spans.filter(({ word }) => word.bold).map(({ word }) => word.text);
    expect(bold).toEqual(['Report', 'author:']);
  });
});

test('items of lists are items, lists within them too', async () => {
  expect(await read('<ul><li>One<ol><li>Two</ol><li><p>Three</p></ul><p>1.2 Four</p>')).toEqual([
    'item: One',
    'item: Two',
    'item: Three',
    'item: 1.2 Four',
  ]);
});

test('what is not shown is not read', async () => {
  const hidden = [
    '<p hidden>Draft £1</p>',
    '<p style="color:red; display : none">Draft £2</p>',
    '<p aria-hidden="true">Draft £3</p>',
    '<p class="note visually-hidden">Draft £4</p>',
    '<script>var draft = "£5";</script><style>p{content:"£6"}</style><noscript>£7</noscript><template>£8</template>',
    '<select><option>£9</select><textarea>£10</textarea><button>£11</button><input value="£12">',
    '<!-- £13 --><dialog>£14</dialog><label for="q">£15</label>',
  ];
  expect(await read(`<p>Shown £16</p>${hidden.join('')}`)).toEqual(['paragraph: Shown £16']);
});

describe('what was damaged on the way', () => {
  test('entities that were encoded twice are undone, others stay', async () => {
    expect(
      await read('<p>Policing &amp;amp; Crime &amp;pound;5,000&amp;nbsp;a year &amp;#8211; AT&amp;T, R&amp;D;</p>'),
    ).toEqual(['paragraph: Policing & Crime £5,000 a year - AT&T, R&D;']);
  });

  test('marks that print nothing are left out, ligatures spelt out, letters composed', async () => {
    expect(await read('<p>co\u00adoperation\u200b of\ufb01cer cafe\u0301</p>')).toEqual([
      'paragraph: cooperation officer café',
    ]);
  });
});

describe('encodings', () => {
  const bytes = (head: string, text: string, encoding: BufferEncoding): Buffer =>
    Buffer.from(`<!doctype html><html><head>${head}</head><body><p>${text}</p>`, encoding);
  const textIn = async (page: Buffer, charset: string | null = null): Promise<string | undefined> => {
    const { extract } = await import('../../../src/extract/extract.ts');
    return (await extract(page, { html: { charset } })).value?.passages[0]?.printed;
  };

  test.each([
    ['its own word', bytes('<meta charset="windows-1252">', 'cost £5', 'latin1'), null],
    [
      'its own word, the old way',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'cost £5', 'latin1'),
      null,
    ],
    ["the server's word", bytes('', 'cost £5', 'latin1'), 'iso-8859-1'],
    ["the server's word before its own", bytes('<meta charset="utf-8">', 'cost £5', 'latin1'), 'windows-1252'],
    ['no word: bytes that are UTF-8', bytes('', 'cost £5', 'utf8'), null],
    ['no word: bytes that are not', bytes('', 'cost £5', 'latin1'), null],
    ['a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('', 'cost £5', 'utf16le')]), 'windows-1252'],
  ])('%s', async (_, page, charset) => {
    expect(await textIn(page, charset)).toBe('cost £5');
  });
});
