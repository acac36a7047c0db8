import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { PartProps } from "../part-props.ts";
import { Both, Choice, DeskForm, Field, Tick } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

/** A decision against the ranking, a tie settled, and the end of it all. */
export function DecidingForms({ place, desk, at }: PartProps) {
  const words = DESK_WORDS[place.language];
  const tied = desk.ranking.filter(
    ({ selected, decision }) => selected === "tied" && decision === null,
  );
  return (
    <>
      {tied.length > 0 && (
        <>
          <h2>{words.tie}</h2>
          <DeskForm place={place} action={at} form="tie" title={words.record} hint={words.tieHow}>
            {tied.map(({ id, title }) => (
              <Tick name="selected" value={id} label={pick(title, place.language)} />
            ))}
            <Meeting place={place} form="tie" />
          </DeskForm>
        </>
      )}
      <Unfolding summary={words.override} open={place.refused?.form === "override"}>
        <OverrideForm place={place} desk={desk} at={at} />
      </Unfolding>
      {desk.round?.last === true && (
        <DeskForm
          place={place}
          action={at}
          form="conclude"
          title={words.conclude}
          hint={words.concludeHow}
        />
      )}
    </>
  );
}

function OverrideForm({ place, desk, at }: PartProps) {
  const { language } = place;
  const words = DESK_WORDS[language];
  const form = "override";
  return (
    <DeskForm place={place} action={at} form={form} title={words.record} hint={words.overrideHow}>
      <Choice
        place={place}
        form={form}
        name="item"
        label={words.item}
        options={desk.ranking.map(({ id, title }) => ({ value: id, label: pick(title, language) }))}
      />
      <Choice
        place={place}
        form={form}
        name="selected"
        label={words.selected}
        options={[
          { value: "yes", label: words.selections.yes },
          { value: "no", label: words.selections.no },
        ]}
      />
      <Both place={place} form={form} name="proposer" label={words.proposer} required />
      <Both place={place} form={form} name="reason" label={words.reason} rows={2} required />
      <Both place={place} form={form} name="minorityReport" label={words.minorityReport} rows={2} />
      <Meeting place={place} form={form} />
    </DeskForm>
  );
}

/** When it was decided, under which number, and how the votes fell. */
function Meeting({ place, form }: { readonly place: PartProps["place"]; readonly form: string }) {
  const words = DESK_WORDS[place.language];
  return (
    <>
      <Field place={place} form={form} name="date" type="date" label={words.date} required />
      <Field place={place} form={form} name="reference" label={words.reference} />
      <Field place={place} form={form} name="for" type="number" label={words.voteFor} />
      <Field place={place} form={form} name="against" type="number" label={words.voteAgainst} />
      <Field place={place} form={form} name="abstained" type="number" label={words.voteAbstained} />
    </>
  );
}
