import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { DeskForm, Field } from "./parts/desk-form.tsx";

interface RoadmapPageProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly editions: readonly { readonly number: number; readonly day: string }[];
}

/** A roadmap: its record to take away, its editions, and publishing another one. */
export function roadmapPage(props: RoadmapPageProps): string {
  const { place, roadmap, editions } = props;
  const { name, title, may } = roadmap;
  const { language } = place;
  const words = DESK_WORDS[language];
  const at = `/desk/roadmaps/${name}`;
  return deskHtml({
    place,
    title: pick(title, language),
    roadmap,
    section: "overview",
    children: (
      <>
        <h1>{pick(title, language)}</h1>
        {may("export-record") && (
          <p class="ways-out">
            <a href={`${at}/record.zip`}>{words.exportRecord}</a>
          </p>
        )}
        <h2>{words.published}</h2>
        {editions.length === 0 && <p>{PUBLIC_WORDS[language].nothingPublished}</p>}
        <ul class="shelf list">
          {editions.map(({ number, day }) => (
            <li>
              <a class="desk-link" href={`/editions/${name}/${number}/`}>
                {PUBLIC_WORDS[language].edition(
                  digits(String(number), language),
                  formatDay(day, language),
                )}
              </a>
            </li>
          ))}
        </ul>
        {may("publish-edition") && (
          <>
            <h2>{words.publish}</h2>
            <DeskForm
              place={place}
              action={at}
              form="publish"
              title={words.publish}
              hint={words.publishHow}
            >
              <Field place={place} form="publish" name="note" label={words.publishNote} />
            </DeskForm>
          </>
        )}
      </>
    ),
  });
}
