import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Finding } from "../results.ts";
import { findingOf } from "./finding-of.ts";

/** Policies that the roadmap names and links nothing to. */
export function reviewEvidence({ evidence: { policies }, links }: RoadmapRecord): Finding[] {
  const parts = policies.flatMap((policy) => policy.parts.map(({ id }) => id));
  const linked = parts.filter((id) =>
    links.some(({ to, kind }) => kind === "aligns-with" && to === id),
  ).length;
  const unnamed = policies.reduce((sum, policy) => sum + (policy.unnamed?.count ?? 0), 0);
  if (linked === parts.length && unnamed === 0) return [];
  return [
    findingOf(
      "policy-uncovered",
      { where: "evidence/policies", path: ["evidence", "policies"] },
      () => ({
        linked,
        named: parts.length,
        unnamed,
      }),
    ),
  ];
}
