import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { DeskForm } from "./parts/desk-form.tsx";

/** A record folder brought in as a zip. */
export function importPage({ place }: { readonly place: DeskPlace }): string {
  const words = ROADMAP_WORDS[place.language];
  const isWrong = place.refused?.fields.includes("file") ?? false;
  return deskHtml({
    place,
    title: words.import,
    children: (
      <>
        <h1>{words.import}</h1>
        <p class="lead">{words.importLead}</p>
        <DeskForm
          place={place}
          action="/desk/import"
          form="import"
          title={words.importButton}
          files
        >
          <div class="field">
            <label for="import-file">{words.importFile}</label>
            <input
              id="import-file"
              type="file"
              name="file"
              accept=".zip,application/zip"
              required
              aria-describedby="import-file-notes"
              aria-invalid={isWrong}
            />
            <p class={isWrong ? "fault" : "hint"} id="import-file-notes">
              {words.importRule}
            </p>
          </div>
        </DeskForm>
      </>
    ),
  });
}
