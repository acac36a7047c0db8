import type { AssessmentResult, ItemResult } from "#results/results.ts";
import type { Firmness } from "#wording/charts-ranking.ts";

/**
 * How firmly an item is selected, in the words that the IPCC ties to shares.
 *
 * @param share - of weightings, 0–1
 * @see Mastrandrea et al. (2010), Guidance Note for Lead Authors of the IPCC AR5 on Consistent Treatment of Uncertainties, table 1
 */
export function firmnessOf(share: number): Firmness {
  if (share >= 0.9) return "firm";
  if (share >= 0.66) return "leaning";
  return share >= 0.33 ? "open" : "out";
}

/**
 * How many of the selected fall in each class: as the results name them, which look at every reading; where these say
 * nothing, by the smallest share that the picture draws. Null when one was not computed.
 */
export function firmnessCounts(
  items: readonly ItemResult[],
  firmness: AssessmentResult["firmness"],
): Record<Firmness, number> | null {
  const counts: Record<Firmness, number> = { firm: 0, leaning: 0, open: 0, out: 0 };
  for (const { id, shareOfWeightings } of items) {
    const place = firmness?.places.find(({ item }) => item === id);
    const { flat, grouped } = shareOfWeightings;
    const drawn = [flat, grouped].filter((share) => share !== null);
    const share = place?.share ?? (drawn.length === 0 ? null : Math.min(...drawn));
    if (share === null) return null;
    counts[firmnessOf(share)] += 1;
  }
  return counts;
}
