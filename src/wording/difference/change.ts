/** What stood before, or stands now. */
export type ChangeValue<Name> =
  | { readonly kind: "place"; readonly rank: number; readonly tied: boolean }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "points"; readonly from: number; readonly to: number }
  | { readonly kind: "rule"; readonly rule: "first" | "threshold" | "none"; readonly value: number }
  | { readonly kind: "name"; readonly name: Name };

/** The parts of an edition in which something can change, in the order in which a chair asks. */
export const CHANGE_SECTIONS = [
  "selection",
  "places",
  "items",
  "questionnaire",
  "chart",
  "decisions",
  "findings",
] as const;
export type ChangeSection = (typeof CHANGE_SECTIONS)[number];

export type ChangeKind =
  | "selected"
  | "not-selected"
  | "place"
  | "scored"
  | "not-scored"
  | "item-added"
  | "item-removed"
  | "item-renamed"
  | "item-merged"
  | "criterion-added"
  | "criterion-removed"
  | "weight"
  | "scale"
  | "rule"
  | "bar-added"
  | "bar-removed"
  | "bar-term"
  | "bar-lane"
  | "milestone-added"
  | "milestone-removed"
  | "milestone-year"
  | "decision-added"
  | "decision-removed"
  | "decision-changed"
  | "finding-added"
  | "finding-removed";

/**
 * One change from an edition to a later one.
 *
 * @typeParam Name - a text in all its languages, or in the one it is said in
 */
export interface Change<Name> {
  readonly section: ChangeSection;
  readonly kind: ChangeKind;
  /** What changed. */
  readonly subject: Name;
  /** Where: an assessment, or a layer. */
  readonly within: Name | null;
  /** What it was merged from. */
  readonly others: readonly Name[];
  readonly before: ChangeValue<Name> | null;
  readonly after: ChangeValue<Name> | null;
}
