import type { RoadmapAtDesk } from "#actions/read-desk.ts";
import { LANGUAGES, pick } from "#wording/language.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import type { ProgrammeToChoose } from "./new-roadmap-page.tsx";
import { Both, DeskForm } from "./parts/desk-form.tsx";

interface ProgrammesProps {
  readonly place: DeskPlace;
  readonly programmes: readonly ProgrammeToChoose[];
  readonly roadmaps: readonly RoadmapAtDesk[];
}

/** Programmes with the roadmaps in each, and a new one. */
export function programmesPage({ place, programmes, roadmaps }: ProgrammesProps): string {
  const { language } = place;
  const words = ROADMAP_WORDS[language];
  return deskHtml({
    place,
    title: words.programmes,
    children: (
      <>
        <h1>{words.programmes}</h1>
        <p class="lead">{words.programmesLead}</p>
        {programmes.length === 0 && <p>{words.noProgrammes}</p>}
        {programmes.map(({ name, title }) => {
          const own = roadmaps.filter(({ programme }) => programme === name);
          return (
            <section>
              <h2>{pick(title, language)}</h2>
              {own.length === 0 && <p class="soft">{words.noRoadmapsInIt}</p>}
              <ul class="links single">
                {own.map((roadmap) => (
                  <li>
                    <a href={`/desk/roadmaps/${roadmap.name}`}>{pick(roadmap.title, language)}</a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        <h2>{words.newProgramme}</h2>
        <DeskForm place={place} action="/desk/programmes" form="make" title={words.makeProgramme}>
          <Both place={place} form="make" name="title" label={words.title} needed={LANGUAGES} />
        </DeskForm>
      </>
    ),
  });
}
