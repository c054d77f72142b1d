/**
 * What a form's own rows say of the framework: its name, its number, or both in one answer.
 *
 *   "Framework | Vehicle Hire 3"              its name, as it stands: the label says what it is
 *   "Framework number: RM6122"                its number
 *   "Framework | CCS RM6122, Lot 2"           both, as src/parse/mention/framework.ts reads them
 *   "Framework | Not applicable", "Yes"       neither
 */
import { partOf, type Region, textOf } from '../find/region.ts';
import { findFrameworks } from '../mention/framework.ts';
import type { Reading } from '../reading.ts';

export interface FrameworkAnswer {
  readonly name: Region | null;
  readonly id: { readonly value: string; readonly region: Region } | null;
}

/** One for each row, in reading order. */
export function frameworkAnswers({ labels }: Reading): FrameworkAnswer[] {
  return labels.flatMap(({ concept, ends, region, values }): FrameworkAnswer[] => {
    const [value] = values;
    if (concept !== 'framework' || ends === 'open' || value === undefined) return [];
    const text = textOf(value);
    if (NO_ANSWER.test(text)) return [];
    const number = NUMBER_ALONE.exec(text);
    if (number !== null && NAMES_NUMBER.test(textOf(region))) {
      const [, code = ''] = number;
      const at = text.indexOf(code);
      return [{ name: null, id: { value: code, region: partOf(value, at, at + code.length) } }];
    }
    const [match] = findFrameworks(text);
    if (match !== undefined) return [answerOf(value, text, match)];
    const name = WHOLE_NAME.exec(text)?.[0].trimEnd() ?? '';
    return name === '' ? [] : [{ name: partOf(value, 0, name.length), id: null }];
  });
}

function answerOf(value: Region, text: string, match: ReturnType<typeof findFrameworks>[number]): FrameworkAnswer {
  const { id } = match.value;
  const at = id === null ? -1 : text.replace(/RM\s/, 'RM').indexOf(id);
  return {
    name: partOf(value, match.start, match.end),
    id: id === null ? null : { value: id, region: at < 0 ? value : partOf(value, at, at + id.length) },
  };
}

const NO_ANSWER = /^\W*(?:n\/?a|none|not applicable|no|yes|nil|t\.?b\.?c\.?|see .*|\W*)\W*$/i;
/** The label asks for a number, a reference or an identifier. */
const NAMES_NUMBER = /\b(?:number|no|ref|reference|id)\b/i;
/** A code of letters and figures, and a lot behind it. */
const NUMBER_ALONE = /^\s*((?:[A-Z]{1,5}[ /_-]?)?\d[\w./-]{1,20})\s*(?:[,(-]?\s*\(?lots?\b.*)?$/i;
/** Words in capitals that are no sentence, up to a lot or a remark in brackets. */
const WHOLE_NAME =
  /^(?!(?:[Yy]es|[Nn]o|[Nn]ot|[Nn]one|[Nn]il|The|This|An?|Direct|Open|Further|Single|Waiver|Call)\b)[A-Z][\w&'/-]*(?: (?:&|(?:and|of|for|in|the|to|framework|agreement)\b|[A-Z\d][\w&'/-]*|[a-z]{3,}(?= (?:framework|agreement)\b))){0,10}(?=\s*(?:$|[,(;.]|- ))/;
