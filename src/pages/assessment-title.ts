import { isSelected } from "#results/final-selection.ts";
import type { AssessmentResult } from "#results/results.ts";
import type { Edition } from "./edition.ts";

/** The title of an assessment with what came out of it: "Key technologies: eight of 16". */
export function assessmentTitle(edition: Edition, { title, cut, items }: AssessmentResult): string {
  const name = edition.say(title);
  return cut === null
    ? name
    : edition.words.ranking.selectedOf(name, items.filter(isSelected).length, items.length);
}
