import type { Scale } from "#record/assessment.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import type { QuestionnaireProps } from "../questionnaire-props.ts";
import { scaleName } from "../scale-name.ts";
import { Both, DeskForm, Field, Tick } from "./desk-form.tsx";

/** More points than these have no words of their own. */
const MOST_LABELS = 11;

/** Every scale with the words of its scores, a form each, and one more scale. */
export function ScaleForms(props: QuestionnaireProps) {
  const { place, desk } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { key, version, questionnaire } = desk.assessment;
  return (
    <>
      <p class="hint">{words.scalesHow}</p>
      {Object.entries(questionnaire.scales).map(([id, scale]) => (
        <ScaleForm {...props} id={id} scale={scale} />
      ))}
      <DeskForm
        place={place}
        action={`/desk/assessments/${key}/questionnaire`}
        form="scale-add"
        title={words.addScale}
        second
      >
        <input type="hidden" name="version" value={String(version)} />
      </DeskForm>
    </>
  );
}

type ScaleProps = QuestionnaireProps & { readonly id: string; readonly scale: Scale };

function ScaleForm({ place, desk, id, scale }: ScaleProps) {
  const { language } = place;
  const words = DESK_QUESTIONNAIRE_WORDS[language];
  const say = (value: number) => digits(String(value), language);
  const isOurs = place.refused?.typed.scale === id;
  // A name of its own, since every scale's form has the same fields.
  const form = `scale-${id}`;
  const refused = isOurs && place.refused !== null ? { ...place.refused, form } : null;
  const own = { ...place, refused };
  return (
    <DeskForm
      place={isOurs ? place : own}
      action={`/desk/assessments/${desk.assessment.key}/questionnaire`}
      form="scale"
      title={words.save}
    >
      <h3>
        {words.scaleNamed(
          scaleName(desk.assessment.questionnaire, id, language),
          say(scale.min),
          say(scale.max),
        )}
      </h3>
      <input type="hidden" name="version" value={String(desk.assessment.version)} />
      <input type="hidden" name="scale" value={id} />
      <div class="beside">
        <Field place={own} form={form} name="min" label={words.lowest} value={String(scale.min)} />
        <Field place={own} form={form} name="max" label={words.highest} value={String(scale.max)} />
      </div>
      {pointsOf(scale).map((point) => (
        <div class="beside">
          <Both
            place={own}
            form={form}
            name={`label.${point}`}
            label={words.labelOf(say(point))}
            value={scale.labels[String(point)]}
          />
        </div>
      ))}
      {Object.keys(desk.assessment.questionnaire.scales).length > 1 && (
        <Tick name="remove" label={words.removeScale} />
      )}
      {isOurs && refused?.fields.includes("remove") && <p class="fault">{words.scaleInUse}</p>}
    </DeskForm>
  );
}

function pointsOf({ min, max, step }: Scale): readonly number[] {
  const count = Math.round((max - min) / step) + 1;
  const points = Array.from({ length: Math.min(count, 1000) }, (_, index) =>
    Number((min + index * step).toPrecision(10)),
  );
  return points.length <= MOST_LABELS ? points : [min, max];
}
