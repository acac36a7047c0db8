import { visible } from "#record/unwanted-character.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { Refusal } from "./refusal.ts";

/** Opens an edition to compare with, a record's folder or a bundle; nothing where none is named. */
export async function openEarlier(
  place: string | undefined,
  json = false,
): Promise<EditionSide | undefined> {
  if (place === undefined) return undefined;
  const { openSide } = await import("#edition/bundle/open-side.ts");
  const opened = await openSide(place);
  if (opened.ok) return opened.side;
  const said = visible(opened.sentence);
  throw new Refusal(said, {
    answer: json ? { ok: false, sentence: said, problems: [] } : undefined,
  });
}
