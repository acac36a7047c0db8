import type { Example } from "../browser/built-edition.ts";

/** A page that stands for its kind. */
interface Shown {
  readonly path: string;
  readonly example: Example;
}

const OF_2023 = [
  "index.html",
  "edition.html",
  "stages/index.html",
  "stages/environment-analysis.html",
  "stages/charting.html",
  "assessments/index.html",
  "assessments/technologies.html",
  "items/cloud-computing.html",
  "items/internet-infrastructure.html",
  "findings.html",
  "decisions.html",
  "methods.html",
  "methods/how-firm.html",
  "methods/ahp.html",
  "chapters/index.html",
  "chapters/09-technologies.html",
  "annexes/committees.html",
  "annexes/candidates.html",
  "annexes/scores-technologies.html",
  "sources.html",
  "search.html",
  "search.html?q=data",
];
const OF_THE_INVENTED = [
  "assessments/products.html",
  "items/soil-passport.html",
  "decisions.html",
  "index.html",
];

/** One page of every kind, and those of the invented example that have what the other lacks: ballots, weights, a notice. */
export const PAGES: readonly Shown[] = [
  ...OF_2023.map((path) => ({ path, example: "cambodia-digitaltech-2023" as const })),
  ...OF_THE_INVENTED.map((path) => ({ path, example: "fictional-agritech" as const })),
];

/** Kinds that the short run looks at in every variant; the long run looks at all. */
const SHORT = [
  "index.html",
  "assessments/technologies.html",
  "items/cloud-computing.html",
  "search.html?q=data",
  "assessments/products.html",
];

/** The short run is for every change, the long one for a release. */
export const IS_SHORT = process.env.PHLOV_ACCESS === "short";

/** The pages of this run; npm test has seen all of them on a desktop and on phones already. */
export function pagesOfThisRun(): readonly Shown[] {
  return PAGES.filter(({ path }) => !IS_SHORT || SHORT.includes(path));
}
