import { newestEdition } from "#actions/newest-edition.ts";
import { isPermitted } from "#actions/permit.ts";
import { publishApart, readPublishing } from "#actions/publish-apart.ts";
import { listEditions } from "#actions/read-edition.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { roundsNotPublished } from "#actions/rounds-not-published.ts";
import { confirmPage } from "#desk/confirm-page.tsx";
import type { RoadmapInView } from "#desk/desk-html.tsx";
import { printingPage } from "#desk/printing-page.tsx";
import { publishingPage } from "#desk/publishing-page.tsx";
import { pick } from "#wording/language.ts";
import { DESK_PUBLISHING_WORDS } from "#wording/live/desk-publishing-words.ts";
import { REFUSALS } from "#wording/live/refusals.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { textIn, wholeTextIn } from "../desk-texts.ts";

const AT = "/desk/roadmaps/:name/publishing";
const LOOK_AGAIN_S = 3;

/** Publishing from the desk: begun, followed on a page that looks again by itself, and what came of it. */
export const deskPublishing = deskPages([
  {
    at: AT,
    act: "read-roadmap",
    page: publishing,
    forms: { begin: { act: "publish-edition", run: begin } },
  },
  { at: "/desk/roadmaps/:name/printing/:id", act: "read-roadmap", page: printing },
]);

async function roadmapOf({ context, request }: Asking, act: "read-roadmap" | "publish-edition") {
  const row = await roadmapNamed(context, request.req.param("name") ?? "", act);
  const { id, name, head } = row;
  const may: RoadmapInView["may"] = (each) => isPermitted(context, each, id);
  return { id, languages: head.languages, view: { name, title: head.title, may } };
}

async function publishing(asking: Asking): Promise<string> {
  const { id, view } = await roadmapOf(asking, "read-roadmap");
  const all = await listEditions(asking.services);
  return publishingPage({
    place: asking.place,
    roadmap: view,
    editions: all.filter(({ roadmapName }) => roadmapName === view.name),
    published: await newestEdition(asking.context, { id, name: view.name }),
    held: await roundsNotPublished(asking.context, { roadmapId: id }),
  });
}

async function begin(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, languages, view } = await roadmapOf(asking, "publish-edition");
  const note = wholeTextIn(sent, "note", { languages });
  const at = `/desk/roadmaps/${view.name}/publishing`;
  if (sent.sure === "yes") {
    const begun = await publishApart(asking.context, { roadmapId, ...(note && { note }) });
    return { to: `/desk/roadmaps/${view.name}/printing/${begun.publishing.id}` };
  }
  const words = DESK_PUBLISHING_WORDS[asking.place.language];
  const typed = Object.entries(textIn(sent, "note") ?? {}).map(([tag, text]) => [
    `note.${tag}`,
    text,
  ]);
  return {
    page: confirmPage({
      place: asking.place,
      roadmap: view,
      title: words.publish,
      lead: words.sure,
      action: `${at}/begin`,
      typed: Object.fromEntries(typed),
      button: words.publish,
      back: at,
    }),
  };
}

async function printing(asking: Asking): Promise<string> {
  const { request, place, context } = asking;
  const { id: roadmapId, view } = await roadmapOf(asking, "read-roadmap");
  const id = request.req.param("id") ?? "";
  const { state, fraction, number, refusal } = await readPublishing(context, { roadmapId, id });
  // A header and not a tag of the page, so that nothing is loaded anew once there is a result.
  if (state === "running") request.header("Refresh", String(LOOK_AGAIN_S));
  return printingPage({
    place,
    roadmap: view,
    id,
    state,
    fraction,
    number,
    why: refusal === null ? [] : whyNot(refusal, place.language),
  });
}

/** Why an edition was not printed: the findings that stop it, or the sentence of the refusal. */
function whyNot(
  { code, details }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  language: Asking["place"]["language"],
): readonly string[] {
  const findings = Array.isArray(details.findings) ? details.findings : [];
  if (findings.length > 0)
    return findings.map(({ title, message }: { title: object; message: object }) =>
      [title, message].map((text) => pick({ ...text }, language)).join(": "),
    );
  if (typeof details.sentence === "string") return [details.sentence];
  const met = Object.entries(REFUSALS[language]).find(([known]) => known === code);
  return [met?.[1].sentence ?? code];
}
