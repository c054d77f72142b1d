/**
 * Personal and private matter that pages print and that we never publish: e-mail addresses, telephone numbers, paths of an
 * office's own file servers. Each is replaced by `[redacted:KIND]`; the words around it stay verbatim.
 *
 * Taken out: `jo.bloggs@derbyshire.police.uk` · `01629 733 770` · `+44 (0)1629 733770` · `07700 900123` · `\\server\share\notice.docx` · `P:\Decisions\33.docx`
 * Left alone: `2020-00199038` · `£0.122m` · `000797` · `12,485,000` · `2011/3050` · `01/04/2022`
 */

export interface Redacted {
  readonly text: string;
  /** How many of each kind were taken out. */
  readonly counts: Readonly<Record<string, number>>;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/**
 * A server path, or a drive letter's, up to the ending of its file name, which may hold spaces; without an ending up to the
 * next space. The ending is not followed by a further part, so that a server's own dots do not end the path.
 */
const PATH = /(?:\\\\|\b[A-Za-z]:\\)(?:[^"<>|\n]{1,240}?\.[A-Za-z]{3,4}(?![.\\\w])|[^\s"<>|]+)/g;
/**
 * National numbers are ten or eleven digits with the leading 0 (Ofcom, National Telephone Numbering Plan), written in at most five
 * groups with single separators. Digits, slashes or hyphens before or after mean a reference or a date.
 */
const TELEPHONE =
  /(?<![\d/.,£#-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(0(?=\d{2,5}\))|0)[1-9](?:[ -]?\)?[ -]?\d){8,9}(?![\d/-]|[.,]\d)/g;

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['path', PATH],
  ['email', EMAIL],
  ['telephone', TELEPHONE],
];

/** The text without private matter, and how much was taken out. */
export function redact(text: string): Redacted {
  const counts: Record<string, number> = {};
  let rest = text;
  for (const [kind, pattern] of KINDS) {
    rest = rest.replace(pattern, () => {
      counts[kind] = (counts[kind] ?? 0) + 1;
      return `[redacted:${kind}]`;
    });
  }
  return { text: rest, counts };
}
