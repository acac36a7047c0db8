import { SCROLL_GROUP } from "#pages/parts/scroll-group.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { PartProps } from "../part-props.ts";
import { DecidingForms } from "./deciding-forms.tsx";
import { Errata } from "./errata.tsx";
import { RoundFindings } from "./round-findings.tsx";

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
              <th scope="col">{words.place}</th>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.score}</th>
              <th scope="col">{words.selected}</th>
            </tr>
          </thead>
          <tbody>
            {desk.ranking.map(({ title, rank, tied, score, selected }) => (
              <tr>
                <td>{formatPlace(rank, tied, language)}</td>
                <th scope="row">{pick(title, language)}</th>
                <td>{formatNumber(score, language)}</td>
                <td>{selected === null ? "" : words.selections[selected]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RoundFindings place={place} desk={desk} />
      <Errata place={place} desk={desk} at={at} />
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
