import type { DecisionsAtDesk } from "#actions/read-decisions-at-desk.ts";
import type { DeskPlace } from "./desk-place.ts";

/** What the page of decisions and its forms are told. */
export interface DecisionsProps {
  readonly place: DeskPlace;
  readonly desk: DecisionsAtDesk;
}
