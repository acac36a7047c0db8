import {
  changePublishing,
  insertPublishing,
  type PublishingRow,
  publishingById,
  runningPublishing,
} from "#database/queries/publishing.ts";
import { lockRoadmap } from "#database/queries/roadmaps.ts";
import { transaction } from "#database/transaction.ts";
import { requireKey } from "./change-record.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { publishEdition } from "./publish-edition.ts";
import { Refusal } from "./refusal.ts";

type Publishing = Omit<Parameters<typeof publishEdition>[1], "asDated">;
type Watch = NonNullable<Parameters<typeof publishEdition>[2]>;

/** A process that prints gives a sign of life this often; one that gave none for longer has died. */
const SIGN_MS = 5_000;
const DEAD_AFTER_MS = 60_000;

/**
 * Begins to publish an edition and returns at once; how far it is, and what came of it, is read with readPublishing.
 * @returns `publishing`, and `ended`, which comes when it is done or has failed and never throws
 * @throws Refusal "not-allowed"; "wrong-state" while another edition of the roadmap is being printed
 */
export async function publishApart(
  context: Context,
  input: Publishing,
  press: Pick<Watch, "press"> = {},
): Promise<{ readonly publishing: PublishingRow; readonly ended: Promise<void> }> {
  const { roadmapId } = input;
  permit(context, "publish-edition", roadmapId);
  const publishing = await transaction(context.database, async (queries) => {
    const now = context.clock();
    await lockRoadmap(queries, roadmapId);
    const since = new Date(now.getTime() - DEAD_AFTER_MS);
    if ((await runningPublishing(queries, { roadmapId, since })) !== undefined)
      throw new Refusal("wrong-state", { state: "publishing" });
    return insertPublishing(queries, { roadmapId, startedAt: now, seenAt: now });
  });
  return { publishing, ended: print(context, { ...input, id: publishing.id }, press) };
}

/** How far an edition is. A process that died while it printed left it broken off. @throws Refusal "not-found" */
export async function readPublishing(
  context: Context,
  { roadmapId, id }: { readonly roadmapId: string; readonly id: string },
): Promise<PublishingRow> {
  permit(context, "read-roadmap", roadmapId);
  const row = await publishingById(context.database.queries, { id: requireKey(id), roadmapId });
  if (row === undefined) throw new Refusal("not-found", { what: "publishing" });
  const isDead = context.clock().getTime() - row.seenAt.getTime() > DEAD_AFTER_MS;
  return row.state === "running" && isDead ? { ...row, state: "broken-off" } : row;
}

async function print(
  context: Context,
  { id, ...input }: Publishing & { readonly id: string },
  press: Pick<Watch, "press">,
): Promise<void> {
  let fraction = 0;
  const note = (change: Parameters<typeof changePublishing>[2]) =>
    changePublishing(context.database.queries, id, { ...change, seenAt: context.clock() });
  // A sign that could not be given now is given at the next turn.
  const sign = setInterval(() => void note({ fraction }).catch(() => {}), SIGN_MS);
  const onProgress: Watch["onProgress"] = (progress) => {
    fraction = progress.fraction;
  };
  try {
    const { number } = await publishEdition(context, input, { ...press, onProgress });
    await note({ state: "done", fraction: 1, number });
  } catch (error) {
    const refusal =
      error instanceof Refusal
        ? { code: error.code, details: error.details }
        : { code: "fault", details: {} };
    context.log("publishing-failed", { publishing: id, code: refusal.code });
    await note({ state: "failed", refusal }).catch(() => {
      context.log("publishing-not-noted", { publishing: id });
    });
  } finally {
    clearInterval(sign);
  }
}
