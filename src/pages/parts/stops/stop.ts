import type { Child } from "hono/jsx";
import type { Item } from "#record/item.ts";
import type { ChartPlace } from "../../chart-place.ts";
import type { Page, Scored } from "../../edition.ts";

/** What every stop of a trail is made from. */
export interface StopContext {
  readonly page: Page;
  readonly item: Item;
  /** The scores that decide about the item; null where it was never scored. */
  readonly scored: Scored | null;
  readonly place: ChartPlace | null;
}

/** A stop of the trail: its kind, its value, and one sentence. */
export interface Stop {
  readonly kind: string;
  readonly title: string;
  /** "unknown": the record is silent; "bad": it contradicts itself here. */
  readonly state: "known" | "unknown" | "bad";
  /** Why the trail breaks after this stop; null where it holds. */
  readonly gap: string | null;
  readonly body: Child;
}

/** Names in the quotation marks of the language, joined. */
export function quoted(page: Page, names: readonly string[]): readonly string[] {
  return names.map((name) => (page.language === "km" ? `«${name}»` : `“${name}”`));
}
