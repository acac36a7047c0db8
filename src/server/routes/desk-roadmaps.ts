import { createProgramme, createRoadmap, readProgrammes } from "#actions/create-roadmap.ts";
import { dayInZone } from "#actions/day-in-zone.ts";
import { editRoadmap } from "#actions/edit-roadmap.ts";
import { isPermitted } from "#actions/permit.ts";
import { readDesk } from "#actions/read-desk.ts";
import { Refusal } from "#actions/refusal.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { newRoadmapPage } from "#desk/new-roadmap-page.tsx";
import { programmesPage } from "#desk/programmes-page.tsx";
import { settingsPage } from "#desk/settings-page.tsx";
import { identifierFrom } from "#record/identifier-from.ts";
import type { Roadmap } from "#record/roadmap.ts";
import { LANGUAGES } from "#wording/language.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn, wholeTextIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

/** Making roadmaps and programmes, and the settings of a roadmap. */
export const deskRoadmaps = deskPages([
  {
    at: "/desk/new-roadmap",
    act: "create-roadmap",
    page: newPage,
    forms: { make: { act: "create-roadmap", run: make } },
  },
  {
    at: "/desk/programmes",
    act: "create-roadmap",
    page: async ({ context, place }) =>
      programmesPage({
        place,
        programmes: await readProgrammes(context),
        roadmaps: await readDesk(context),
      }),
    forms: { make: { act: "create-roadmap", run: makeProgramme } },
  },
  {
    at: "/desk/roadmaps/:name/settings",
    act: "edit-roadmap",
    page: settings,
    forms: { save: { act: "edit-roadmap", run: save } },
  },
]);

async function newPage({ context, place }: Asking): Promise<string> {
  const today = dayInZone(context.clock(), "Asia/Phnom_Penh");
  const year = Number(today.slice(0, 4));
  return newRoadmapPage({ place, programmes: await readProgrammes(context), year });
}

async function make({ context }: Asking, sent: Sent): Promise<FormEnd> {
  const languages = lineIn(sent, "languages").split(" ");
  const title = wholeTextIn(sent, "title", { languages, required: true });
  const name = lineIn(sent, "name") || identifierFrom(title?.en ?? "");
  if (name === "") throw new Refusal("invalid", { fields: ["name"] });
  const period = periodIn(sent);
  const programme = lineIn(sent, "programme");
  const made = await createRoadmap(context, {
    name,
    title,
    timeZone: lineIn(sent, "timeZone"),
    ...(programme === "" ? {} : { programme }),
    head: {
      publisher: wholeTextIn(sent, "publisher", { languages, required: true }),
      country: wholeTextIn(sent, "country", { languages, required: true }),
      languages,
      period,
      horizons: thirdsOf(period),
      fictional: sent.fictional !== undefined,
    },
  });
  return { to: doneAt(`/desk/roadmaps/${made.name}`, "made") };
}

const EARLIEST = 1900;
const LATEST = 2200;

/** @throws Refusal "invalid" where the years are none, or the wrong way round */
function periodIn(sent: Sent): Roadmap["period"] {
  const [start, end] = [yearIn(sent, "period.start"), yearIn(sent, "period.end")];
  if (end < start) throw new Refusal("invalid", { fields: ["period.end"] });
  return { start, end };
}

function yearIn(sent: Sent, field: string): number {
  const year = wholeIn(sent, field);
  if (year < EARLIEST || year > LATEST) throw new Refusal("invalid", { fields: [field] });
  return year;
}

function wholeIn(sent: Sent, field: string): number {
  const typed = lineIn(sent, field);
  if (!/^\d{1,9}$/.test(typed)) throw new Refusal("invalid", { fields: [field] });
  return Number(typed);
}

/** Three terms of about the same length; fewer where there are fewer years. */
function thirdsOf({ start, end }: Roadmap["period"]): Roadmap["horizons"] {
  const ids = ["short", "medium", "long"];
  const count = Math.min(ids.length, end - start + 1);
  return ids.slice(0, count).map((id, index) => ({
    id,
    title: ROADMAP_WORDS.en.terms[index] ?? { en: id },
    until: start - 1 + Math.round(((end - start + 1) * (index + 1)) / count),
  }));
}

async function makeProgramme({ context }: Asking, sent: Sent): Promise<FormEnd> {
  // A roadmap in any language may come to belong to it.
  const title = wholeTextIn(sent, "title", { languages: LANGUAGES, required: true });
  await createProgramme(context, { name: identifierFrom(title?.en ?? ""), title });
  return { to: doneAt("/desk/programmes", "made") };
}

const nameOf = ({ request }: Asking) => request.req.param("name") ?? "";

async function settings(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const row = await roadmapNamed(context, nameOf(asking), "edit-roadmap");
  const { head, version, timeZone, keepContactsDays, dotsPerSeat } = row;
  return settingsPage({
    place,
    roadmap: inView(context, row),
    head,
    version,
    timeZone,
    keepContactsDays,
    dotsPerSeat,
    programmes: await programmesFor(asking, head),
  });
}

/** Whoever works on one roadmap alone sees no other programme than its own. */
async function programmesFor({ context }: Asking, { programme }: Roadmap) {
  if (isPermitted(context, "create-roadmap", null)) return readProgrammes(context);
  return programme === undefined ? [] : [{ name: programme.id, title: programme.title }];
}

async function save(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { context } = asking;
  const { id, name, head } = await roadmapNamed(context, nameOf(asking), "edit-roadmap");
  const programmes = await programmesFor(asking, head);
  await editRoadmap(context, {
    roadmapId: id,
    version: wholeIn(sent, "version"),
    change: {
      head: headFrom(sent, head, programmes),
      timeZone: lineIn(sent, "timeZone"),
      keepContactsDays: wholeIn(sent, "keepContactsDays"),
      dotsPerSeat: wholeIn(sent, "dotsPerSeat"),
    },
  });
  return { to: doneAt(`/desk/roadmaps/${name}/settings`, "saved") };
}

function headFrom(
  sent: Sent,
  { summary: _, programme: __, ...head }: Roadmap,
  programmes: Awaited<ReturnType<typeof programmesFor>>,
): unknown {
  const { languages } = head;
  const chosen = programmes.find(({ name }) => name === lineIn(sent, "programme"));
  const summary = wholeTextIn(sent, "summary", { languages });
  const needed = { languages, required: true };
  return {
    ...head,
    title: wholeTextIn(sent, "title", needed),
    publisher: wholeTextIn(sent, "publisher", needed),
    country: wholeTextIn(sent, "country", needed),
    ...(summary && { summary }),
    ...(chosen && { programme: { id: chosen.name, title: chosen.title } }),
    period: periodIn(sent),
    horizons: head.horizons.map((horizon, index) => ({
      ...horizon,
      title: wholeTextIn(sent, `horizons.${index}.title`, needed),
      until: yearIn(sent, `horizons.${index}.until`),
    })),
  };
}
