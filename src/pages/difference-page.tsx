import type { EditionDifference } from "#results/difference/compare-editions.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import type { EditionName } from "#wording/difference/words.ts";
import { type Language, pick } from "#wording/language.ts";
import { ChangeList } from "./parts/change-list.tsx";

/** Two editions with what changed between them. */
export interface ComparedEditions {
  readonly before: EditionSide;
  readonly after: EditionSide;
  readonly difference: Extract<EditionDifference, { readonly sameRoadmap: true }>;
}

/**
 * What changed between two editions, as a page of its own that needs no other file.
 *
 * @param style - the stylesheet of the edition
 */
export function differencePage(
  { before, after, difference }: ComparedEditions,
  language: Language,
  style: string,
): string {
  const words = DIFFERENCE_WORDS[language];
  const title = pick(after.record.roadmap.title, language);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.title} · ${title}`}</title>
        {/* Our own stylesheet: no text of a record stands in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main class="wrap" id="content">
          <p>{title}</p>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead(nameOf(before), nameOf(after))}</p>
          <ChangeList difference={difference} language={language} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

function nameOf({ record }: EditionSide): EditionName {
  const { number, date } = record.roadmap.edition;
  return { number, day: date };
}
