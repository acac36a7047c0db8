import type { Language } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";

/** A warning where an address reaches no further than this machine. */
export function HereAlone({
  address,
  language,
}: {
  readonly address: string;
  readonly language: Language;
}) {
  if (!/^(https?:\/\/)?(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address)) return null;
  return <p class="alert">{DESK_WORDS[language].hereAlone}</p>;
}
