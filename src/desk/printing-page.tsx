import { DESK_PUBLISHING_WORDS } from "#wording/live/desk-publishing-words.ts";
import { digits, formatShare } from "#wording/numbers.ts";
import type { RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface PrintingProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly id: string;
  readonly state: string;
  /** 0–1. */
  readonly fraction: number;
  readonly number: number | null;
  /** Why it failed, one a line. */
  readonly why: readonly string[];
}

/** How far an edition is, and what came of it. */
export function printingPage(props: PrintingProps): string {
  const { place, roadmap, state } = props;
  const words = DESK_PUBLISHING_WORDS[place.language];
  const at = `/desk/roadmaps/${roadmap.name}/publishing`;
  return roadmapFrame({
    place,
    roadmap,
    section: "publishing",
    above: { href: at, label: words.publishing },
    title: state === "running" ? words.running : state === "done" ? words.done : words.failed,
    children: (
      <>
        {state === "running" && <Running {...props} />}
        {state === "done" && <Done {...props} />}
        {state === "broken-off" && <p class="alert">{words.brokenOff}</p>}
        {state === "failed" && <Failed {...props} />}
        {state !== "running" && (
          <p class="ways-out">
            <a href={at}>{words.back}</a>
          </p>
        )}
      </>
    ),
  });
}

function Running({ place: { language }, roadmap, id, fraction }: PrintingProps) {
  const words = DESK_PUBLISHING_WORDS[language];
  const said = words.share(formatShare(fraction, language));
  return (
    <>
      <p class="lead" role="status">
        {said}
      </p>
      <progress value={String(fraction)} max="1" aria-label={words.running}>
        {said}
      </progress>
      <p class="hint">{words.refreshes}</p>
      <p class="ways-out">
        <a href={`/desk/roadmaps/${roadmap.name}/printing/${id}`}>{words.lookAgain}</a>
      </p>
    </>
  );
}

function Done({ place: { language }, roadmap, number }: PrintingProps) {
  const words = DESK_PUBLISHING_WORDS[language];
  return (
    <p class="ways-out">
      <a href={`/editions/${roadmap.name}/${number ?? ""}/`}>
        {words.openEdition(digits(String(number ?? ""), language))}
      </a>
    </p>
  );
}

function Failed({ place, why }: PrintingProps) {
  return (
    <div class="alert" role="alert">
      <p>{DESK_PUBLISHING_WORDS[place.language].mend}</p>
      <ul>
        {why.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  );
}
