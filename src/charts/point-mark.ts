import type { LabelledSpot, Spot } from "./point-labels.ts";
import { type GroupMark, line } from "./scene/scene.ts";
import type { Meaning } from "./scene/style.ts";
import { stacked, type TypeSetting } from "./type-setting.ts";

/** Whose spot it is, and how it looks. */
interface PointLook extends Pick<GroupMark, "id" | "label" | "href"> {
  readonly meaning: Meaning;
}

/** A spot with its label on a casing of paper, and the line between them where the label stands further out. */
export function pointMark(
  { spot: { x, y, radius }, label, leader }: LabelledSpot<Spot>,
  { meaning, ...named }: PointLook,
  type: TypeSetting,
): GroupMark {
  const text = { size: 13, meaning: "ink", leading: type.leading, casing: true } as const;
  return {
    kind: "group",
    ...named,
    marks: [
      ...(leader === null ? [] : [line("rule-strong", leader.from, leader.to)]),
      { kind: "circle", x, y, radius, meaning },
      ...(label === null
        ? []
        : stacked(label.lines, { x: label.x, y: label.y, anchor: label.anchor, ...text })),
    ],
  };
}
