import type { RoadmapAtDesk } from "#actions/read-desk.ts";
import { formatDay } from "#wording/dates.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_PUBLISHING_WORDS } from "#wording/live/desk-publishing-words.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "../desk-place.ts";

interface NextStepProps {
  readonly place: DeskPlace;
  /** Where the assessment stands. */
  readonly state: string;
  readonly published: RoadmapAtDesk["published"];
}

/** Where an assessment stands and what is due next; after publishing, which edition it was and whether one more is due. */
export function NextStep({ place, state, published }: NextStepProps) {
  const { language } = place;
  const words = DESK_WORDS[language];
  const isPublished = state === "decided" && published !== null;
  return (
    <>
      <b>{words.states[state]}</b> ·{" "}
      {isPublished ? <Published place={place} published={published} /> : words.next[state]}
    </>
  );
}

/** When the newest edition was published, and that something was changed since. */
export function Published({
  place: { language },
  published: { number, day, changedSince },
}: Pick<NextStepProps, "place"> & { readonly published: NonNullable<NextStepProps["published"]> }) {
  const words = DESK_PUBLISHING_WORDS[language];
  return (
    <>
      {words.publishedOn(digits(String(number), language), formatDay(day, language))}
      {changedSince && ` ${words.changedSince}`}
    </>
  );
}
