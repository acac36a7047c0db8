import { readChapters, removeChapter, writeChapter } from "#actions/edit-chapters.ts";
import { Refusal } from "#actions/refusal.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { chapterPage, chaptersPage } from "#desk/chapters-page.tsx";
import { confirmPage } from "#desk/confirm-page.tsx";
import { LANGUAGES } from "#wording/language.ts";
import { DESK_CHAPTERS_WORDS } from "#wording/live/desk-chapters-words.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn, numberIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const AT = "/desk/roadmaps/:name/chapters";

/** The text of editions, chapter by chapter in every language. */
export const deskChapters = deskPages([
  {
    at: AT,
    act: "read-roadmap",
    page: async (asking) => chaptersPage(await chaptersOf(asking)),
    forms: { write: { act: "edit-roadmap", run: write } },
  },
  {
    at: `${AT}/of/:chapter`,
    act: "read-roadmap",
    page: oneChapter,
    forms: {
      write: { act: "edit-roadmap", run: write },
      remove: { act: "edit-roadmap", run: remove },
    },
  },
]);

async function chaptersOf(asking: Asking) {
  const { context, request, place } = asking;
  const row = await roadmapNamed(context, request.req.param("name") ?? "", "read-roadmap");
  return {
    place,
    roadmapId: row.id,
    roadmap: inView(context, row),
    version: row.version,
    languages: LANGUAGES.filter((language) => row.head.languages.includes(language)),
    chapters: await readChapters(context, { roadmapId: row.id }),
  };
}

async function oneChapter(asking: Asking): Promise<string> {
  const known = await chaptersOf(asking);
  const name = asking.request.req.param("chapter") ?? "";
  if (!known.chapters.some((chapter) => chapter.name === name))
    throw new Refusal("not-found", { what: "chapter" });
  return chapterPage({ ...known, name });
}

async function write(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmapId, roadmap, languages, chapters } = await chaptersOf(asking);
  const known = asking.request.req.param("chapter");
  const name = known ?? lineIn(sent, "name");
  // A new chapter never takes the place of one that is there.
  if (known === undefined && chapters.some((chapter) => chapter.name === name))
    throw new Refusal("already-exists", { what: "chapter", field: "name" });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Refusal("invalid", { fields: ["name"] });
  const untitled = languages.filter((tag) => lineIn(sent, `title.${tag}`) === "");
  if (untitled.length > 0)
    throw new Refusal("invalid", { fields: untitled.map((tag) => `title.${tag}`) });
  const chapter = { number: numberIn(sent, "number") ?? 0, name, texts: textsIn(sent, languages) };
  const version = Number(lineIn(sent, "version"));
  await writeChapter(asking.context, { roadmapId, version, chapter }).catch(sayWhere);
  return { to: doneAt(`/desk/roadmaps/${roadmap.name}/chapters`, "saved") };
}

function textsIn(sent: Sent, languages: readonly string[]) {
  return Object.fromEntries(
    languages.map((tag) => {
      const [title, review] = [lineIn(sent, `title.${tag}`), lineIn(sent, `review.${tag}`)];
      return [tag, { title, review, markdown: lineIn(sent, `text.${tag}`) }] as const;
    }),
  );
}

/** What is wrong with a text is told beside it, in its language. */
function sayWhere(error: unknown): never {
  if (!(error instanceof Refusal) || typeof error.details.language !== "string") throw error;
  throw new Refusal("invalid", { ...error.details, field: `text.${error.details.language}` });
}

async function remove(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmapId, roadmap } = await chaptersOf(asking);
  const name = asking.request.req.param("chapter") ?? "";
  const at = `/desk/roadmaps/${roadmap.name}/chapters`;
  if (lineIn(sent, "sure") === "yes") {
    const version = Number(lineIn(sent, "version"));
    await removeChapter(asking.context, { roadmapId, version, name });
    return { to: doneAt(at, "removed") };
  }
  const words = DESK_CHAPTERS_WORDS[asking.place.language];
  return {
    page: confirmPage({
      place: asking.place,
      roadmap,
      title: words.remove,
      lead: words.removeLead,
      action: `${at}/of/${name}/remove`,
      typed: { version: lineIn(sent, "version") },
      button: words.remove,
      back: `${at}/of/${name}`,
    }),
  };
}
