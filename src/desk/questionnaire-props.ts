import type { QuestionnaireAtDesk } from "#actions/read-questionnaire-at-desk.ts";
import type { DeskPlace } from "./desk-place.ts";

/** What the page of a questionnaire and its forms are told. */
export interface QuestionnaireProps {
  readonly place: DeskPlace;
  readonly desk: QuestionnaireAtDesk;
  /** How many rows the form of criteria has room for. */
  readonly rows: number;
}
