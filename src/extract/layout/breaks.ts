/** Paragraphs that go on over a page break: the furniture between is set aside and the two parts become one passage. */
import type { Block, Draft } from './draft.ts';
import { boldShare, sizeOfLine, textOf } from './lines.ts';
import { endedEarly, isMark } from './paragraphs.ts';
import type { TextLine } from './sheet.ts';

const SENTENCE_END = /[.:;?!]["'”’)]?$/;

const isText = (draft: Draft): boolean => draft.kind === 'paragraph' || draft.kind === 'item';

function sameFace(a: TextLine, b: TextLine): boolean {
  return Math.abs(sizeOfLine(a) - sizeOfLine(b)) < 0.5 && boldShare(a) > 0.95 === boldShare(b) > 0.95;
}

/** The sentence is still open at the foot of the page, and the next page takes it up. */
function goesOn(before: Draft, after: Draft): boolean {
  const last = before.lines.at(-1);
  const [first] = after.lines;
  if (!last || !first || !isText(before) || after.kind !== 'paragraph' || after.level !== null || before.level !== null)
    return false;
  if (last.page + 1 !== first.page || SENTENCE_END.test(textOf(last)) || !sameFace(last, first)) return false;
  if (isMark(first.tokens[0]?.word.text ?? '')) return false;
  return !endedEarly(last, first, before.right) || /^\p{Ll}/u.test(textOf(first));
}

/** Blocks in order, with the halves of broken paragraphs joined where the first stands. */
export function joinOverBreaks(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open = -1;
  for (const block of blocks) {
    const before = result[open];
    if (block.kind === 'passage' && before?.kind === 'passage' && goesOn(before.draft, block.draft)) {
      result[open] = {
        kind: 'passage',
        draft: { ...before.draft, lines: [...before.draft.lines, ...block.draft.lines] },
      };
      continue;
    }
    result.push(block);
    if (block.kind === 'table' || block.draft.kind !== 'furniture') open = result.length - 1;
  }
  return result;
}
