import { pick } from "#wording/language.ts";
import { DESK_ROUND_WORDS } from "#wording/live/desk-round-words.ts";
import type { PartProps } from "../part-props.ts";

/** What the review of the round found; before its release nothing that tells of scores. */
export function RoundFindings({ place: { language }, desk }: Omit<PartProps, "at">) {
  const words = DESK_ROUND_WORDS[language];
  return (
    <>
      <h2>{words.findings}</h2>
      {desk.round?.state !== "released" && <p class="hint">{words.findingsBefore}</p>}
      {desk.findings.length === 0 && <p>{words.noFindings}</p>}
      <ul class="list">
        {desk.findings.map(({ severity, title, message, remedy }) => (
          <li>
            <p>
              <b>
                {words.severities[severity]}: {pick(title, language)}
              </b>
            </p>
            <p>{pick(message, language)}</p>
            <p class="hint">{pick(remedy, language)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
