import type { AssessmentAtDesk } from "#actions/read-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import type { PartProps } from "../part-props.ts";
import { DeskForm, Tick } from "./desk-form.tsx";
import { RoundFindings } from "./round-findings.tsx";
import { Unfolding } from "./unfolding.tsx";
import { VoidForm } from "./void-form.tsx";

/** After the closing: how many answered and what will be held back, then the release. No score is shown. */
export function ReviewPart({ place, desk, at }: PartProps) {
  const words = DESK_WORDS[place.language];
  const number = <input type="hidden" name="round" value={String(desk.round?.number ?? 0)} />;
  if (desk.assessment.state === "closed")
    return (
      <section>
        {desk.may("review-round") && (
          <DeskForm
            place={place}
            action={at}
            form="review"
            title={words.review}
            hint={words.reviewHow}
          >
            {number}
          </DeskForm>
        )}
        <VoidForm place={place} desk={desk} at={at} />
      </section>
    );
  return (
    <section>
      {desk.review === null ? (
        <p>{words.stillCounting}</p>
      ) : (
        <Findings place={place} desk={desk} review={desk.review} />
      )}
      <RoundFindings place={place} desk={desk} />
      {desk.may("release-round") ? (
        <DeskForm
          place={place}
          action={at}
          form="release"
          title={words.release}
          hint={words.releaseHow}
        >
          {number}
          {desk.round?.last === false && <Tick name="last" label={words.last} />}
          {desk.round?.last === false && <p class="hint">{words.lastHow}</p>}
        </DeskForm>
      ) : (
        <p class="hint">{words.onlyChair}</p>
      )}
    </section>
  );
}

function Findings({
  place: { language },
  desk,
  review,
}: Omit<PartProps, "at"> & { readonly review: NonNullable<AssessmentAtDesk["review"]> }) {
  const words = DESK_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  const { disclosure, answered, asked, minimumResponse, enough } = review;
  const titles = new Map(desk.items.map(({ id, title }) => [id, pick(title, language)]));
  return (
    <>
      <p>{words.reviewed(say(answered), say(asked))}</p>
      <p class={enough ? "" : "alert"}>
        {enough ? words.enough(say(minimumResponse)) : words.notEnough(say(minimumResponse))}
      </p>
      <h2>{words.heldBack}</h2>
      {disclosure.heldBack.length === 0 && <p>{words.nothingHeldBack}</p>}
      {[...new Set(disclosure.heldBack.map(({ reason }) => reason ?? ""))].map((reason) => {
        const cells = disclosure.heldBack.filter((cell) => (cell.reason ?? "") === reason);
        return (
          <Unfolding summary={`${say(cells.length)} · ${words.heldReasons[reason] ?? reason}`}>
            <ul>
              {cells.map(({ item, criterion, group }) => (
                <li>
                  {titles.get(item) ?? item} · {criterionIn(desk, criterion, language)} ·{" "}
                  {groupTitle(group, language)}
                </li>
              ))}
            </ul>
          </Unfolding>
        );
      })}
      {disclosure.differenceFromRoundBefore === "withheld" && <p>{words.differenceWithheld}</p>}
    </>
  );
}

/** The name of a criterion with the group it belongs to. */
function criterionIn(
  { criteria }: PartProps["desk"],
  id: string,
  language: PartProps["place"]["language"],
): string {
  const known = criteria.get(id);
  if (known === undefined) return id;
  const own = pick(known.title, language);
  return known.group === null ? own : `${pick(known.group, language)}: ${own}`;
}
