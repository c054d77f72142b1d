/** A drawn paper and what its sums are: `printed role`, then VAT basis, qualifier and `headline` where they are not the plain ones. */
export interface Paper {
  readonly name: string;
  readonly picture: string;
  readonly sums: readonly string[];
}
