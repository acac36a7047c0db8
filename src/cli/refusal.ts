/** What the caller typed cannot be done as typed; exit code 2. */
export class WrongUsage extends Error {}

/** The files do not allow it; the message says where, what was found and what was expected. Exit code 1. */
export class Refusal extends Error {}

/** The one table of exit codes. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2, bug: 70 } as const;
