import { instantInZone } from "#actions/instant-in-zone.ts";
import type { AssessmentAtDesk } from "#actions/read-desk.ts";
import { Refusal } from "#actions/refusal.ts";
import type { DeskPlace } from "#desk/desk-place.ts";
import { DESK_ROUND_WORDS } from "#wording/live/desk-round-words.ts";
import type { DeskWords } from "#wording/live/desk-words.ts";
import { digits } from "#wording/numbers.ts";
import { lineIn } from "./desk-texts.ts";

interface Asked {
  readonly words: DeskWords;
  readonly place: DeskPlace;
  readonly desk: AssessmentAtDesk;
  /** Fields as the form sent them. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

/** What is asked once more before something that nobody can undo. */
export type Question = (asked: Asked) => { readonly title: string; readonly lead: string };

/** When the round closes, on the clocks of the place where it is held, and for how many seats it opens. */
export function asksToOpen({ words, place, desk, sent, now }: Asked): ReturnType<Question> {
  const { timeZone } = desk.roadmap;
  const closesAt = instantInZone(lineIn(sent, "closesAt"), timeZone);
  // Nobody is asked about a round that could not be opened.
  if (closesAt === null || closesAt <= now) throw new Refusal("invalid", { field: "closesAt" });
  const isFirst = desk.assessment.state === "put";
  const invited = desk.seats.filter((seat) => seat.invited).length;
  const seats = digits(String(invited), place.language);
  const lead = [
    words.closesOn(place.say(closesAt, timeZone)),
    DESK_ROUND_WORDS[place.language].seatsInvited(seats),
    desk.assessment.fixed ? "" : words.openHow,
    sent.last === undefined ? "" : words.lastHow,
  ];
  return { title: isFirst ? words.open : words.openAgain, lead: sentences(lead) };
}

/** What becomes visible, and for the last round what is destroyed. */
export function asksToRelease({ words, place, desk, sent }: Asked): ReturnType<Question> {
  const isLast = desk.round?.last === true || sent.last !== undefined;
  const lead = [words.releaseHow, isLast ? DESK_ROUND_WORDS[place.language].destroys : ""];
  return { title: words.release, lead: sentences(lead) };
}

/** That nobody can go on with a ballot afterwards. */
export function asksForLast({ place: { language } }: Asked): ReturnType<Question> {
  const { declareLast: title, destroys: lead } = DESK_ROUND_WORDS[language];
  return { title, lead };
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
