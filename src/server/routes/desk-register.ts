import { dotVote } from "#actions/dot-vote.ts";
import { editItem, proposeItem, takeIntoRegister, withdrawItems } from "#actions/edit-register.ts";
import { mergeItems, splitItem } from "#actions/merge-items.ts";
import { readRegisterAtDesk } from "#actions/read-register-at-desk.ts";
import { Refusal } from "#actions/refusal.ts";
import { registerItemPage } from "#desk/register-item-page.tsx";
import { registerMergePage } from "#desk/register-merge-page.tsx";
import { registerPage } from "#desk/register-page.tsx";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import { digits } from "#wording/numbers.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { allIn, lineIn, wholeTextIn } from "../desk-texts.ts";

const AT = "/desk/roadmaps/:name/register";
const FEWEST_PARTS = 2;
const MOST_PARTS = 20;

/** The register of a roadmap: proposals, what is in it, merging, splitting and dots. */
export const deskRegister = deskPages([
  {
    at: `${AT}/merge`,
    act: "edit-register",
    page: mergePage,
    forms: { make: { act: "edit-register", run: merge } },
    back: registerOf,
  },
  {
    at: `${AT}/items/:item`,
    act: "read-roadmap",
    page: itemPage,
    forms: {
      save: { act: "edit-register", run: saveItem },
      split: { act: "edit-register", run: split },
    },
  },
  {
    at: AT,
    act: "read-roadmap",
    page: layerPage,
    forms: {
      propose: { act: "propose-item", run: propose },
      sort: { act: "edit-register", run: sort },
      dots: { act: "dot-vote", run: vote },
    },
  },
]);

const nameOf = ({ request }: Pick<Asking, "request">) => request.req.param("name") ?? "";

function registerOf(request: Asking["request"]): string {
  return `/desk/roadmaps/${nameOf({ request })}/register`;
}

async function layerPage(asking: Asking): Promise<string> {
  const desk = await readRegisterAtDesk(asking.context, nameOf(asking));
  const asked = asking.request.req.query("layer") ?? asking.place.refused?.typed.layer;
  const { layers } = desk.roadmap.head;
  const layer = layers.find(({ id }) => id === asked) ?? layers[0];
  return registerPage({ place: asking.place, desk, layer: layer?.id ?? "" });
}

async function itemPage(asking: Asking): Promise<string> {
  const desk = await readRegisterAtDesk(asking.context, nameOf(asking));
  const row = desk.rows.find(({ id }) => id === asking.request.req.param("item"));
  if (row === undefined) throw new Refusal("not-found", { what: "item" });
  const asked = Number(asking.place.refused?.typed.more ?? FEWEST_PARTS);
  const typed = partNumbers(asking.place.refused?.typed ?? {});
  const parts = Math.max(FEWEST_PARTS, asked || 0, ...typed.map((number) => number + 1));
  return registerItemPage({ place: asking.place, desk, row, parts: Math.min(MOST_PARTS, parts) });
}

function partNumbers(sent: Readonly<Record<string, unknown>>): readonly number[] {
  const numbers = Object.keys(sent).flatMap((name) => {
    const number = /^part\.(\d{1,2})\./.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

async function mergePage(asking: Asking): Promise<string> {
  const desk = await readRegisterAtDesk(asking.context, nameOf(asking));
  const typed = asking.place.refused?.typed.item?.split("\n");
  const ids = typed ?? asking.request.req.queries("item") ?? [];
  return registerMergePage({
    place: asking.place,
    desk,
    rows: desk.rows.filter(({ id }) => ids.includes(id)),
  });
}

async function roadmapOf(asking: Asking) {
  const { roadmap } = await readRegisterAtDesk(asking.context, nameOf(asking));
  return { roadmapId: roadmap.id, languages: roadmap.head.languages };
}

/** The fields of an item that every form of the register has. */
function itemFrom(sent: Sent, languages: readonly string[]) {
  const title = wholeTextIn(sent, "title", { languages, required: true });
  const definition = wholeTextIn(sent, "definition", { languages });
  const factSheet = wholeTextIn(sent, "factSheet", { languages });
  const code = lineIn(sent, "code");
  return {
    title,
    ...(definition && { definition }),
    ...(factSheet && { factSheet }),
    ...(code !== "" && { code }),
  };
}

async function propose(asking: Asking, sent: Sent): Promise<FormEnd> {
  const layer = lineIn(sent, "layer");
  const { roadmapId, languages } = await roadmapOf(asking);
  await proposeItem(asking.context, { roadmapId, layer, item: itemFrom(sent, languages) });
  return toLayer(asking, layer, "made");
}

function toLayer(asking: Asking, layer: string, done: Parameters<typeof doneAt>[1]): FormEnd {
  return { to: `${doneAt(registerOf(asking.request), done)}&layer=${encodeURIComponent(layer)}` };
}

async function sort(asking: Asking, sent: Sent): Promise<FormEnd> {
  const ids = allIn(sent, "item");
  if (ids.length === 0) throw new Refusal("invalid", { field: "item" });
  const { roadmapId } = await roadmapOf(asking);
  if (lineIn(sent, "do") === "leave-out") {
    const reason = lineIn(sent, "reason");
    if (reason === "") throw new Refusal("invalid", { field: "reason" });
    await withdrawItems(asking.context, { roadmapId, ids, reason });
  } else await takeIntoRegister(asking.context, { roadmapId, ids });
  return toLayer(asking, lineIn(sent, "layer"), "saved");
}

async function vote(asking: Asking, sent: Sent): Promise<FormEnd> {
  const dots = Object.entries(sent).flatMap(([name, value]) =>
    name.startsWith("dots.") ? [[name.slice(5), Number(value) || 0] as const] : [],
  );
  const layer = lineIn(sent, "layer");
  const { roadmapId } = await roadmapOf(asking);
  const input = { roadmapId, layer, dots: Object.fromEntries(dots) };
  await dotVote(asking.context, input).catch((error: unknown) => {
    if (!(error instanceof Refusal) || typeof error.details.most !== "number") throw error;
    const { language } = asking.place;
    const most = digits(String(error.details.most), language);
    const sentence = DESK_REGISTER_WORDS[language].tooManyDots(most);
    throw new Refusal("invalid", { sentence });
  });
  return toLayer(asking, layer, "saved");
}

async function saveItem(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmap, rows } = await readRegisterAtDesk(asking.context, nameOf(asking));
  const row = rows.find(({ id }) => id === asking.request.req.param("item"));
  if (row === undefined) throw new Refusal("not-found", { what: "item" });
  const { id, layer: _, code: __, ...content } = row.content;
  await editItem(asking.context, {
    roadmapId: roadmap.id,
    id,
    version: Number(lineIn(sent, "version")),
    item: { ...content, ...itemFrom(sent, roadmap.head.languages) },
  });
  return { to: doneAt(`${registerOf(asking.request)}/items/${id}`, "saved") };
}

async function merge(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmapId, languages } = await roadmapOf(asking);
  const target = lineIn(sent, "into");
  const made = await mergeItems(asking.context, {
    roadmapId,
    from: allIn(sent, "item").filter((id) => id !== target),
    into: target === "" ? itemFrom(sent, languages) : target,
    ...why(sent, languages),
  });
  return { to: doneAt(`${registerOf(asking.request)}/items/${made.id}`, "saved") };
}

async function split(asking: Asking, sent: Sent): Promise<FormEnd> {
  if ("more" in sent) return { again: true };
  const { roadmapId, languages } = await roadmapOf(asking);
  const into = partNumbers(sent).flatMap((number) => {
    const required = number < FEWEST_PARTS;
    const title = wholeTextIn(sent, `part.${number}`, { languages, required });
    return title === undefined ? [] : [{ title }];
  });
  const id = asking.request.req.param("item") ?? "";
  await splitItem(asking.context, { roadmapId, id, into, ...why(sent, languages) });
  return { to: doneAt(`${registerOf(asking.request)}/items/${id}`, "saved") };
}

/** Why items were merged or split. */
function why(sent: Sent, languages: readonly string[]) {
  const reference = lineIn(sent, "reference");
  const reason = wholeTextIn(sent, "reason", { languages });
  return { ...(reason && { reason }), ...(reference !== "" && { reference }) };
}
