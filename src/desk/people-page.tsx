import type { Sitter } from "#actions/read-committees.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";

interface PeopleProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  /** A row for each time that somebody had a seat. */
  readonly sitters: readonly Sitter[];
  /** Days from a publication until contacts are deleted. */
  readonly keepDays: number;
}

/** Everybody who sits or sat in a roadmap, and what reaches them. */
export function peoplePage({ place, roadmap, sitters, keepDays }: PeopleProps): string {
  const { language } = place;
  const words = SEAT_WORDS[language];
  const people = new Map(sitters.map(({ person }) => [person.id, person]));
  return deskHtml({
    place,
    title: words.people,
    roadmap,
    section: "people",
    children: (
      <>
        <h1>{words.people}</h1>
        <p class="lead">{words.peopleLead}</p>
        <p>{words.contactsKept(digits(String(keepDays), language))}</p>
        {people.size === 0 && <p>{words.noPeople}</p>}
        <ul class="items">
          {[...people.values()].map(({ id, name, email, telephone }) => {
            const seats = sitters.filter(({ person }) => person.id === id);
            const titles = new Set(seats.map(({ seatTitle }) => pick(seatTitle, language)));
            const ways = [email, telephone].filter((way) => way !== null);
            return (
              <li class="seat-line">
                <div>
                  <a href={`/desk/people/${id}`}>{name === "" ? words.forgottenPerson : name}</a>
                  <small class="soft"> {[...titles].join(" · ")}</small>
                </div>
                <p class="soft">{ways.length === 0 ? words.noWay : ways.join(" · ")}</p>
              </li>
            );
          })}
        </ul>
      </>
    ),
  });
}
