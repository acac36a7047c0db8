import type { Child } from "hono/jsx";
import type { Act } from "#domain/committee/permissions.ts";
import { liveHtml } from "#pages/live/live-layout.tsx";
import type { Text } from "#record/text.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { SECTION_WORDS, type SectionName } from "#wording/live/desk-sections.ts";
import type { DeskPlace } from "./desk-place.ts";

/** A roadmap as the navigation of the desk knows it. */
export interface RoadmapInView {
  readonly name: string;
  readonly title: Text;
  /** Whether whoever looks may do this on it. */
  readonly may: (act: Act) => boolean;
}

interface DeskHtmlProps {
  readonly place: DeskPlace;
  readonly title: string;
  /** The roadmap that the page is about; its sections stand over the page. */
  readonly roadmap?: RoadmapInView;
  /** Which of the sections this is, or belongs to. */
  readonly section?: SectionName;
  /** The way here, below the desk and the roadmap. */
  readonly steps?: readonly { readonly href: string; readonly label: string }[];
  /** Holds what is shown this once. */
  readonly once?: boolean;
  readonly children: Child;
}

/** A page of the desk: the way here, the sections of its roadmap, what was just done, the content. */
export function deskHtml(props: DeskHtmlProps): string {
  const { place, title, roadmap, steps = [], once = false, children } = props;
  const { language, stylesheet } = place;
  const words = DESK_WORDS[language];
  const above = [
    { href: "/desk", label: words.desk },
    ...(roadmap === undefined ? [] : [placeOfRoadmap(roadmap, place)]),
    ...steps,
  ];
  return liveHtml({
    language,
    stylesheet,
    title: wholeTitle(props),
    hidden: true,
    once,
    children: (
      <>
        {title !== words.desk && (
          <nav class="crumb" aria-label={words.way}>
            <ol>
              {above.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {roadmap !== undefined && <Sections {...props} roadmap={roadmap} />}
        {place.done !== null && (
          // Read first on a page that was just loaded, when a status alone would be passed over.
          <p class="done" role="status" tabindex={-1} autofocus>
            {place.done}
          </p>
        )}
        <div class="desk">{children}</div>
      </>
    ),
  });
}

/** From the page up to its roadmap, so that no two tabs are called the same. */
function wholeTitle({ place, title, roadmap, steps = [] }: DeskHtmlProps): string {
  const above = steps.map(({ label }) => label).reverse();
  const of = roadmap === undefined ? [] : [pick(roadmap.title, place.language)];
  return [title, ...above, ...of].filter((each, index, all) => each !== all[index - 1]).join(" – ");
}

function placeOfRoadmap({ name, title }: RoadmapInView, { language }: DeskPlace) {
  return { href: `/desk/roadmaps/${name}`, label: pick(title, language) };
}

/** In the order in which a secretariat comes to them; each with what one must be allowed to see it. */
const SECTIONS: readonly {
  readonly name: SectionName;
  readonly path: string;
  readonly act: Act;
}[] = [
  { name: "overview", path: "", act: "read-roadmap" },
  { name: "committees", path: "/committees", act: "read-roadmap" },
  { name: "register", path: "/register", act: "read-roadmap" },
  { name: "charting", path: "/charting", act: "read-roadmap" },
  { name: "decisions", path: "/decisions", act: "read-roadmap" },
  { name: "publishing", path: "/publishing", act: "read-roadmap" },
  { name: "interests", path: "/interests", act: "read-roadmap" },
  { name: "people", path: "/people", act: "read-contacts" },
  { name: "settings", path: "/settings", act: "edit-roadmap" },
  { name: "trail", path: "/trail", act: "read-trail" },
];

function Sections({
  place,
  roadmap,
  section,
}: DeskHtmlProps & { readonly roadmap: RoadmapInView }) {
  const words = SECTION_WORDS[place.language];
  const at = `/desk/roadmaps/${roadmap.name}`;
  return (
    <nav class="main desk-nav" aria-label={pick(roadmap.title, place.language)}>
      <ul>
        {SECTIONS.filter(({ act }) => roadmap.may(act)).map(({ name, path }) => (
          <li>
            <a href={`${at}${path}`} aria-current={name === section ? "page" : undefined}>
              {words[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
