/** The one error class of ours that a user meets: bad use of the program, told before any work. */

/** Thrown with one line that names what was given and what was expected. The door prints it without a stack and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
