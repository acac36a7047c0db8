import type { Language } from "#wording/language.ts";

/** A form of the desk that was refused: what was typed comes back with it. */
export interface Refused {
  /** Last part of the form's address. */
  readonly form: string;
  /** Whether somebody else changed the row in the meantime: what stands now is then told beside each field. */
  readonly stale: boolean;
  /** Why, as a sentence. */
  readonly sentence: string;
  /** Names of the fields that do not fit. */
  readonly fields: readonly string[];
  /** What does not fit, one a line. */
  readonly facts: readonly string[];
  /** By the name of the field. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What every page of the desk is told. */
export interface DeskPlace {
  readonly language: Language;
  readonly stylesheet: string;
  /** Address of the script that follows an open round. */
  readonly progressScript: string;
  /** Address of the script for passkeys. */
  readonly passkeyScript: string;
  /** Day and time as they are said where the exercise takes place. */
  readonly say: (instant: Date, timeZone: string) => string;
  readonly refused: Refused | null;
  /** What was just done, as a sentence. */
  readonly done: string | null;
}
