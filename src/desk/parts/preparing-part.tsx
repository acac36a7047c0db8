import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import type { PartProps } from "../part-props.ts";
import { Choice, DeskForm, Field } from "./desk-form.tsx";

/** Before the opening: what is asked, and what the committee thinks of it. */
export function PreparingPart({ place, desk, at }: PartProps) {
  const { language } = place;
  const words = DESK_WORDS[language];
  const { state, version } = desk.assessment;
  return (
    <section>
      <ol>
        {desk.items.map(({ title }) => (
          <li>{pick(title, language)}</li>
        ))}
      </ol>
      <p class="ways-out">
        {desk.may("edit-questionnaire") && !desk.assessment.fixed && (
          <a href={`${at}/questionnaire`}>{DESK_QUESTIONNAIRE_WORDS[language].change}</a>
        )}
        <a href={`${at}/preview`}>{DESK_QUESTIONNAIRE_WORDS[language].preview}</a>
      </p>
      {state === "draft" && desk.may("edit-questionnaire") && (
        <DeskForm place={place} action={at} form="put" title={words.put} hint={words.putHow}>
          <input type="hidden" name="version" value={String(version)} />
        </DeskForm>
      )}
      <h2>{words.opinions}</h2>
      {desk.opinions.length === 0 && <p>{words.noOpinions}</p>}
      <ul>
        {desk.opinions.map(({ stance, remark, seat }) => (
          <li>
            <b>{words.stances[stance]}</b>
            {seat !== null && ` (${pick(seat, language)})`}
            {remark !== null && `: ${remark}`}
          </li>
        ))}
      </ul>
      {state === "put" && desk.may("give-opinion") && (
        <DeskForm place={place} action={at} form="opinion" title={words.give}>
          <Choice
            place={place}
            form="opinion"
            name="stance"
            label={words.yourOpinion}
            options={Object.entries(words.stances).map(([value, label]) => ({ value, label }))}
          />
          <Field place={place} form="opinion" name="remark" label={words.remark} />
        </DeskForm>
      )}
    </section>
  );
}
