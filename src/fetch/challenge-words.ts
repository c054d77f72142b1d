/**
 * Whether a short page says in words that it wants to see a browser or a person, whoever made it.
 *
 * it does: a title `Just a moment...`, `Checking your browser before you go on`, `Enable JavaScript and cookies to continue`, `Verify you are human`
 * it does not: a page with a list, a table or more than a few words beside them; `Just a moment in time`, as a title goes on; a script that holds such words
 */

/** What such pages call themselves, alone in their title or heading. */
const ALONE = /^just a moment(?:\.{1,3}|…|&hellip;)?$/;
const SAID =
  /\bchecking (?:your browser|if the site connection is secure)\b|\benable javascript and cookies to continue\b|\b(?:verify|verifying|confirm) (?:that )?you are (?:a )?human\b/;

/** A page of a decision has more to say, and one of a site without a menu in a list is rare. */
const MOST_WORDS = 150;
const MOST_LINKS = 5;
const OF_LISTS: ReadonlySet<string> = new Set(['li', 'table', 'dl', 'article', 'select']);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

interface Seen {
  /** The text between tags, folded. */
  readonly texts: readonly string[];
  readonly links: number;
  readonly hasList: boolean;
}

/** One step a tag, since nobody knows what stands in the page. */
function seenOf(page: string): Seen {
  const texts: string[] = [];
  let [links, hasList, unseen] = [0, false, ''];
  for (const [at, piece] of page.split('<').entries()) {
    const name = at === 0 ? '' : (/^\/?[a-z][a-z0-9]{0,20}/i.exec(piece)?.[0].toLowerCase() ?? '');
    if (unseen !== '' && name !== `/${unseen}`) continue;
    unseen = UNSEEN.has(name) ? name : '';
    links += name === 'a' ? 1 : 0;
    hasList ||= OF_LISTS.has(name);
    const text = piece.slice(at === 0 ? 0 : piece.indexOf('>') + 1);
    if (unseen === '') texts.push(text.replace(/\s+/g, ' ').trim().toLowerCase());
  }
  return { texts, links, hasList };
}

/** `page` is the page's own text, tags and all. */
export function asksForBrowser(page: string): boolean {
  const { texts, links, hasList } = seenOf(page);
  if (hasList || links > MOST_LINKS) return false;
  const words = texts.filter((text) => text !== '').join(' ');
  if (words.split(' ').length > MOST_WORDS) return false;
  return texts.some((text) => ALONE.test(text)) || SAID.test(words);
}
