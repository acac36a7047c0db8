import type { Child } from "hono/jsx";
import { liveHtml } from "#pages/live/live-layout.tsx";
import type { Text } from "#record/text.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { DeskPlace } from "./desk-place.ts";

interface RoadmapFrame {
  readonly place: DeskPlace;
  readonly roadmap: { readonly name: string; readonly title: Text };
  readonly title: string;
  /** One page between the roadmap's and this one. */
  readonly above?: { readonly href: string; readonly label: string };
  readonly script?: string | undefined;
  readonly children: Child;
}

/** A page of the desk that belongs to a roadmap: the way back to it, its heading, and what was just done. */
export function roadmapFrame(props: RoadmapFrame): string {
  const { place, roadmap, title, above, script, children } = props;
  const { language, stylesheet, done } = place;
  return liveHtml({
    language,
    stylesheet,
    title,
    places: [{ href: "/desk", label: DESK_WORDS[language].desk }],
    hidden: true,
    children: (
      <>
        <p class="hint trail">
          <a class="desk-link" href={`/desk/roadmaps/${roadmap.name}`}>
            {pick(roadmap.title, language)}
          </a>
          {above !== undefined && (
            <>
              {" › "}
              <a class="desk-link" href={above.href}>
                {above.label}
              </a>
            </>
          )}
        </p>
        <h1>{title}</h1>
        {done !== null && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        {children}
        {script !== undefined && <script src={script} defer />}
      </>
    ),
  });
}
