import type { EditionSide } from "#results/difference/edition-side.ts";
import { type EditionSince, editionSince } from "#results/difference/edition-since.ts";
import { pick } from "#wording/language.ts";

/** What changed since the edition before, nothing where none was given, or one sentence why it is not the one before. */
export function sinceBefore(
  before: EditionSide | undefined,
  after: EditionSide,
): EditionSince | string | undefined {
  if (before === undefined) return undefined;
  const since = editionSince(before, after);
  if (typeof since !== "string") return since;
  const [old, fresh] = [before, after].map(({ record }) => record.roadmap);
  if (since === "another-roadmap")
    return `The edition given as the one before is of another roadmap, “${pick(old?.title ?? {}, "en")}”; nothing was written.`;
  return `The edition given as the one before has the number ${old?.edition.number}, and this one ${fresh?.edition.number}: count edition.number in roadmap.yaml on; nothing was written.`;
}
