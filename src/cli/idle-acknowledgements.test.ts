import { expect, it } from "vitest";
import { Acknowledgement } from "#record/decision.ts";
import { idleAcknowledgements } from "./idle-acknowledgements.ts";

const acknowledgement = (finding: string, where?: string) =>
  Acknowledgement.parse({
    kind: "acknowledgement",
    id: `${finding}-seen`,
    title: { en: "Seen" },
    finding,
    where,
    reason: { en: "Known." },
  });
const findings = [{ code: "thin-cut", where: "assessments/technologies" }] as const;

it("an acknowledgement of a finding acknowledges something, with its place or without", () => {
  const decisions = [
    acknowledgement("thin-cut"),
    acknowledgement("thin-cut", "assessments/technologies"),
  ];
  expect(idleAcknowledgements(decisions, findings)).toEqual([]);
});

it("one for another finding, or for another place, acknowledges nothing", () => {
  const decisions = [
    acknowledgement("ceiling"),
    acknowledgement("thin-cut", "assessments/products"),
  ];
  expect(idleAcknowledgements(decisions, findings)).toEqual([
    { index: 0, id: "ceiling-seen", finding: "ceiling", where: null },
    { index: 1, id: "thin-cut-seen", finding: "thin-cut", where: "assessments/products" },
  ]);
});

it("a finding that nobody knows cannot be acknowledged", () => {
  expect(() => acknowledgement("no-such-finding")).toThrow(/thin-cut/);
});
