/** What a command may do to the world, handed in by the door, so that commands are tested without a terminal. */

export interface Effects {
  /** Data, to standard output. Resolves once the reader took it, so that memory stays flat behind a slow pipe. */
  write(text: string): Promise<void>;
  /**
   * Talk, to standard error: one line for people or, when the user asked for `--json` logs, one JSON object with `message` and
   * the fields of `event`. Nothing when the user asked for quiet.
   */
  say(line: string, event?: Readonly<Record<string, unknown>>): void;
  /** All of standard input, at most `limit` bytes. Throws UsageError for more. */
  readInput(limit: number): Promise<Uint8Array>;
  /** Bytes of memory that the process holds. */
  residentMemory(): number;
  /** Aborted at the first Ctrl-C: take on nothing new, finish what is begun. */
  readonly stopping: AbortSignal;
  /** Standard error is a terminal: progress may be drawn in place. */
  readonly interactive: boolean;
  /** Colour may be used on standard error. */
  readonly colour: boolean;
  /** Standard output's width in characters; 80 where it is no terminal. */
  readonly width: number;
  /** `24.1.0`. */
  readonly nodeVersion: string;
  /** Of this program, `0.1.0`. */
  readonly version: string;
  /** How the program was called, for advice on what to type next. */
  readonly program: string;
  readonly processId: number;
  /** Processor cores that may be used. */
  readonly cores: number;
  /** The time, for logs, ledgers and dates of retrieval; never for what is read from a paper. */
  now(): Date;
  /**
   * Port of a server that the caller started on this machine, which stands in for every `.localhost` name, as that of the bundled replicas does.
   * The door never gives one: without it nothing of this machine is asked.
   */
  readonly standInPort?: number;
}
