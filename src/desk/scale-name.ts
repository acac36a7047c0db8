import type { AssessmentFile, Criterion } from "#record/assessment.ts";
import { type Language, pick } from "#wording/language.ts";

/** What a scale is called at the desk: the criteria that are scored on it; its id where none is. */
export function scaleName(
  { criteria, scales }: Pick<AssessmentFile, "criteria" | "scales">,
  id: string,
  language: Language,
): string {
  const usual = Object.keys(scales)[0];
  const users = criteria.flatMap((node) => usersOf(node, { id, inherited: usual }));
  return users.map(({ title }) => pick(title, language)).join(" · ") || id;
}

/** The highest nodes all of whose columns are scored on the scale. */
function usersOf(
  node: Criterion,
  { id, inherited }: { readonly id: string; readonly inherited: string | undefined },
): readonly Criterion[] {
  const own = node.scale ?? inherited;
  const below = node.criteria.flatMap((child) => usersOf(child, { id, inherited: own }));
  const isWhole =
    below.length === node.criteria.length && below.every((each) => node.criteria.includes(each));
  if (node.criteria.length === 0) return own === id ? [node] : [];
  return isWhole ? [node] : below;
}
