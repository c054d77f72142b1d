/** A place that is marked on a picture of its page. */
import type { Box } from './box.ts';

export interface Mark {
  /** Counted from 1. */
  readonly page: number;
  readonly box: Box;
  readonly label: string;
  /** `winner`: a value was read here. `rival`: it was considered and lost. */
  readonly tone: 'winner' | 'rival';
}
