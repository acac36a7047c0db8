import type { Child } from "hono/jsx";
import { PUBLIC_CONFIRM } from "#wording/live/confirm-words.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";

interface ConfirmProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly title: string;
  /** What will happen, and that it stays so. */
  readonly lead: Child;
  /** Where the form that was sent goes once more, with what was typed. */
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  /** What the button does, in the words of the button that was pressed. */
  readonly button: string;
  readonly back: string;
}

/** Asks once more before something that cannot be undone. */
export function confirmPage(props: ConfirmProps): string {
  const { place, roadmap, title, lead, action, typed, button, back } = props;
  const words = PUBLIC_CONFIRM[place.language];
  return deskHtml({
    place,
    roadmap,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <form class="form" method="post" action={action}>
          {Object.entries(typed).flatMap(([name, value]) =>
            value.split("\n").map((each) => <input type="hidden" name={name} value={each} />),
          )}
          <input type="hidden" name="sure" value="yes" />
          <button type="submit">{button}</button>
        </form>
        <p class="ways-out">
          <a href={back}>{words.notNow}</a>
        </p>
      </>
    ),
  });
}
