import type { Item } from "#record/item.ts";
import type { Link } from "#record/link.ts";
import type { Page } from "../edition.ts";
import { Cite } from "./cite.tsx";
import { type Fact, FactList } from "./fact-list.tsx";
import { ItemLinks } from "./item-link.tsx";

/** What the record says of an item: names, origin, relations, source; rows without an answer are left out. */
export function ItemFacts({ page, item }: { readonly page: Page; readonly item: Item }) {
  const words = page.words.item;
  const { document } = page.words;
  const rows: readonly Fact[] = [
    ...(item.status === "adopted" ? [] : [[words.statusLabel, words.status[item.status]] as const]),
    ...row(words.code, item.code),
    ...row(words.alsoCalled, aliases(item)),
    ...row(words.dimension, named(document.dimensions, item.dimension)),
    ...row(words.levels, item.levels.map((level) => named(document.levelNames, level)).join(", ")),
    ...row(words.addressee, item.addressee && page.say(item.addressee)),
    ...linked(page, words.mergedFrom, item.parents),
    ...linked(page, words.becamePart, children(page, item.id)),
    ...relations(page, item.id),
    ...(item.cites === undefined
      ? []
      : [[words.source, <Cite page={page} cites={item.cites} />] as const]),
  ];
  return <FactList facts={rows} />;
}

function row(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === "" ? [] : [[label, value]];
}

function linked(page: Page, label: string, ids: readonly string[]): readonly Fact[] {
  return ids.length === 0 ? [] : [[label, <ItemLinks page={page} ids={ids} />]];
}

function named(names: Readonly<Record<string, string>>, id: string | undefined) {
  return id === undefined ? "" : (names[id] ?? id);
}

function aliases({ aliases: others }: Item): string {
  return others
    .map(({ name, place }) => (place === undefined ? name : `${name} (${place})`))
    .join(", ");
}

function children(page: Page, id: string): readonly string[] {
  return page.record.items.filter(({ parents }) => parents.includes(id)).map((item) => item.id);
}

function relations(page: Page, id: string): readonly Fact[] {
  const words = page.words.item;
  const { links } = page.record;
  const labels: readonly (readonly [Link["kind"], string, string])[] = [
    ["serves", words.serves, words.servedBy],
    ["depends-on", words.dependsOn, words.comesBefore],
    ["aligns-with", words.alignsWith, words.alignsWith],
    ["answers", words.answers, words.answeredBy],
  ];
  return labels.flatMap(([kind, outward, inward]) => [
    ...linked(
      page,
      outward,
      links.filter((link) => link.kind === kind && link.from === id).map(({ to }) => to),
    ),
    ...linked(
      page,
      inward,
      links.filter((link) => link.kind === kind && link.to === id).map(({ from }) => from),
    ),
  ]);
}
