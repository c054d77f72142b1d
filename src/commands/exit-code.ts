/** How a command ends, as the shell sees it. */

export const EXIT = {
  good: 0,
  /** Our failure. */
  failure: 1,
  usage: 2,
  /** Finished, but some documents or sources failed. */
  partial: 3,
  /** A quality guard refused to publish. */
  guarded: 4,
  /** Refused by policy: robots.txt, or a host that asked us to wait. */
  policy: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
