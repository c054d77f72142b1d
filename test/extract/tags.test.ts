/** Tagged pages: cells, headings, items and furniture as the producer marked them; ruling lines where nothing is tagged. */
import { describe, expect, test } from 'vitest';
import type { ExtractOptions } from '../../src/extract/extract.ts';
import { documentOf, outline } from './read.ts';
import { FIRST_OBJECT, type PdfObject, show, writePdf } from './write-pdf.ts';

/** An element of the tag tree: its role and its children, or the operators that paint its content. */
type Tree = readonly [role: string, content: string | readonly Tree[]];

function tagged(tree: readonly Tree[], untagged = ''): Uint8Array {
  const objects: PdfObject[] = ['', ''];
  const painted: string[] = [];
  const parents: number[] = [];
  const add = ([role, content]: Tree, parent: number): number => {
    const number = FIRST_OBJECT + objects.length;
    objects.push('');
    const head = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 1000 0 R`;
    if (typeof content === 'string') {
      if (content === '') objects[number - FIRST_OBJECT] = `${head} /K [] >>`;
      else {
        objects[number - FIRST_OBJECT] = `${head} /K ${parents.length} >>`;
        painted.push(`/${role} << /MCID ${parents.length} >> BDC ${content} EMC`);
        parents.push(number);
      }
    } else {
      const kids = content.map((child) => `${add(child, number)} 0 R`);
      objects[number - FIRST_OBJECT] = `${head} /K [${kids.join(' ')}] >>`;
    }
    return number;
  };
  const root = add(['Document', tree], FIRST_OBJECT);
  objects[0] = `<< /Type /StructTreeRoot /K ${root} 0 R /ParentTree ${FIRST_OBJECT + 1} 0 R >>`;
  objects[1] = `<< /Nums [0 [${parents.map((number) => `${number} 0 R`).join(' ')}]] >>`;
  return writePdf({
    pages: [{ content: [...painted, untagged].join('\n'), more: '/StructParents 0' }],
    objects,
    catalogue: `/StructTreeRoot ${FIRST_OBJECT} 0 R /MarkInfo << /Marked true >>`,
  });
}

const TABLE: Tree = [
  'Table',
  [
    [
      'TR',
      [
        ['TH', show(72, 700, 10, 'Amount')],
        ['TH', show(200, 700, 10, 'Supplier')],
        ['TH', show(330, 700, 10, 'Term')],
      ],
    ],
    [
      'TR',
      [
        ['TD', show(72, 680, 10, '10,584')],
        ['TD', ''],
        ['TD', [['P', show(330, 680, 10, '12 months from April')]]],
      ],
    ],
  ],
];

async function cellsOf(bytes: Uint8Array, options?: ExtractOptions): Promise<unknown[]> {
  const { tables, passages } = await documentOf(bytes, options);
  return tables.map(({ source, rows, columns, cells }) => ({
    source,
    rows,
    columns,
    cells: cells.map(({ row, column, header, passages: own }) =>
      [row, column, header ? 'header' : 'data', own.map((index) => passages[index]?.text).join(' / ')].join(' '),
    ),
  }));
}

describe('tables', () => {
  test('cells from tags, headers and empty ones among them', async () => {
    expect(await cellsOf(tagged([TABLE]))).toEqual([
      {
        source: 'tags',
        rows: 2,
        columns: 3,
        cells: [
          '0 0 header Amount',
          '0 1 header Supplier',
          '0 2 header Term',
          '1 0 data 10,584',
          '1 1 data ',
          '1 2 data 12 months from April',
        ],
      },
    ]);
  });

  test('without tags the same page is read by how its words line up', async () => {
    expect(await cellsOf(tagged([TABLE]), { tags: false })).toMatchObject([{ source: 'alignment' }]);
  });

  const LINES = [
    '1 w',
    ...[720, 690, 660].map((y) => `60 ${y} m 400 ${y} l S`),
    ...[60, 200, 400].map((x) => `${x} 660 m ${x} 720 l S`),
  ];
  const WORDS = [
    show(66, 700, 10, 'Total'),
    show(206, 700, 10, '21,169.59'),
    show(66, 670, 10, 'Share'),
    show(206, 670, 10, '10,584.79'),
  ];
  const RULED = ['0 0 header Total', '0 1 header 21,169.59', '1 0 header Share', '1 1 header 10,584.79'].map((cell) =>
    cell.replace('header', 'data'),
  );

  test('cells from stroked lines', async () => {
    const bytes = writePdf({ pages: [{ content: [...LINES, ...WORDS].join('\n') }] });
    expect(await cellsOf(bytes)).toMatchObject([{ source: 'rulings', rows: 2, columns: 2, cells: RULED }]);
    expect(await cellsOf(bytes, { rulings: false })).toMatchObject([{ source: 'alignment' }]);
  });

  test('cells from thin filled boxes and from stroked rectangles', async () => {
    const thin = [
      ...[720, 690, 660].map((y) => `60 ${y} 340 0.5 re f`),
      ...[60, 200, 400].map((x) => `${x} 660 0.5 60 re f`),
    ];
    const boxes = [690, 660].flatMap((y) => [`60 ${y} 140 30 re S`, `200 ${y} 200 30 re S`]);
    for (const drawn of [thin, boxes]) {
      const bytes = writePdf({ pages: [{ content: [...drawn, ...WORDS].join('\n') }] });
      expect(await cellsOf(bytes)).toMatchObject([{ source: 'rulings', cells: RULED }]);
    }
  });

  test('white lines rule nothing', async () => {
    const white = [720, 690, 660].map((y) => `1 1 1 rg 60 ${y} 340 0.5 re f 0 0 0 rg`);
    const bytes = writePdf({ pages: [{ content: [...white, ...WORDS].join('\n') }] });
    expect(await cellsOf(bytes)).toMatchObject([{ source: 'alignment' }]);
  });
});

test('headings and items are what the tags say', async () => {
  const document = await documentOf(
    tagged([
      ['H1', show(72, 740, 10, 'Decision')],
      ['P', show(72, 720, 10, 'The Commissioner approves the award of the contract.')],
      ['H2', show(72, 700, 10, 'Reasons')],
      [
        'L',
        [
          [
            'LI',
            [
              ['Lbl', show(72, 680, 10, '-')],
              ['LBody', show(90, 680, 10, 'it costs less')],
            ],
          ],
        ],
      ],
    ]),
  );
  expect(outline(document)).toEqual([
    'heading: Decision',
    'paragraph: The Commissioner approves the award of the contract.',
    'heading: Reasons',
    'item: - it costs less',
  ]);
  expect(document.sections.map(({ level }) => level)).toEqual([0, 1, 2]);
});

test('what the producer marked as an artifact is furniture, but for what is loud', async () => {
  const artifacts = [
    `/Artifact << /Type /Pagination >> BDC ${show(72, 800, 10, 'Quiet head')} EMC`,
    `/Artifact << /Type /Pagination >> BDC ${show(300, 800, 10, 'DN15-22', 'F2')} EMC`,
  ];
  const document = await documentOf(
    tagged([['P', show(72, 700, 10, 'The Commissioner approves the award.')]], artifacts.join('\n')),
  );
  expect(outline(document)).toContain('furniture: Quiet head');
  expect(document.passages.find(({ text }) => text === 'DN15-22')?.kind).not.toBe('furniture');
});

test('a tag tree that leads in circles is left', async () => {
  const objects = [
    '<< /Type /StructTreeRoot /K 101 0 R /ParentTree << /Nums [0 [101 0 R]] >> >>',
    '<< /Type /StructElem /S /Div /P 101 0 R /K [101 0 R 0] /Pg 1000 0 R >>',
  ];
  const bytes = writePdf({
    pages: [{ content: `/P << /MCID 0 >> BDC ${show(72, 700, 10, 'words')} EMC`, more: '/StructParents 0' }],
    objects,
    catalogue: '/StructTreeRoot 100 0 R /MarkInfo << /Marked true >>',
  });
  expect(outline(await documentOf(bytes))).toEqual(['paragraph: words']);
});
