import { CHANGE_SECTIONS } from "#wording/difference/change.ts";
import type { Finding } from "../results.ts";
import { assessmentChanges } from "./assessment-changes.ts";
import { chartChanges } from "./chart-changes.ts";
import { changed, type EditionSide, paired, type TextChange } from "./edition-side.ts";
import { itemChanges } from "./item-changes.ts";

/** Two editions of one roadmap side by side. */
export type EditionDifference =
  | {
      readonly sameRoadmap: true;
      /** In the order of the sections. */
      readonly changes: readonly TextChange[];
      /** Whether anything at all differs between the two records, listed or not. */
      readonly identical: boolean;
    }
  | { readonly sameRoadmap: false };

/**
 * What changed from one edition of a roadmap to a later one: the selection, places, items, the questionnaire, bars,
 * decisions and findings. Editions of two roadmaps are not compared.
 *
 * @param before - the earlier edition, with its results
 * @param after - the later one
 */
export function compareEditions(before: EditionSide, after: EditionSide): EditionDifference {
  if (before.record.roadmap.id !== after.record.roadmap.id) return { sameRoadmap: false };
  const changes = [
    ...assessmentChanges(before, after),
    ...itemChanges(before.record, after.record),
    ...chartChanges(before, after),
    ...decisionChanges(before, after),
    ...findingChanges(before, after),
  ];
  return {
    sameRoadmap: true,
    identical: contentOf(before) === contentOf(after),
    changes: CHANGE_SECTIONS.flatMap((section) =>
      changes.filter((change) => change.section === section),
    ),
  };
}

/** All that a record says but the number and the day of its edition, which every edition has of its own. */
function contentOf({ record }: EditionSide): string {
  const { number: _number, date: _date, ...edition } = record.roadmap.edition;
  return JSON.stringify({ ...record, roadmap: { ...record.roadmap, edition } });
}

function decisionChanges(before: EditionSide, after: EditionSide): readonly TextChange[] {
  const both = paired(before.record.decisions, after.record.decisions, ({ id }) => id);
  return both.flatMap((pair) => {
    const subject = (pair.after ?? pair.before)?.title ?? {};
    const section = "decisions";
    if (pair.before === undefined) return [changed({ section, kind: "decision-added", subject })];
    if (pair.after === undefined) return [changed({ section, kind: "decision-removed", subject })];
    return JSON.stringify(pair.before) === JSON.stringify(pair.after)
      ? []
      : [changed({ section, kind: "decision-changed", subject })];
  });
}

function saidOf(finding: Finding | undefined): readonly string[] {
  return finding === undefined
    ? []
    : [JSON.stringify([finding.code, finding.where, finding.title])];
}

/** A finding is the same while its code and its place are; numbers in it may move. */
function findingChanges(before: EditionSide, after: EditionSide): readonly TextChange[] {
  const both = paired(before.findings, after.findings, ({ code, where, items }) =>
    [code, where, ...items].join(" "),
  );
  const gone = new Set(
    both.flatMap((pair) => (pair.after === undefined ? saidOf(pair.before) : [])),
  );
  const come = new Set(
    both.flatMap((pair) => (pair.before === undefined ? saidOf(pair.after) : [])),
  );
  // Said in the same words of other items, it would stand once as new and once as no longer found.
  const stays = (finding: Finding | undefined) =>
    saidOf(finding).some((said) => gone.has(said) && come.has(said));
  return both.flatMap((pair) => {
    if (stays(pair.after ?? pair.before)) return [];
    const subject = (pair.after ?? pair.before)?.title ?? {};
    const section = "findings";
    if (pair.before === undefined) return [changed({ section, kind: "finding-added", subject })];
    if (pair.after === undefined) return [changed({ section, kind: "finding-removed", subject })];
    return [];
  });
}
