import { formatTimeLeft } from "#wording/live/moments.ts";
import { ROOM_WORDS } from "#wording/live/room-words.ts";
import { digits } from "#wording/numbers.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import type { RoomPageProps } from "../room-page-props.ts";
import { saidMoment } from "../wall-moment.ts";

const { en, km } = ROOM_WORDS;
const khmer = (value: number | string): string => digits(String(value), "km");
/** A clock that counts seconds is for the last day. */
const DAY_MINUTES = 24 * 60;
/** As many boxes as stay boxes on a screen. */
const MOST_WIDE = 40;
const MOST_BOXES = 150;

/** How to come in, how long it lasts, how many have handed in: never who, never what. */
export function RoomOpen(props: RoomPageProps) {
  const { room, address, picture } = props;
  return (
    <main>
      {room.state !== "closed" && (
        <section class="join">
          <div class="qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: picture }} />
          <p class="addr" lang="en">
            {address}
          </p>
          <p>
            {km.scan}
            <br />
            <span lang="en">{en.scan}</span>
          </p>
        </section>
      )}
      <section>
        <Clock {...props} />
        <Response room={room} />
      </section>
    </main>
  );
}

function Clock({ room }: RoomPageProps) {
  const { closesAt } = room.progress;
  if (room.state !== "open" || closesAt === null) {
    const said = room.state === "closed" ? "closed" : "notOpen";
    return (
      <>
        <p class="state">{km[said]}</p>
        <p lang="en">{en[said]}</p>
      </>
    );
  }
  const milliseconds = Math.max(0, closesAt.getTime() - room.now.getTime());
  const left = clockOf(milliseconds);
  const minutes = Math.floor(milliseconds / 60_000);
  return (
    <>
      <p class="k">
        {km.timeLeft} <span lang="en">{en.timeLeft}</span>
      </p>
      {minutes >= DAY_MINUTES ? (
        <p class="state">
          {formatTimeLeft(minutes, "km")}
          <small lang="en">{formatTimeLeft(minutes, "en")}</small>
        </p>
      ) : (
        <p class="clock">
          <span id="left-km">{khmer(left)}</span>
          <small lang="en" id="left-en">
            {left}
          </small>
        </p>
      )}
      <p class="close">
        {km.closesAt(saidMoment(closesAt, room.timeZone, "km"))}{" "}
        <span lang="en">{en.closesAt(saidMoment(closesAt, room.timeZone, "en"))}</span>
      </p>
    </>
  );
}

function Response({ room }: Pick<RoomPageProps, "room">) {
  const { asked, answered, byGroup } = room.progress;
  return (
    <>
      <p class="k">
        {km.handedIn} <span lang="en">{en.handedIn}</span>
      </p>
      <p class="cnt">
        <b id="answered-km">{khmer(answered)}</b>{" "}
        <span id="asked-km">{km.after(khmer(asked))}</span>{" "}
        <span lang="en" id="answered-en">
          {en.of(String(answered), String(asked))}
        </span>
      </p>
      {asked <= MOST_BOXES && (
        <div class={asked > MOST_WIDE ? "blk many" : "blk"} id="boxes" aria-hidden="true">
          {Array.from({ length: asked }, (_, index) => (
            <i class={index < answered ? "d" : undefined} />
          ))}
        </div>
      )}
      <ul class="groups">
        {byGroup.map((group) => (
          <li data-group={group.group}>
            <span>
              {groupTitle(group.group, "km")}
              <br />
              <span lang="en">{groupTitle(group.group, "en")}</span>
            </span>
            <b>
              {khmer(group.answered)} / {khmer(group.asked)}
            </b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Hours, minutes and seconds; days are told by the closing time beside it. */
function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${two(minutes)}:${two(seconds % 60)}`;
}
