import type { readBeginnings } from "#actions/read-questionnaire-at-desk.ts";
import { TEMPLATES } from "#actions/usual-questionnaire.ts";
import { pick } from "#wording/language.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import type { DeskPlace } from "./desk-place.ts";
import { Both, Choice, DeskForm } from "./parts/desk-form.tsx";
import { type RoadmapOfPage, roadmapFrame } from "./roadmap-frame.tsx";

interface NewAssessmentProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapOfPage;
  readonly from: Awaited<ReturnType<typeof readBeginnings>>;
}

/** A new assessment: its title, what is scored, and what its questionnaire starts from. */
export function newAssessmentPage({ place, roadmap, from }: NewAssessmentProps): string {
  const { language } = place;
  const words = DESK_QUESTIONNAIRE_WORDS[language];
  const form = "make";
  const { layers } = from.roadmap.head;
  const usual = layers.find(({ id }) => id === "technology") ?? layers[0];
  return roadmapFrame({
    place,
    roadmap,
    title: words.newAssessment,
    children: (
      <>
        <p class="lead">{words.newLead}</p>
        <DeskForm
          place={place}
          action={`/desk/roadmaps/${roadmap.name}/assessments/new`}
          form={form}
          title={words.create}
        >
          <Both place={place} form={form} name="title" label={words.title} required />
          <Choice
            place={place}
            form={form}
            name="layer"
            label={words.layer}
            value={usual?.id ?? ""}
            options={layers.map(({ id, plural, title }) => ({
              value: id,
              label: pick(plural ?? title, language),
            }))}
            {...(place.refused?.fields.includes("layer") && { rule: words.noItems })}
          />
          <Choice
            place={place}
            form={form}
            name="from"
            label={words.startFrom}
            options={[
              ...TEMPLATES.map((value) => ({ value, label: words.templates[value] })),
              ...from.assessments.map(({ key, questionnaire }) => ({
                value: key,
                label: words.copyOf(pick(questionnaire.title, language)),
              })),
            ]}
          />
        </DeskForm>
      </>
    ),
  });
}
