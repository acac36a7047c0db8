import type { Child } from "hono/jsx";
import type { SectionName } from "#wording/live/desk-sections.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";

export type RoadmapOfPage = RoadmapInView;

interface RoadmapFrame {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly section?: SectionName;
  readonly title: string;
  /** One page between the roadmap's and this one. */
  readonly above?: { readonly href: string; readonly label: string };
  /** Holds what is shown this once. */
  readonly once?: boolean;
  readonly children: Child;
}

/** A page of the desk that belongs to a roadmap, under its heading. */
export function roadmapFrame({ above, children, ...frame }: RoadmapFrame): string {
  return deskHtml({
    ...frame,
    ...(above !== undefined && { steps: [above] }),
    children: (
      <>
        <h1>{frame.title}</h1>
        {children}
      </>
    ),
  });
}
