import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import type { Told } from "#wording/live/ballot-words.ts";
import { frameOf } from "./ballot-frame.ts";
import { type BallotPlace, titleOf } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { saidMoment } from "./wall-moment.ts";
import { whomToAsk } from "./whom-to-ask.ts";

/** Where a ballot stands while there is nothing to score. @param late - that an answer came in within the grace */
export function statePage(place: BallotPlace, late = false): string {
  const { language, ballot } = place;
  const words = BALLOT_WORDS[language].states;
  const { first, rest } = toldOf(place);
  const reason = ballot.round?.voidReason ?? null;
  return ballotHtml({
    ...frameOf(place),
    title: titleOf(place),
    children: (
      <>
        <h1>{first}</h1>
        <p>{rest}</p>
        {late && <p class="honest">{words.lateCounted}</p>}
        {ballot.state === "void" && reason !== null && <p>{words.voidReason(reason)}</p>}
        {ballot.handedIn !== null && <p class="code">{ballot.handedIn.printed}</p>}
        <p class="soft">{words.nothingToDo}</p>
        <p class="ways">
          <a href="/receipt">{BALLOT_WORDS[language].receipt.check}</a>
          <a href="/ballot/later">{BALLOT_WORDS[language].item.stop}</a>
        </p>
        <p class="s soft">{whomToAsk(place)}</p>
      </>
    ),
  });
}

function toldOf(place: BallotPlace): Told {
  const { language, ballot, asked } = place;
  const words = BALLOT_WORDS[language].states;
  const zone = asked?.timeZone ?? "Asia/Phnom_Penh";
  const { round } = ballot;
  switch (ballot.state) {
    case "closed":
      return words.closed(round === null ? "" : saidMoment(round.closesAt, zone, language));
    case "handed-in":
      return words.handedIn;
    case "released":
      return words.released;
    case "void":
      return words.void;
    default:
      return round === null || asked === null
        ? words.notOpen
        : { ...words.notOpen, rest: words.opensAt(saidMoment(round.opensAt, zone, language)) };
  }
}
