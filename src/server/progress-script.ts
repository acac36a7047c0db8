import { hashedName } from "#ballot/assets/hashed-name.ts";
import type { Asset } from "./live-assets.ts";

/** Runs in the browser: tells how far an open round is, as ballots come in; without it the page has a link to look again. */
function followProgress(): void {
  const root = document.querySelector<HTMLElement>("[data-events]");
  if (root === null) return;
  const { events = "", says = "", digits = "0123456789" } = root.dataset;
  const write = (count: number) => String(count).replace(/\d/g, (digit) => digits[+digit] ?? digit);
  const say = (answered: number, asked: number) =>
    says.replace("{answered}", write(answered)).replace("{asked}", write(asked));
  const show = (group: string, text: string) => {
    const place = root.querySelector(`[data-progress="${CSS.escape(group)}"]`);
    if (place !== null && place.textContent !== text) place.textContent = text;
  };
  const source = new EventSource(events);
  source.addEventListener("progress", ({ data }) => {
    const progress = JSON.parse(data);
    // The round was closed elsewhere: another page is due.
    if (progress.state !== "open") {
      source.close();
      location.reload();
      return;
    }
    show("", say(progress.answered, progress.asked));
    for (const { group, answered, asked } of progress.byGroup) show(group, say(answered, asked));
  });
}

const SCRIPT = `(${followProgress.toString()})();\n`;

/** For a page with `<section data-events="address" data-says="{answered} of {asked}" data-digits="0123456789">`. */
export const PROGRESS_SCRIPT: Asset = {
  path: `/assets/${hashedName("progress", "js", SCRIPT)}`,
  mediaType: "text/javascript; charset=utf-8",
  bytes: () => new TextEncoder().encode(SCRIPT),
};
