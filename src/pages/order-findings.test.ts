import { expect, it } from "vitest";
import type { Finding } from "#results/results.ts";
import { orderFindings } from "./order-findings.ts";

const finding = (code: string, weight: Finding["weight"], severity: Finding["severity"]) =>
  ({ code, weight, severity }) as Finding;

it("what could change the choice stands first, and every finding keeps one number", () => {
  const ordered = orderFindings([
    finding("experts-unknown", "cannot-be-checked", "warning"),
    finding("feasibility-falls", "does-not-agree-with-itself", "information"),
    finding("thin-cut", "could-change-the-choice", "warning"),
    finding("never-scored", "does-not-agree-with-itself", "warning"),
  ]);
  expect(ordered.map(({ number, code }) => `${number} ${code}`)).toEqual([
    "1 thin-cut",
    "2 never-scored",
    "3 feasibility-falls",
    "4 experts-unknown",
  ]);
});
