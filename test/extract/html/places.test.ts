/**
 * Where words of a page stand, by a reader that shares no code with ours: another tree, another search, another way to fold. The quote of every citation
 * stands at its position of its element, and of every word that is read too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/model/evidence.ts';
import type { Citation, DecisionRecord } from '../../../src/model/record.ts';
import { readDecision } from '../../../src/read-decision.ts';
import { pageOf } from './page.ts';

const PAGES = new URL('../../../fixtures/web/pages/', import.meta.url);

const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const elementsOf = (node: Tree.Node): Tree.Element[] => childrenOf(node).filter(isElement);
const allOf = (node: Tree.Node): Tree.Element[] => elementsOf(node).flatMap((one) => [one, ...allOf(one)]);

/** Every element that a selector of ours finds: steps of a name, an id, a place among the like or among all. */
function found(root: Tree.Node, selector: string): Tree.Element[] {
  const [first = '', ...steps] = selector.split(' > ');
  const opening = first.startsWith('#')
    ? allOf(root).filter(({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === first.slice(1)))
    : allOf(root).filter(({ tagName }) => tagName === first);
  return steps.reduce((elements, step) => {
    const [, name = '*', kind, number] = /^([a-z0-9*]+)(?::nth-(of-type|child)\((\d+)\))?$/.exec(step) ?? [];
    return elements.flatMap((element) => {
      const like = elementsOf(element).filter(({ tagName }) => kind === 'child' || tagName === name);
      return number === undefined ? like : like.slice(Number(number) - 1, Number(number));
    });
  }, opening);
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (['script', 'style', 'noscript', 'template'].includes(node.nodeName)) return '';
  return node.nodeName === 'br' ? ' ' : childrenOf(node).map(textOf).join('');
}

const foldedText = (node: Tree.Node): string => textOf(node).split(/\s+/).filter(Boolean).join(' ');

/** The text at a place of a page, as long as the quote. */
function standing(
  root: Tree.Node,
  { selector, text_position, quote }: Pick<Citation, 'selector' | 'text_position' | 'quote'>,
): string {
  const elements = found(root, selector ?? '');
  expect(elements, `${selector} finds one element`).toHaveLength(1);
  const [element] = elements;
  const from = text_position ?? -1;
  return element === undefined ? '' : foldedText(element).slice(from, from + quote.length);
}

const citationsOf = ({ citations, amounts, parties }: DecisionRecord): Citation[] => [
  ...Object.values(citations).flat(),
  ...[...amounts, ...parties].flatMap(({ citation, further_citations = [] }) => [citation, ...further_citations]),
];

const treeOf = (bytes: Buffer): Tree.Document => {
  const isLatin = /charset=windows-1252/.test(bytes.toString('latin1', 0, 1024));
  return parse(new TextDecoder(isLatin ? 'windows-1252' : 'utf-8').decode(bytes));
};

describe.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('%s', (name) => {
  const bytes = readFileSync(new URL(name, PAGES));

  test('every citation stands where it says, and has neither page nor box', async () => {
    const { record } = await readDecision(new Uint8Array(bytes), { file_name: name });
    const root = treeOf(bytes);
    const citations = citationsOf(record);
    expect(citations.length).toBeGreaterThan(5);
    for (const citation of citations) {
      expect(citation).toMatchObject({ page: null, x: null, y: null, width: null, height: null });
      expect(standing(root, citation)).toBe(citation.quote);
    }
  });

  test('every passage stands where it says', async () => {
    const { document } = await readDecision(new Uint8Array(bytes));
    const root = treeOf(bytes);
    for (const { anchor } of document?.passages ?? []) {
      const { selector = '', start = 0, from = 0, text = '' } = anchor ?? {};
      expect(standing(root, { selector, text_position: from - start, quote: text })).toBe(text);
    }
  });
});

const PIECES = [
  ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<br>', '<span class="label">', '</span>', '<ul><li>', '</ul>'],
  ...[
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<dl><dt>',
    '<dd>',
    '</dl>',
    '<h2>',
    '</h2>',
    '<a href="x">',
    '</a>',
    '<pre>',
    '</pre>',
  ],
  ...['<div id="a">', '<div id="b">', '<x-y>', '</x-y>', '<script>a b</script>', '<p hidden>', '<main>', '</main>'],
  ...[
    'Decision',
    'Date:',
    '5 May 2024',
    '£5',
    ' ',
    '\n',
    '&nbsp;',
    '&amp;nbsp;',
    '&amp;pound;5',
    '\u00ad',
    'caf\u00e9',
    '\u{1f600}',
  ],
];

test('whatever the page, each word stands where it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) => {
      const html = `<!doctype html><body>${pieces.join('')}`;
      const document = await pageOf(html);
      const root = parse(html);
      for (const passage of document.passages) {
        const [{ quote, place }] = evidenceOf(document.id, passage, 0, passage.text.length);
        expect(quote).toBe(passage.anchor?.text);
        for (const { start, end } of passage.spans) {
          const [word] = evidenceOf(document.id, passage, start, end);
          const { selector, position } = word.place ?? { selector: null, position: null };
          expect(standing(root, { selector, text_position: position, quote: word.quote })).toBe(word.quote);
        }
        expect(place?.selector).toBe(passage.anchor?.selector);
      }
    }),
    { numRuns: 400 },
  );
});

describe('selectors', () => {
  const selectorOf = async (html: string): Promise<string | undefined> =>
    (await pageOf(html)).passages[0]?.anchor?.selector;

  test.each([
    ['<p>x', 'body > p'],
    ['<p></p><div></div><p>x', 'body > p:nth-of-type(2)'],
    ['<div id="main"><p>x', '#main > p'],
    ['<p id="here">x', '#here'],
    ['<div id="a"></div><div id="a"><p>x', 'body > div:nth-of-type(2) > p'],
    ['<div id="1 a"><p>x', 'body > div > p'],
    ['<x-y><p>x', 'body > *:nth-child(1) > p'],
    ['<table><tr><td>a<td>b</table>', 'body > table > tbody > tr > td:nth-of-type(1)'],
  ])('%s', async (html, selector) => expect(await selectorOf(html)).toBe(selector));

  test('one that would be too long is that of an element further up', async () => {
    const html = `${'<section><div></div><div>'.repeat(95)}<p>before</p><p>words`;
    const { passages } = await pageOf(html);
    const anchor = passages.at(-1)?.anchor;
    expect(anchor?.selector.length).toBeLessThanOrEqual(1000);
    expect(
      standing(parse(`<!doctype html><body>${html}`), {
        selector: anchor?.selector ?? '',
        text_position: 6,
        quote: 'words',
      }),
    ).toBe('words');
    expect((anchor?.from ?? 0) - (anchor?.start ?? 0)).toBe(6);
  });
});

test('the quote is what the page gives, where another spelling was read', async () => {
  const { passages, id } = await pageOf('<p>Cost &amp;pound;5,000 a\u00adyear</p>');
  const [passage] = passages;
  expect(passage?.text).toBe('Cost £5,000 ayear');
  if (passage === undefined) throw new Error('no passage');
  expect(evidenceOf(id, passage, 5, 11)[0]).toMatchObject({
    quote: '&pound;5,000',
    place: { selector: 'body > p', position: 5 },
  });
});
