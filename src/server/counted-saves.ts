import type { SaveOutcome } from "#actions/save-answers.ts";
import type { Services } from "./services.ts";

type Outcomes = readonly SaveOutcome[];

/** Does a batch of saves and counts what became of each and how long the batch took. */
export async function countedSaves<Saved extends Outcomes>(
  { metrics }: Pick<Services, "metrics">,
  save: () => Promise<Saved>,
): Promise<Saved> {
  const begun = performance.now();
  const outcomes = await save();
  metrics.observe("phlov_save_seconds", (performance.now() - begun) / 1000);
  for (const each of outcomes) {
    metrics.count("phlov_saves_total", { outcome: each.outcome });
    if (each.outcome === "saved" && each.late) metrics.count("phlov_saves_late_total");
  }
  return outcomes;
}
