import type { Bar, Chart } from "#record/chart.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { type ChartingProps, laneTitle, optionsOf } from "../charting-props.ts";
import { BasisChoice } from "./basis-choice.tsx";
import { Both, Choice, DeskForm, Field } from "./desk-form.tsx";
import { Ticks } from "./ticks.tsx";

type BarProps = ChartingProps & {
  readonly chart: Chart;
  /** As it stands; null for one to be added. */
  readonly bar: Bar | null;
};

/** Where a bar stands, over which terms, and on whose word. */
export function BarForm(props: BarProps) {
  const { place, roadmap, plan, bar } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  const form = bar === null ? "bar" : "save";
  const named = { place, form };
  return (
    <DeskForm
      {...named}
      action={bar === null ? at : `${at}/bars/${bar.lane}/${bar.item}`}
      title={bar === null ? words.addBar : words.saveBar}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <Where {...props} form={form} />
      <BasisChoice
        {...named}
        name="laneBasis"
        label={words.laneBasis}
        rule={words.basisHow}
        value={bar?.laneBasis ?? "decided"}
      />
      <When {...props} form={form} />
      <Both {...named} name="note" label={words.note} value={bar?.note} rows={2} />
    </DeskForm>
  );
}

function Where({ place, plan, chart, bar, form }: BarProps & { readonly form: string }) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const lanes = chart.lanes.map(({ id }) => ({ value: id, label: laneTitle(plan, id, language) }));
  return (
    <>
      {bar === null && (
        <Choice
          place={place}
          form={form}
          name="item"
          label={words.item}
          options={optionsOf(plan, chart.barsFrom.layer, language)}
          rule={words.twice}
        />
      )}
      <Choice
        place={place}
        form={form}
        name="lane"
        label={words.lane}
        value={bar?.lane ?? ""}
        options={lanes}
      />
    </>
  );
}

function When({ place, plan, bar, form }: BarProps & { readonly form: string }) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const { horizons, period } = plan.roadmap.head;
  const at = { place, form };
  const days = words.daysRule(
    formatDay(`${period.start}-01-01`, language),
    formatDay(`${period.end}-12-31`, language),
  );
  return (
    <>
      <Ticks
        {...at}
        name="terms"
        legend={words.terms}
        rule={words.termsRule}
        options={horizons.map(({ id, title }) => ({ value: id, label: pick(title, language) }))}
        chosen={bar?.terms ?? []}
      />
      <BasisChoice
        {...at}
        name="termBasis"
        label={words.termBasis}
        value={bar?.termBasis ?? "decided"}
      />
      <Field
        {...at}
        name="start"
        type="date"
        label={words.start}
        value={bar?.start ?? ""}
        rule={days}
      />
      <Field {...at} name="end" type="date" label={words.end} value={bar?.end ?? ""} rule={days} />
    </>
  );
}
