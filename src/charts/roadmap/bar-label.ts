import type { ChartBar } from "#results/results.ts";
import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import { type RoadmapData, titleOf } from "./roadmap-data.ts";

/** A bar in words, for those who hear it: its name, its place, who says so, its terms and its scores. */
export function barLabel(bar: ChartBar, data: RoadmapData, language: Language): string {
  const words = ROADMAP_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 1);
  const scores = bar.feasibility.map((score) => (score === null ? "–" : number(score)));
  const isScored = bar.feasibility.some((score) => score !== null);
  return [
    titleOf(data.items, bar.item, language),
    bar.rank === null
      ? words.notScored
      : `${words.rank} ${formatPlace(bar.rank, bar.tied, language)}`,
    words.basis[bar.basis],
    termsOf(bar, data, language),
    bar.importance === null ? "" : `${words.importance} ${number(bar.importance)}`,
    isScored ? `${words.feasibility} ${scores.join(" ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The horizons that a bar runs over, the first and the last. */
function termsOf({ terms }: ChartBar, { roadmap }: RoadmapData, language: Language): string {
  if (terms === null) return "";
  const titles = [terms.from, terms.to].map((id) => {
    const horizon = roadmap.horizons.find((candidate) => candidate.id === id);
    return horizon === undefined ? id : pick(horizon.title, language);
  });
  return [...new Set(titles)].join(" – ");
}
