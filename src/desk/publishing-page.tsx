import type { RoadmapAtDesk } from "#actions/read-desk.ts";
import type { RoundHeld } from "#actions/rounds-not-published.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHAPTERS_WORDS } from "#wording/live/desk-chapters-words.ts";
import { DESK_PUBLISHING_WORDS } from "#wording/live/desk-publishing-words.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import { digits } from "#wording/numbers.ts";
import type { RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Both, DeskForm } from "./parts/desk-form.tsx";
import { Published } from "./parts/next-step.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface PublishingProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly editions: readonly { readonly number: number; readonly day: string }[];
  readonly held: readonly RoundHeld[];
  readonly published: RoadmapAtDesk["published"];
}

/** Publishing another edition, what it would not hold yet, and those there are. */
export function publishingPage(props: PublishingProps): string {
  const { place, roadmap, published } = props;
  const words = DESK_PUBLISHING_WORDS[place.language];
  return roadmapFrame({
    place,
    roadmap,
    section: "publishing",
    title: words.publishing,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        <p class="ways-out">
          <a href={`/desk/roadmaps/${roadmap.name}/chapters`}>
            {DESK_CHAPTERS_WORDS[place.language].chapters}
          </a>
        </p>
        {published !== null && (
          <p>
            <Published place={place} published={published} />
          </p>
        )}
        <Held {...props} />
        {roadmap.may("publish-edition") && (
          <DeskForm
            place={place}
            action={`/desk/roadmaps/${roadmap.name}/publishing`}
            form="begin"
            title={words.publish}
          >
            <Both place={place} form="begin" name="note" label={words.note} rows={2} />
          </DeskForm>
        )}
        <Editions {...props} />
      </>
    ),
  });
}

function Held({ place: { language }, held }: PublishingProps) {
  const words = DESK_PUBLISHING_WORDS[language];
  if (held.length === 0) return null;
  return (
    <div class="alert">
      <b>{words.notYetIn}</b>
      <ul>
        {held.map(({ assessment, round }) => (
          <li>
            {words.heldUntilLast(pick(assessment, language), digits(String(round), language))}
          </li>
        ))}
      </ul>
      <p>{words.whyHeld}</p>
    </div>
  );
}

function Editions({ place: { language }, roadmap, editions }: PublishingProps) {
  const words = DESK_PUBLISHING_WORDS[language];
  return (
    <>
      <h2>{words.editions}</h2>
      {editions.length === 0 && <p>{words.none}</p>}
      <ul class="shelf list">
        {editions.map(({ number, day }) => (
          <li>
            <a class="desk-link" href={`/editions/${roadmap.name}/${number}/`}>
              {PUBLIC_WORDS[language].edition(
                digits(String(number), language),
                formatDay(day, language),
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
