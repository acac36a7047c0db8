import { editionsOf } from "#database/queries/editions.ts";
import { actedSince } from "#database/queries/trail.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Context } from "./context.ts";

/** The newest edition of a roadmap, and whether it still says what the roadmap says. */
export interface NewestEdition {
  readonly number: number;
  readonly day: string;
  /** Whether something was done since then that another edition would print. */
  readonly changedSince: boolean;
}

/** Acts after which an edition would read otherwise. */
const PRINTED: readonly Act[] = [
  "edit-roadmap",
  "edit-register",
  "import-record",
  "manage-seats",
  "record-decision",
  "release-round",
  "void-round",
  "add-erratum",
];

/** Null where nothing was published yet. */
export async function newestEdition(
  { database: { queries } }: Pick<Context, "database">,
  { id: roadmapId, name }: { readonly id: string; readonly name: string },
): Promise<NewestEdition | null> {
  const [newest] = await editionsOf(queries, name);
  if (newest === undefined) return null;
  const { number, day } = newest;
  // By the order of the trail, which no clock that is set back can turn round.
  const last: Act = "publish-edition";
  const changedSince = await actedSince(queries, { roadmapId, last, acts: PRINTED });
  return { number, day, changedSince };
}
