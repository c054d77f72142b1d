/** The pages of a source that are known before any was asked. */
import type { Source } from '../model/office.ts';
import { type Span, UNBOUND } from './bound.ts';
import { datedPages } from './list-pages.ts';
import { registerWindows } from './moderngov-windows.ts';
import { questionsOf } from './search-pages.ts';
import { collectionPage } from './wordpress.ts';

/** In the order in which they are asked for, as far as the span wants them. `today` is the day of the run, `2024-04-01`. */
export function knownPages(source: Source, today: string, span: Span = UNBOUND): string[] {
  switch (source.family) {
    case 'period':
      return [...new Set([source.start, ...datedPages(source.dated, today, span)])];
    case 'search':
      return questionsOf(source, today, span);
    case 'moderngov':
      return registerWindows(source, today, span).map(({ address }) => address);
    case 'wordpress':
      return [collectionPage(source, 0)];
    default:
      return [source.start];
  }
}
