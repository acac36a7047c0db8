import { columnsOf } from "#domain/assessment/columns.ts";
import { pick } from "#wording/language.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import { CriteriaForm } from "./parts/criteria-form.tsx";
import { Both, DeskForm, Tick } from "./parts/desk-form.tsx";
import { RulesForm } from "./parts/rules-form.tsx";
import { ScaleForms } from "./parts/scale-forms.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import type { QuestionnaireProps } from "./questionnaire-props.ts";
import { roadmapFrame } from "./roadmap-frame.tsx";

/** A questionnaire while it can still be changed: what is asked, by which criteria, on which scales, by which rules. */
export function questionnairePage(props: QuestionnaireProps): string {
  const { place, desk } = props;
  const { language } = place;
  const words = DESK_QUESTIONNAIRE_WORDS[language];
  const { assessment, roadmap } = desk;
  const { questionnaire: asked } = assessment;
  const say = (count: number) => digits(String(count), language);
  const at = `/desk/assessments/${assessment.key}`;
  const open = (form: string) =>
    place.refused?.form === form || place.refused?.form.startsWith(`${form}-`);
  return roadmapFrame({
    place,
    roadmap: { name: roadmap.name, title: roadmap.head.title, may: desk.may },
    above: { href: at, label: pick(assessment.questionnaire.title, language) },
    title: words.questionnaire,
    children: (
      <>
        <p class="ways-out">
          <a href={`${at}/preview`}>{words.preview}</a>
        </p>
        {assessment.state === "put" && desk.mayEdit && <p class="alert">{words.draftAgain}</p>}
        {!desk.mayEdit && <p>{words.fixed}</p>}
        {desk.mayEdit && (
          <>
            <Unfolding summary={`${words.asked} · ${say(asked.items.length)}`} open={open("asked")}>
              <AskedForm {...props} />
            </Unfolding>
            <Unfolding
              summary={`${words.criteria} · ${say(columnsOf(asked).length)}`}
              open={open("criteria")}
            >
              <CriteriaForm {...props} />
            </Unfolding>
            <Unfolding
              summary={`${words.scales} · ${say(Object.keys(asked.scales).length)}`}
              open={open("scale")}
            >
              <ScaleForms {...props} />
            </Unfolding>
            <Unfolding summary={words.rules} open={open("rules")}>
              <RulesForm {...props} />
            </Unfolding>
          </>
        )}
      </>
    ),
  });
}

function AskedForm({ place, desk }: QuestionnaireProps) {
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const form = "asked";
  const { key, version, questionnaire } = desk.assessment;
  const typed = place.refused?.form === form ? place.refused.typed : null;
  const ticked = typed === null ? questionnaire.items : (typed.item ?? "").split("\n");
  return (
    <DeskForm
      place={place}
      action={`/desk/assessments/${key}/questionnaire`}
      form={form}
      title={words.save}
    >
      <input type="hidden" name="version" value={String(version)} />
      <Both
        place={place}
        form={form}
        name="title"
        label={words.title}
        value={questionnaire.title}
        required
      />
      <p class="hint">{words.itemsHow}</p>
      <div>
        {desk.items.map(({ id, title }) => (
          <Tick
            name="item"
            value={id}
            label={pick(title, place.language)}
            checked={ticked.includes(id)}
          />
        ))}
      </div>
    </DeskForm>
  );
}
