import { pick } from "#wording/language.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import { type CriterionRow, criteriaRows } from "../criteria-rows.ts";
import type { QuestionnaireProps } from "../questionnaire-props.ts";
import { scaleName } from "../scale-name.ts";
import { Both, Choice, DeskForm, Field } from "./desk-form.tsx";

const FORM = "criteria";

/** The tree of criteria, a row each, with room for one more. */
export function CriteriaForm(props: QuestionnaireProps) {
  const { place, desk, rows } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { key, version, questionnaire } = desk.assessment;
  const known = criteriaRows(questionnaire.criteria);
  return (
    <DeskForm
      place={place}
      action={`/desk/assessments/${key}/questionnaire`}
      form={FORM}
      title={words.save}
      hint={words.emptied}
    >
      <input type="hidden" name="version" value={String(version)} />
      <p class="hint">{words.criteriaHow}</p>
      {Array.from({ length: Math.max(rows, known.length) }, (_, index) => (
        <Row {...props} index={index} row={known[index]} />
      ))}
      <button
        type="submit"
        class="second"
        name="more"
        value={String(Math.max(rows, known.length) + 1)}
        formnovalidate
      >
        {words.addRow}
      </button>
    </DeskForm>
  );
}

type RowProps = QuestionnaireProps & {
  readonly index: number;
  readonly row: CriterionRow | undefined;
};

function Row({ place, desk, index, row }: RowProps) {
  const { language } = place;
  const words = DESK_QUESTIONNAIRE_WORDS[language];
  const at = `c.${index}`;
  const number = digits(String(index + 1), language);
  const own = row?.criterion;
  return (
    <fieldset class="row">
      <legend>{own === undefined ? words.criterion(number) : pick(own.title, language)}</legend>
      <input type="hidden" name={`${at}.id`} value={own?.id ?? ""} />
      <div class="beside">
        <Both
          place={place}
          form={FORM}
          name={`${at}.title`}
          label={words.title}
          value={own?.title}
        />
      </div>
      <div class="beside">
        <Choice
          place={place}
          form={FORM}
          name={`${at}.level`}
          label={words.level}
          value={String(row?.level ?? 1)}
          options={words.levels.map((label, level) => ({ value: String(level + 1), label }))}
        />
        <Field
          place={place}
          form={FORM}
          name={`${at}.weight`}
          label={words.weight}
          value={own?.weight === undefined ? "" : String(own.weight)}
        />
        <More place={place} desk={desk} at={at} own={own} />
      </div>
    </fieldset>
  );
}

function More({
  place,
  desk,
  at,
  own,
}: Pick<RowProps, "place" | "desk"> & {
  readonly at: string;
  readonly own: CriterionRow["criterion"] | undefined;
}) {
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { questionnaire } = desk.assessment;
  const none = { value: "", label: words.none };
  const choose = (name: "horizon" | "scale" | "measures", label: string, options: Options) => (
    <Choice
      place={place}
      form={FORM}
      name={`${at}.${name}`}
      label={label}
      value={own?.[name] ?? ""}
      options={[none, ...options]}
    />
  );
  const measured = Object.entries(words.measured).map(([value, label]) => ({ value, label }));
  const other = own?.measures;
  return (
    <>
      {choose(
        "scale",
        words.scale,
        Object.keys(questionnaire.scales).map((id) => ({
          value: id,
          label: scaleName(questionnaire, id, place.language),
        })),
      )}
      {choose(
        "horizon",
        words.horizon,
        desk.roadmap.head.horizons.map(({ id, title }) => ({
          value: id,
          label: pick(title, place.language),
        })),
      )}
      {choose("measures", words.measures, [
        ...measured,
        ...(other === undefined || other in words.measured ? [] : [same(other)]),
      ])}
    </>
  );
}

type Options = readonly { readonly value: string; readonly label: string }[];

const same = (value: string) => ({ value, label: value });
