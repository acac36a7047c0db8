import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_PAPER_WORDS } from "#wording/live/desk-paper-words.ts";
import { digits } from "#wording/numbers.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import type { PartProps } from "../part-props.ts";
import { DeskForm, Field } from "./desk-form.tsx";
import { placeIn } from "./opening-part.tsx";
import { Unfolding } from "./unfolding.tsx";
import { VoidForm } from "./void-form.tsx";

/** While a round is open: how far it is, who has not answered, and ending it. */
export function CollectingPart({ place, desk, at }: PartProps) {
  const { language } = place;
  const words = DESK_WORDS[language];
  const { progress, participation, roadmap } = desk;
  const say = (count: number) => digits(String(count), language);
  const waiting = participation?.filter(({ answered }) => !answered);
  return (
    <section
      data-events={`/desk/events/${desk.assessment.key}`}
      data-says={words.answeredOf("{answered}", "{asked}")}
      data-digits={digits("0123456789", language)}
    >
      <script src={place.progressScript} defer />
      <h2>{words.progress}</h2>
      <p>
        <b data-progress="">{words.answeredOf(say(progress.answered), say(progress.asked))}</b>{" "}
        {progress.closesAt !== null &&
          words.closesOn(place.say(progress.closesAt, roadmap.timeZone))}
      </p>
      {progress.byGroup.length > 0 && (
        <ul>
          {progress.byGroup.map(({ group, answered, asked }) => (
            <li>
              {groupTitle(group, language)}:{" "}
              <span data-progress={group}>{words.answeredOf(say(answered), say(asked))}</span>
            </li>
          ))}
        </ul>
      )}
      {waiting !== undefined && (
        <>
          <h3>{words.waitingFor}</h3>
          {waiting.length === 0 ? (
            <p>{words.everybodyAnswered}</p>
          ) : (
            <ul>
              {waiting.map(({ title }) => (
                <li>{pick(title, language)}</li>
              ))}
            </ul>
          )}
          <p class="hint">{words.upToNinetySeconds}</p>
        </>
      )}
      <p class="ways-out">
        <a href={at}>{words.lookAgain}</a>
        <a href={`/desk/room/${desk.assessment.key}`}>{words.projector}</a>
        {desk.may("key-paper") && <a href={`${at}/paper`}>{DESK_PAPER_WORDS[language].paper}</a>}
      </p>
      <EndingForms place={place} desk={desk} at={at} />
    </section>
  );
}

function EndingForms({ place, desk, at }: PartProps) {
  const words = DESK_WORDS[place.language];
  const number = <input type="hidden" name="round" value={String(desk.round?.number ?? 0)} />;
  return (
    <>
      {desk.may("close-round") && (
        <DeskForm place={place} action={at} form="close" title={words.close} hint={words.closeHow}>
          {number}
        </DeskForm>
      )}
      {desk.may("extend-round") && (
        <Unfolding summary={words.extend} open={place.refused?.form === "extend"}>
          <DeskForm place={place} action={at} form="extend" title={words.extend}>
            {number}
            <Field
              place={place}
              form="extend"
              name="closesAt"
              type="datetime-local"
              label={words.closesAt(placeIn(desk.roadmap.timeZone))}
              rule={words.stillToCome}
              required
            />
            <Field place={place} form="extend" name="reason" label={words.reason} required />
          </DeskForm>
        </Unfolding>
      )}
      <VoidForm place={place} desk={desk} at={at} />
    </>
  );
}
