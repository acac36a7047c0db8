import type { CommitteeAtDesk } from "#actions/read-committees.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { ReportsTo } from "./committees-page.tsx";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Both, DeskForm, Field } from "./parts/desk-form.tsx";
import { SeatFields } from "./parts/seat-fields.tsx";

interface CommitteeProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly committee: CommitteeAtDesk;
  /** Those that it may report to. */
  readonly others: readonly CommitteeAtDesk[];
  readonly version: number;
  readonly languages: readonly string[];
}

/** One committee: more seats for it, another name, another place. */
export function committeePage(props: CommitteeProps): string {
  const { place, roadmap, committee, others, version, languages } = props;
  const { language } = place;
  const words = SEAT_WORDS[language];
  const at = `/desk/roadmaps/${roadmap.name}`;
  const action = `${at}/committee/${committee.id}`;
  const title = pick(committee.title, language);
  return deskHtml({
    place,
    title,
    roadmap,
    section: "committees",
    steps: [{ href: `${at}/committees`, label: words.committees }],
    children: (
      <>
        <h1>{title}</h1>
        <h2>{words.addSeats}</h2>
        <DeskForm place={place} action={action} form="seats" title={words.addSeats}>
          <SeatFields place={place} form="seats" seat={null} languages={languages} />
          <Field
            place={place}
            form="seats"
            name="count"
            type="number"
            label={words.count}
            value="1"
            rule={words.countRule}
            required
          />
        </DeskForm>
        {roadmap.may("edit-roadmap") && (
          <>
            <h2>{words.editCommittee}</h2>
            <DeskForm place={place} action={action} form="save" title={words.save}>
              <input type="hidden" name="version" value={String(version)} />
              <Both
                place={place}
                form="save"
                name="title"
                label={words.title}
                value={committee.title}
                needed={languages}
              />
              <ReportsTo
                place={place}
                form="save"
                committees={others}
                value={committee.reportsTo ?? ""}
              />
            </DeskForm>
          </>
        )}
      </>
    ),
  });
}
