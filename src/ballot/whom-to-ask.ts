import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import type { BallotPlace } from "./ballot-place.ts";

/** Where questions go: to whom the roadmap names, else to the secretariat. */
export function whomToAsk({ language, asked }: BallotPlace): string {
  const words = BALLOT_WORDS[language];
  const contact = asked?.contact ?? "";
  return contact === "" ? words.callSecretariat : words.call(contact);
}
