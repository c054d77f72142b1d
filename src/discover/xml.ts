/** XML of sitemaps and feeds, opened: read by cheerio's parser of XML, after a look at what that would cost. No entities but the five of XML are known to it. */
import { type CheerioAPI, loadBuffer } from 'cheerio';
import { PAGE_LIMITS, tooCostly } from '../model/page-cost.ts';
import { labelOf } from '../model/page-encoding.ts';
import { strangeAnswer } from './limits.ts';
import type { PageBytes } from './page.ts';
import type { AskOptions, NoPage, Reading } from './reading.ts';

export interface OpenXml {
  /** Where it was found at last. */
  readonly address: string;
  readonly $: CheerioAPI;
}

/** A sitemap may have 50,000 addresses (sitemaps.org), each with some ten tags. */
const LIMITS = { ...PAGE_LIMITS, tags: 1_000_000 };

/** Asks for XML whose root is one of these. What is something else is reported, and is as good as failed. */
export async function openXml(
  address: string,
  roots: readonly string[],
  reading: Reading,
  options?: AskOptions,
): Promise<OpenXml | NoPage> {
  const asked = await reading.ask(address, 'listing', options);
  if (typeof asked === 'string') return asked;
  const cost = tooCostly(Buffer.from(tagsOf(asked.bytes), 'latin1'), LIMITS);
  const $ = cost === null ? parsed(asked) : null;
  const root = $?.root().children().first().prop('tagName')?.toLowerCase();
  if ($ !== null && root !== undefined && roots.includes(root)) return { address: asked.address, $ };
  const found = cost?.words ?? (root === undefined ? 'what is no XML' : `XML of ${root}`);
  reading.leave(strangeAnswer(`unexpected answer, expected XML of ${roots.join(' or ')}: ${found}`, address));
  return 'failed';
}

function parsed({ bytes, charset }: PageBytes): CheerioAPI {
  const label = labelOf(bytes, charset);
  return loadBuffer(Buffer.from(bytes), {
    xml: true,
    encoding: label === null ? {} : { transportLayerEncodingLabel: label },
  });
}

/** The tags that nest: what stands in CDATA is text, and a tag that closes itself holds nothing. */
function tagsOf(bytes: Uint8Array): string {
  const [first = '', ...further] = Buffer.from(bytes).toString('latin1').split('<![CDATA[');
  const behind = further.map((part) => part.slice(Math.max(0, part.indexOf(']]>'))));
  return [first, ...behind].join('').replace(/<[^<>]*\/>/g, '');
}
