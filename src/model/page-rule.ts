/** What an office's file knows of the web pages that are its decisions, where the general way does not do. */
export interface PageRule {
  /** Selector of the element that holds the decision. */
  readonly bodySelector?: string;
  /** Selectors of elements in it that are no part of the decision. */
  readonly stripSelectors?: readonly string[];
}
