import type { Room } from "#actions/read-room.ts";
import { Mark } from "#pages/parts/mark.tsx";
import { pick } from "#wording/language.ts";
import { ROOM_WORDS } from "#wording/live/room-words.ts";
import { digits } from "#wording/numbers.ts";
import { RoomOpen } from "./parts/room-open.tsx";
import { RoomReleased } from "./parts/room-released.tsx";
import type { RoomPageProps } from "./room-page-props.ts";

/** Seconds after which a page without script is loaded anew. */
const REFRESH_S = 15;

/** For a projector: Khmer first, English beside it, counts only; results once they were released. */
export function roomPage(props: RoomPageProps): string {
  const { room, files, events } = props;
  const page = (
    <html lang="km">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{pick(room.title, "en")}</title>
        <meta name="robots" content="noindex" />
        <noscript>
          <meta http-equiv="refresh" content={String(REFRESH_S)} />
        </noscript>
        <link rel="stylesheet" href={files.stylesheet} />
        <script src={files.script} defer />
      </head>
      <body data-events={events} data-state={room.state} data-left={String(secondsLeft(room))}>
        <header>
          <div>
            <h1>{pick(room.roadmap, "km")}</h1>
            <span lang="en">
              {pick(room.roadmap, "en")} · {pick(room.title, "en")}
              {room.progress.round !== null &&
                `, ${ROOM_WORDS.en.round(String(room.progress.round))}`}
            </span>
          </div>
          <Mark />
        </header>
        {room.state === "released" ? <RoomReleased room={room} /> : <RoomOpen {...props} />}
        <Footer room={room} />
      </body>
    </html>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

function Footer({ room }: { readonly room: Room }) {
  if (room.state === "released")
    return (
      <footer>
        <b>
          {pick(room.title, "km")} {ROOM_WORDS.km.round(digits(String(room.progress.round), "km"))}
        </b>{" "}
        <span lang="en">{pick(room.title, "en")}</span>
      </footer>
    );
  return (
    <footer>
      <b>{ROOM_WORDS.km.notBefore}</b> <span lang="en">{ROOM_WORDS.en.notBefore}</span>
    </footer>
  );
}

function secondsLeft({ progress, now }: Room): number {
  const { closesAt } = progress;
  return closesAt === null
    ? 0
    : Math.max(0, Math.round((closesAt.getTime() - now.getTime()) / 1000));
}
