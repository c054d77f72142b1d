/** How a file that holds a table of many decisions is read: words of the heading of each column, in any case. */
export interface LogRule {
  readonly columns: {
    readonly reference?: readonly string[] | undefined;
    readonly title: readonly string[];
    readonly date?: readonly string[] | undefined;
  };
}
