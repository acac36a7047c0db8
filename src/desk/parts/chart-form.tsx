import type { Chart } from "#record/chart.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { chartFields, criterionOptions, sourceOptions } from "../chart-choices.ts";
import type { ChartingProps } from "../charting-props.ts";
import { Both, Choice, DeskForm, Field } from "./desk-form.tsx";
import { Ticks } from "./ticks.tsx";
import { Unfolding } from "./unfolding.tsx";

const FORM = "settings";

type ChartProps = ChartingProps & {
  /** As it stands; null before it was begun. */
  readonly chart: Chart | null;
};

/** What lanes and bars are made of, the rule for terms, and what else is drawn. */
export function ChartForm(props: ChartProps) {
  const { place, roadmap, plan, chart } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const { head } = plan.roadmap;
  const stands = chartFields(plan);
  const at = { place, form: FORM };
  return (
    <DeskForm
      {...at}
      action={`/desk/roadmaps/${roadmap.name}/charting`}
      title={chart === null ? words.begin : words.save}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <Both {...at} name="title" label={words.title} value={stands.title} needed={head.languages} />
      <Choice
        {...at}
        name="lanesFrom"
        label={words.lanesFrom}
        value={stands.lanesFrom}
        options={sourceOptions(plan, "lanes", language)}
      />
      <Choice
        {...at}
        name="barsFrom"
        label={words.barsFrom}
        value={stands.barsFrom}
        options={sourceOptions(plan, "bars", language)}
        rule={words.barsFromRule}
      />
      <TermRule {...props} />
      <Ticks
        {...at}
        name="columns"
        legend={words.columns}
        rule={words.columnsRule}
        chosen={stands.columns}
        options={head.layers.map(({ id, title }) => ({ value: id, label: pick(title, language) }))}
      />
      <Rarely {...props} />
    </DeskForm>
  );
}

function TermRule({ place, plan }: ChartProps) {
  const words = DESK_CHARTING_WORDS[place.language];
  const at = { place, form: FORM };
  const { termRule, share } = chartFields(plan);
  return (
    <>
      <Choice
        {...at}
        name="termRule"
        label={words.termRule}
        value={termRule}
        options={Object.entries(words.termRules).map(([value, label]) => ({ value, label }))}
      />
      <Field
        {...at}
        name="share"
        type="number"
        label={words.share}
        value={share}
        rule={words.shareRule}
      />
    </>
  );
}

function Rarely({ place, plan, chart }: ChartProps) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const at = { place, form: FORM };
  const { across, upwards } = chartFields(plan);
  const options = [{ value: "", label: words.crossedNone }, ...criterionOptions(plan, language)];
  return (
    <Unfolding summary={words.more} open={place.refused?.form === FORM}>
      {options.length > 1 && (
        <fieldset class="row">
          <legend>{words.crossed}</legend>
          <Choice {...at} name="across" label={words.across} value={across} options={options} />
          <Choice
            {...at}
            name="upwards"
            label={words.upwards}
            value={upwards}
            options={options}
            rule={words.crossedRule}
          />
        </fieldset>
      )}
      <Both
        {...at}
        name="reconstructed"
        label={words.reconstructed}
        value={chart?.reconstructed}
        rule={words.reconstructedRule}
      />
    </Unfolding>
  );
}
