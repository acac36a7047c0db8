import type { RegisterAtDesk } from "#actions/read-register-at-desk.ts";
import type { DeskPlace } from "./desk-place.ts";

/** What the page of one layer of the register is told. */
export interface RegisterProps {
  readonly place: DeskPlace;
  readonly desk: RegisterAtDesk;
  /** The layer that is shown. */
  readonly layer: string;
}
