import type { Mark } from "../scene/scene.ts";

/** A stack of sheets, 20 wide: parts of a policy that its source counts and does not name. */
export function countedSign(x: number, middle: number): readonly Mark[] {
  return [0, 4, 8].map(
    (shift): Mark => ({
      kind: "rect",
      x: x + shift,
      y: middle - 3 - shift / 2,
      width: 12,
      height: 10,
      radius: 1.5,
      meaning: "box",
    }),
  );
}
