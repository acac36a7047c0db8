import { buildEdition } from "#edition/build-edition.ts";
import { openSide } from "#edition/bundle/open-side.ts";
import { unpackRecord } from "./compute-record.ts";
import type { PressTask } from "./press-edition.ts";
import { serveJob } from "./serve-job.ts";

/** What computing takes of the whole, before the first page is printed. */
const SHARE_OF_RESULTS = 0.2;

// Prints one edition in a thread of its own, so that the server goes on answering, can show how far it is and stop it.
await serveJob(async (task: PressTask, tell) => {
  tell(0, "compute");
  const before = task.earlier === undefined ? null : await openSide(task.earlier);
  const built = await buildEdition({
    record: unpackRecord(task.packed),
    out: task.out,
    documents: true,
    pdf: task.pdf,
    previous: before?.ok ? before.side : undefined,
    onProgress: (done, of) =>
      tell(SHARE_OF_RESULTS + (1 - SHARE_OF_RESULTS) * (done / Math.max(1, of)), "print"),
  });
  if (!built.ok || before === null || before.ok) return built;
  return { ...built, left: [...built.left, before.sentence] };
});
