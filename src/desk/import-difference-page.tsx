import { ChangeList } from "#pages/parts/change-list.tsx";
import type { EditionDifference } from "#results/difference/compare-editions.ts";
import { pick } from "#wording/language.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { DeskForm } from "./parts/desk-form.tsx";

interface DifferenceProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly difference: Extract<EditionDifference, { readonly sameRoadmap: true }>;
  /** The version that the difference is to. */
  readonly version: number;
  /** The record as it was sent, in base64: it is what is accepted, and nothing else. */
  readonly zip: string;
}

/** What a record that was sent would change of the roadmap that is here, before it does. */
export function importDifferencePage(props: DifferenceProps): string {
  const { place, roadmap, difference, version, zip } = props;
  const { language } = place;
  const words = ROADMAP_WORDS[language];
  const at = `/desk/roadmaps/${roadmap.name}`;
  return deskHtml({
    place,
    title: words.importDiffers,
    roadmap,
    children: (
      <>
        <h1>{words.importDiffers}</h1>
        <p class="lead">{words.importDiffersHow(pick(roadmap.title, language))}</p>
        {difference.changes.length === 0 ? (
          <p>{words.importTextsOnly}</p>
        ) : (
          <ChangeList difference={difference} language={language} />
        )}
        <h2>{words.importAccept}</h2>
        <DeskForm
          place={place}
          action="/desk/import"
          form="import"
          title={words.importAccept}
          hint={words.importAcceptHow}
          files
        >
          <input type="hidden" name="accept" value={String(version)} />
          <input type="hidden" name="zip" value={zip} />
        </DeskForm>
        <p class="ways-out">
          <a href={`${at}/record.zip`}>{words.downloadFirst}</a>
          <a href={at}>{words.leaveIt}</a>
        </p>
      </>
    ),
  });
}
