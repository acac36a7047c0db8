import { pick } from "#wording/language.ts";
import { DESK_ROUND_WORDS } from "#wording/live/desk-round-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml } from "./desk-html.tsx";
import type { PartProps } from "./part-props.ts";
import { CollectingPart } from "./parts/collecting-part.tsx";
import { InvitingPart } from "./parts/inviting-part.tsx";
import { NextStep } from "./parts/next-step.tsx";
import { OpeningPart } from "./parts/opening-part.tsx";
import { PreparingPart } from "./parts/preparing-part.tsx";
import { ReleasedPart } from "./parts/released-part.tsx";
import { ReviewPart } from "./parts/review-part.tsx";

const PARTS: Readonly<Record<string, readonly ((props: PartProps) => unknown)[]>> = {
  draft: [PreparingPart, InvitingPart],
  put: [PreparingPart, InvitingPart, OpeningPart],
  open: [CollectingPart, InvitingPart],
  closed: [ReviewPart],
  reviewed: [ReviewPart],
  released: [ReleasedPart, OpeningPart],
  decided: [ReleasedPart],
};

/** An assessment from the draft to the decision: where it stands, and what may be done now by whoever looks. */
export function assessmentPage({ place, desk }: Omit<PartProps, "at">): string {
  const { language } = place;
  const words = DESK_ROUND_WORDS[language];
  const { assessment, roadmap, may } = desk;
  const title = pick(assessment.title, language);
  const at = `/desk/assessments/${assessment.key}`;
  return deskHtml({
    place,
    title,
    roadmap: { ...roadmap, may },
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">
          <NextStep place={place} state={assessment.state} published={roadmap.published} />
        </p>
        {desk.voided.map(({ number, reason }) => (
          <p>{words.voided(digits(String(number), language), reason)}</p>
        ))}
        {(PARTS[assessment.state] ?? []).map((Part) => (
          <>{Part({ place, desk, at })}</>
        ))}
      </>
    ),
  });
}
