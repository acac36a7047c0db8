/** Something in a file that only a person can decide. */
export interface SheetQuestion {
  /** The same from year to year, so that a kept answer serves again. */
  readonly id: string;
  readonly place: string;
  /** The cell as it stands. */
  readonly cell: string;
  readonly text: string;
  readonly choices: readonly SheetChoice[];
}

export interface SheetChoice {
  readonly id: string;
  readonly text: string;
}

/** Answers by the identifiers of their questions. */
export type SheetAnswers = Readonly<Record<string, string>>;

/** Asks what a file leaves open and remembers what nobody has answered yet. */
export class Interview {
  readonly open: SheetQuestion[] = [];
  /** One sentence for each question that was answered. */
  readonly notes: string[] = [];
  readonly #answers: SheetAnswers;
  readonly #asked = new Map<string, string | null>();

  constructor(answers: SheetAnswers) {
    this.#answers = answers;
  }

  /** The identifier of the choice; null where nobody has answered, and the question stays open. */
  ask(question: SheetQuestion): string | null {
    const before = this.#asked.get(question.id);
    if (before !== undefined) return before;
    const answer = Object.hasOwn(this.#answers, question.id) ? this.#answers[question.id] : null;
    const choice = question.choices.find(({ id }) => id === answer);
    this.#asked.set(question.id, choice?.id ?? null);
    if (choice === undefined) this.open.push(withWrongAnswer(question, answer ?? null));
    else this.notes.push(`${question.text} Answered (${question.id}): ${choice.text}.`);
    return choice?.id ?? null;
  }
}

function withWrongAnswer(question: SheetQuestion, answer: string | null): SheetQuestion {
  if (answer === null) return question;
  return { ...question, text: `${question.text} (“${answer}” is none of the choices.)` };
}
