import type { SeatInFull } from "#actions/read-seat.ts";
import type { RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";

/** What the page of a seat, and each part of it, is told. */
export interface SeatPageProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly languages: readonly string[];
  readonly full: SeatInFull;
}
