import { SCROLL_GROUP } from "#pages/parts/scroll-group.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_ROUND_WORDS } from "#wording/live/desk-round-words.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { PartProps } from "../part-props.ts";
import { DecidingForms } from "./deciding-forms.tsx";
import { DeskForm } from "./desk-form.tsx";
import { Errata } from "./errata.tsx";
import { RoundFindings } from "./round-findings.tsx";
import { Unfolding } from "./unfolding.tsx";

/** After the release: the ranking of the whole panel, and what the committee makes of it. */
export function ReleasedPart({ place, desk, at }: PartProps) {
  const { language } = place;
  const words = DESK_WORDS[language];
  return (
    <section>
      <h2>{words.ranking}</h2>
      <section class="scroll" {...SCROLL_GROUP} aria-label={words.ranking}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.place}
              </th>
              <th scope="col">{words.item}</th>
              <th scope="col" class="number">
                {words.score}
              </th>
              <th scope="col">{words.selected}</th>
            </tr>
          </thead>
          <tbody>
            {desk.ranking.map((item) => (
              <tr>
                <td class="number">{formatPlace(item.rank, item.tied, language)}</td>
                <th scope="row">{pick(item.title, language)}</th>
                <td class="number">{formatNumber(item.score, language)}</td>
                <td>
                  <Outcome place={place} item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RoundFindings place={place} desk={desk} />
      <Errata place={place} desk={desk} at={at} />
      <DeclareLast place={place} desk={desk} at={at} />
      {desk.assessment.state === "released" && desk.may("record-decision") && (
        <DecidingForms place={place} desk={desk} at={at} />
      )}
      {desk.assessment.state === "decided" && (
        <p class="ways-out">
          <a href={`/desk/roadmaps/${desk.roadmap.name}/publishing`}>{words.publish}</a>
        </p>
      )}
    </section>
  );
}

type OutcomeProps = Pick<PartProps, "place"> & {
  readonly item: PartProps["desk"]["ranking"][number];
};

/** What became of an item: what was decided stands first, and beside it what the ranking alone says. */
function Outcome({ place: { language }, item: { selected, decision } }: OutcomeProps) {
  const { selections } = DESK_WORDS[language];
  const words = DESK_ROUND_WORDS[language];
  const ranked = selected === null ? "" : selections[selected];
  if (decision === null) return <>{ranked}</>;
  return (
    <>
      <b>{selections[decision.selected]}</b> {words.byDecision}
      {ranked !== "" && <small class="soft">{words.byRanking(ranked)}</small>}
    </>
  );
}

/** A round that was released while more seemed to follow may turn out to have been the last. */
function DeclareLast({ place, desk, at }: PartProps) {
  const words = DESK_ROUND_WORDS[place.language];
  const { round, assessment } = desk;
  const isOpen = assessment.state === "released" && round?.state === "released" && !round.last;
  if (!isOpen || !desk.may("release-round")) return null;
  return (
    <Unfolding summary={words.declareLast}>
      <DeskForm
        place={place}
        action={at}
        form="last"
        title={words.declareLast}
        hint={words.declareLastHow}
      >
        <input type="hidden" name="round" value={String(round.number)} />
      </DeskForm>
    </Unfolding>
  );
}
