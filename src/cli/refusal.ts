/** What the caller typed cannot be done as typed; exit code 2. */
export class WrongUsage extends Error {}

/** The files do not allow it; the message says where, what was found and what was expected. Exit code 1. */
export class Refusal extends Error {
  /** The same for a program, where the caller asked for JSON. */
  readonly answer: RefusedAnswer | undefined;

  constructor(message: string, options: RefusalOptions = {}) {
    super(message, options);
    this.answer = options.answer;
  }
}

interface RefusalOptions extends ErrorOptions {
  readonly answer?: RefusedAnswer | undefined;
}

/** What a refused command prints with --json. */
export interface RefusedAnswer {
  readonly ok: false;
  /** Why, where it is not a matter of places in files. */
  readonly sentence?: string;
  readonly problems: readonly AnswerProblem[];
}

export interface AnswerProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** The one table of exit codes. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2, bug: 70 } as const;
