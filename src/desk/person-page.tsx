import type { PersonalData } from "#actions/forget-person.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { DeskForm } from "./parts/desk-form.tsx";
import { ContactFields } from "./parts/sitters-part.tsx";

interface PersonProps {
  readonly place: DeskPlace;
  readonly data: PersonalData;
  /** Of the person's row as it is. */
  readonly stamp: string;
  /** Whether whoever looks may delete accounts, too. */
  readonly mayDeleteAccounts: boolean;
}

/** One person: how they are reached, where they sit, what is kept of them, and forgetting them. */
export function personPage({ place, data, stamp, mayDeleteAccounts }: PersonProps): string {
  const { language } = place;
  const words = SEAT_WORDS[language];
  const { person, seats } = data;
  const at = `/desk/people/${person.id}`;
  const title = person.name === "" ? words.forgottenPerson : person.name;
  const mayForget = person.name !== "" && (data.account === null || mayDeleteAccounts);
  return deskHtml({
    place,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <h2>{words.seats}</h2>
        <ul class="items">
          {seats.map(({ seat, substitute, fromDay, untilDay }) => (
            <li class="seat-line">
              <div>
                {substitute ? words.substituteOf(pick(seat, language)) : pick(seat, language)}
              </div>
              <p class="soft">
                {words.days(
                  formatDay(fromDay, language),
                  untilDay === null ? null : formatDay(untilDay, language),
                )}
              </p>
            </li>
          ))}
        </ul>
        <h2>{words.contact}</h2>
        <DeskForm place={place} action={at} form="save" title={words.save}>
          <input type="hidden" name="stamp" value={stamp} />
          <ContactFields place={place} form="save" contact={person} />
        </DeskForm>
        <h2>{words.kept}</h2>
        <p>{words.keptHow}</p>
        <p class="ways-out">
          <a href={`${at}/data.json`}>{words.download}</a>
          {mayForget && <a href={`${at}/forget`}>{words.forget}</a>}
        </p>
        {data.account !== null && (
          <p class="hint">
            {mayDeleteAccounts ? words.hasAccount : words.forgottenByAdministrator}
          </p>
        )}
      </>
    ),
  });
}
