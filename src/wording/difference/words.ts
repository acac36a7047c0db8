import type { Change, ChangeSection } from "./change.ts";

/** What is said of the difference between two editions. */
export interface DifferenceWords {
  readonly title: string;
  readonly lead: (before: EditionName, after: EditionName) => string;
  readonly nothing: string;
  /** Where only texts, sources or the like changed. */
  readonly textsOnly: string;
  readonly otherRoadmap: (before: string, after: string) => string;
  readonly sections: Readonly<Record<ChangeSection, string>>;
  /** How much changed, as a sentence; at least one change. */
  readonly sinceThen: (count: number) => string;
  readonly counted: (count: number) => string;
  readonly sentence: (change: Change<string>) => string;
}

/** An edition as a sentence names it. */
export interface EditionName {
  readonly number: number;
  /** ISO 8601. */
  readonly day: string;
}
