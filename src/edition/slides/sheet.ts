import type { AssessmentResult } from "#results/results.ts";

/** One thing on a card: a goal, a step. */
export interface Card {
  readonly title: string;
  /** What it says below its title; empty where the title says all. */
  readonly text: string;
}

/** A list under a head. */
export interface Column {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A label with what is said under it. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What stands below the title of a slide. */
export type SheetBody =
  | {
      readonly kind: "cards";
      /** One large sentence above the cards, such as a vision. */
      readonly statement: string;
      /** Heads the cards. */
      readonly label: string;
      readonly cards: readonly Card[];
    }
  | { readonly kind: "columns"; readonly columns: readonly Column[] }
  | {
      readonly kind: "ranking";
      readonly assessment: AssessmentResult;
      /** The lowest score that a row can have, where bars begin. */
      readonly from: number;
    }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "figure"; readonly name: string };

/** A slide in words, before it is drawn. */
export interface Sheet {
  /** Where in the process it stands; empty where it belongs to no stage. */
  readonly step: string;
  /** What is seen, as a sentence. */
  readonly title: string;
  readonly lead: string;
  readonly body: SheetBody;
  readonly notes: readonly string[];
}
