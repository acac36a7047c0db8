import { pick } from "#wording/language.ts";
import { DESK_DECISIONS_WORDS } from "#wording/live/desk-decisions-words.ts";
import type { DecisionsProps } from "../decisions-props.ts";
import { Both, Choice, DeskForm, Field } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

const FORM = "gate";

/** What a body did at a meeting: opinion, approval or endorsement. */
export function GateForm(props: DecisionsProps) {
  const { place, desk } = props;
  const { language } = place;
  const words = DESK_DECISIONS_WORDS[language];
  const { name, head } = desk.roadmap;
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${name}/decisions`}
      form={FORM}
      title={words.record}
      hint={words.gateHow}
    >
      <Both place={place} form={FORM} name="title" label={words.title} required />
      <Choice
        place={place}
        form={FORM}
        name="act"
        label={words.act}
        value="opinion"
        options={Object.entries(words.acts).map(([value, label]) => ({ value, label }))}
      />
      <Both place={place} form={FORM} name="body" label={words.body} required />
      <Choice
        place={place}
        form={FORM}
        name="stage"
        label={words.stage}
        options={[
          { value: "", label: words.wholeRoadmap },
          ...head.stages.map(({ id, title }) => ({ value: id, label: pick(title, language) })),
        ]}
      />
      <Field place={place} form={FORM} name="date" type="date" label={words.date} required />
      <Field place={place} form={FORM} name="reference" label={words.reference} />
      <Unfolding summary={words.meeting} open={place.refused?.form === FORM}>
        <Meeting {...props} />
      </Unfolding>
    </DeskForm>
  );
}

function Meeting({ place }: DecisionsProps) {
  const words = DESK_DECISIONS_WORDS[place.language];
  const number = (name: string, label: string, rule?: string) => (
    <Field
      place={place}
      form={FORM}
      name={name}
      type="number"
      label={label}
      {...(rule !== undefined && { rule })}
    />
  );
  return (
    <>
      <Choice
        place={place}
        form={FORM}
        name="rule"
        label={words.rule}
        options={[
          { value: "", label: words.noRule },
          ...Object.entries(words.rules).map(([value, label]) => ({ value, label })),
        ]}
      />
      <div class="beside">
        {number("quorum", words.quorum)}
        {number("present", words.present, words.presentRule)}
      </div>
      <div class="beside">
        {number("for", words.voteFor)}
        {number("against", words.voteAgainst)}
        {number("abstained", words.voteAbstained)}
      </div>
      <p class="hint">{words.voteRule}</p>
      <Both place={place} form={FORM} name="reason" label={words.reason} rows={2} />
      <Field place={place} form={FORM} name="minutes" label={words.minutes} rows={8} />
    </>
  );
}
