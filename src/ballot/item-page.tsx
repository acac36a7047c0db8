import type { AskedItem } from "./asked.ts";
import { livingFrameOf } from "./ballot-frame.ts";
import type { OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { ItemForm } from "./parts/item-form.tsx";

/** One item to score. */
export function itemPage(place: OpenPlace, item: AskedItem, saveId: string): string {
  return ballotHtml({
    ...livingFrameOf(place, "item"),
    title: `${item.title} – ${place.asked.title}`,
    children: <ItemForm place={place} item={item} saveId={saveId} />,
  });
}

/** Every item's form, one after the other: what the script keeps so that one can go on scoring without the network. */
export function itemForms(place: OpenPlace, newSaveId: () => string): string {
  return place.asked.items
    .map((item) => (<ItemForm place={place} item={item} saveId={newSaveId()} />).toString())
    .join("\n");
}
