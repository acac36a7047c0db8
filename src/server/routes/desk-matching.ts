import { editPlan } from "#actions/edit-plan.ts";
import { readPlan } from "#actions/read-plan.ts";
import { Refusal } from "#actions/refusal.ts";
import { matchingPage, pairsOf } from "#desk/matching-page.tsx";
import { relationsPage } from "#desk/relations-page.tsx";
import { Basis } from "#record/basis.ts";
import type { Link } from "#record/link.ts";
import { sayWhere } from "../chart-form.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { allIn, lineIn, numberIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const act = "edit-roadmap" as const;

/** What serves what, layer by layer, and the relations of one item. */
export const deskMatching = deskPages([
  {
    at: "/desk/roadmaps/:name/matching",
    act: "read-roadmap",
    page: matching,
    forms: { save: { act, run: saveServed } },
  },
  {
    at: "/desk/roadmaps/:name/relations/:item",
    act: "read-roadmap",
    page: relations,
    forms: { add: { act, run: addRelation }, remove: { act, run: removeRelation } },
  },
]);

async function planOf(asking: Asking) {
  const { context, request, place } = asking;
  const plan = await readPlan(context, request.req.param("name") ?? "");
  return { place, roadmap: inView(context, plan.roadmap), plan };
}

async function matching(asking: Asking): Promise<string> {
  const known = await planOf(asking);
  const { request, place } = asking;
  const asked = (name: "from" | "to") => place.refused?.typed[name] ?? request.req.query(name);
  const [lower, upper] = pairsOf(known.plan)[0] ?? [];
  const layers = known.plan.roadmap.head.layers.map(({ id }) => id);
  const chosen = (name: "from" | "to", usual: string | undefined) =>
    layers.find((id) => id === asked(name)) ?? usual ?? "";
  const [from, to] = [chosen("from", lower?.id), chosen("to", upper?.id)];
  return matchingPage({ ...known, from, to });
}

async function saveServed(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await planOf(asking);
  const [from, to] = [lineIn(sent, "from"), lineIn(sent, "to")];
  const basis = Basis.catch("decided").parse(lineIn(sent, "basis"));
  const inLayer = (layer: string) => plan.items.filter((item) => item.layer === layer);
  const ticked = inLayer(from).flatMap(({ id }) =>
    allIn(sent, `serves.${id}`).map((other) => ({ from: id, to: other })),
  );
  const pairs = new Set(
    inLayer(from).flatMap(({ id }) => inLayer(to).map((other) => `${id} ${other.id}`)),
  );
  await editLinks(asking, sent, {
    subject: `links/${from}/${to}`,
    links: (links) => servedNow(links, { ticked, pairs, basis }),
  });
  const at = doneAt(`/desk/roadmaps/${plan.roadmap.name}/matching`, "saved");
  return { to: `${at}&from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}` };
}

interface Ticked {
  readonly ticked: readonly Pick<Link, "from" | "to">[];
  /** Every "from to" that stood on the page. */
  readonly pairs: ReadonlySet<string>;
  readonly basis: Basis;
}

/** Links that stay ticked stay as they are; those no longer ticked go, and new ones come last. */
function servedNow(links: readonly Link[], { ticked, pairs, basis }: Ticked): readonly unknown[] {
  const pair = ({ from, to }: Pick<Link, "from" | "to">) => `${from} ${to}`;
  const wanted = new Set(ticked.map(pair));
  const isKept = (link: Link) =>
    link.kind !== "serves" || !pairs.has(pair(link)) || wanted.has(pair(link));
  const known = new Set(links.filter(({ kind }) => kind === "serves").map(pair));
  const fresh = ticked.filter((each) => pairs.has(pair(each)) && !known.has(pair(each)));
  return [...links.filter(isKept), ...fresh.map((each) => ({ ...each, basis }))];
}

interface LinksChange {
  readonly subject: string;
  readonly links: (before: readonly Link[]) => readonly unknown[];
}

async function editLinks(asking: Asking, sent: Sent, { subject, links }: LinksChange) {
  const { plan } = await planOf(asking);
  await editPlan(asking.context, {
    roadmapId: plan.roadmap.id,
    version: Number(lineIn(sent, "version")),
    subject,
    change: (before) => ({ links: links(before.links) }),
  }).catch(sayWhere);
}

async function relations(asking: Asking): Promise<string> {
  const known = await planOf(asking);
  return relationsPage({ ...known, item: itemIn(asking, known.plan.titles) });
}

function itemIn({ request }: Asking, known: ReadonlyMap<string, unknown>): string {
  const item = request.req.param("item") ?? "";
  if (!known.has(item)) throw new Refusal("not-found", { what: "item" });
  return item;
}

const isSame = (link: Link, other: { from: string; to: string; kind: string }) =>
  link.from === other.from && link.to === other.to && link.kind === other.kind;

async function addRelation(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await planOf(asking);
  const from = itemIn(asking, plan.titles);
  const percent = numberIn(sent, "strength");
  if (percent === undefined || percent < 0 || percent > 100)
    throw new Refusal("invalid", { fields: ["strength"] });
  const relation = { from, to: lineIn(sent, "other"), kind: lineIn(sent, "kind") };
  const said = { ...relation, strength: percent / 100, basis: lineIn(sent, "basis") };
  await editLinks(asking, sent, {
    subject: `links/${from}`,
    links: (links) => {
      const known = links.find((link) => isSame(link, relation));
      return known === undefined
        ? [...links, said]
        : links.map((link) => (link === known ? { ...known, ...said } : link));
    },
  });
  return { to: doneAt(`/desk/roadmaps/${plan.roadmap.name}/relations/${from}`, "saved") };
}

async function removeRelation(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await planOf(asking);
  const from = itemIn(asking, plan.titles);
  const relation = { from, to: lineIn(sent, "other"), kind: lineIn(sent, "kind") };
  await editLinks(asking, sent, {
    subject: `links/${from}`,
    links: (links) => links.filter((link) => !isSame(link, relation)),
  });
  return { to: doneAt(`/desk/roadmaps/${plan.roadmap.name}/relations/${from}`, "removed") };
}
