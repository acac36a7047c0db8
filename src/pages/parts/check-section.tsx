import { listOf } from "#wording/numbers.ts";
import { CHECK_WORDS } from "#wording/pages/check-words.ts";
import type { Page } from "../edition.ts";

/** Where the method appendix says how to check the edition. */
export const CHECK_PATH = "methods.html#check";

/** How anyone computes the edition again: the bundle, its hash, the command, and what does not come out again. */
export function CheckSection({ page }: { readonly page: Page }) {
  const words = CHECK_WORDS[page.language];
  const { publisher, contact } = page.record.roadmap;
  const whom = [publisher, ...(contact === undefined ? [] : [contact])].map(page.say).join(", ");
  return (
    <section id="check" class="method">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ol class="counted">
        <li>{words.steps.ask(whom)}</li>
        <li>{words.steps.hash}</li>
        <li>
          {words.steps.run(page.results.phlov)}{" "}
          <code class="formula">phlov verify {page.record.roadmap.id}.zip</code>
        </li>
        <li>{words.steps.read}</li>
      </ol>
      <p>{words.byHand}</p>
      <h3>{words.can}</h3>
      <p>{words.again}</p>
      <h3>{words.cannot}</h3>
      <ul class="plain-list">
        {notAgain(page).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the public bundle of this edition cannot show, as far as it concerns this edition. */
function notAgain(page: Page): readonly string[] {
  const words = CHECK_WORDS[page.language];
  const { assessments } = page.results;
  const ofSums = assessments.filter(({ source }) => source === "totals");
  const titles = ofSums.map(({ title }) => page.say(title));
  const hasBallots = assessments.some(({ source }) => source === "ballots");
  const hasPrinted = page.site.downloads.some(({ kind }) => kind === "pdf");
  return [
    ...(hasBallots ? [words.withBallots] : []),
    ...(assessments.some(({ rounds }) => rounds > 1) ? [words.earlierRounds] : []),
    ...(titles.length > 0 ? [words.onlySums(listOf(titles, page.language))] : []),
    ...(hasPrinted ? [words.onlyHash] : []),
    words.neverShown,
  ];
}
