/** What a finder of mentions gives. */

/** A value and its place in the text that the finder was given: `text.slice(start, end)` are its words. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
