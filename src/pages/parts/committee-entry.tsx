import type { Committee } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";
import type { Page } from "../edition.ts";

/** One committee: to whom it reports, its seats, sectors, duties and rules. */
export function CommitteeEntry({
  page,
  committee,
}: {
  readonly page: Page;
  readonly committee: Committee;
}) {
  const words = page.words.document;
  const parent = page.record.roadmap.committees.find(({ id }) => id === committee.reportsTo);
  const counted = committee.seats.reduce((sum, { count }) => sum + count, 0);
  const seats = committee.seatsInAll ?? counted;
  return (
    <article class="decision" id={`committee-${committee.id}`}>
      <h2>{page.say(committee.title)}</h2>
      {parent !== undefined && (
        <p class="soft">
          {words.reportsTo}: {page.say(parent.title)}
        </p>
      )}
      {seats > 0 && <p>{words.seats(seats)}</p>}
      {committee.seats.length > 0 && (
        <ul class="plain-list">
          {committee.seats.map((seat) => (
            <li>
              {words.roles[seat.role]}
              {seat.count > 1 && ` × ${page.number(seat.count)}`}
              {seat.group !== undefined && `, ${words.groups[seat.group]}`}
              {seat.institution !== undefined && `: ${page.say(seat.institution)}`}
            </li>
          ))}
        </ul>
      )}
      <Texts page={page} title={words.sectors} texts={committee.sectors} />
      <Texts page={page} title={words.duties} texts={committee.duties} />
      <Texts page={page} title={words.rules} texts={committee.rules} />
    </article>
  );
}

function Texts({
  page,
  title,
  texts,
}: {
  readonly page: Page;
  readonly title: string;
  readonly texts: readonly Text[];
}) {
  if (texts.length === 0) return null;
  return (
    <div class="prose">
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li>{page.say(text)}</li>
        ))}
      </ul>
    </div>
  );
}
