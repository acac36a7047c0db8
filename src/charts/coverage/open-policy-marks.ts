import type { Policy } from "#record/evidence.ts";
import { COVERAGE_WORDS } from "#wording/charts-coverage.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines } from "../middle-text.ts";
import type { Drawn, Room } from "../picture.ts";
import type { Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";

const SIZE = 13.5;
const COLUMN_GAP = 20;

/** All parts of a policy to which nothing is linked, in columns inside one dotted box that says so once. */
export function openPolicyMarks(policy: Policy, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const words = COVERAGE_WORDS[options.language];
  const font = { size: 12.5, bold: true };
  const label = type.wrap(words.allOpen(policy.parts.length), font, room.right - room.left - 24);
  const columns = options.width === "phone" ? 1 : 3;
  const across = room.right - room.left - 24;
  const width = (across - COLUMN_GAP * (columns - 1)) / columns;
  const start = room.top + 8 + label.height + 6;
  const perColumn = Math.ceil(policy.parts.length / columns);
  const bottoms = Array.from({ length: columns }, () => start);
  const parts = policy.parts.map((part, index): Mark => {
    const column = Math.floor(index / perColumn);
    const title = pick(part.title, options.language);
    const block = type.wrap(title, { size: SIZE, bold: false }, width);
    const top = bottoms[column] ?? start;
    bottoms[column] = top + block.height + 5;
    const x = room.left + 12 + column * (width + COLUMN_GAP);
    const look = { x, middle: top + block.height / 2, size: SIZE, meaning: "ink" } as const;
    const marks = middleLines(block.lines, look, type);
    return { kind: "group", id: part.id, label: `${title}: ${words.gap}`, href: null, marks };
  });
  const bottom = Math.max(...bottoms) + 5;
  const box: Mark = {
    kind: "rect",
    x: room.left + 0.6,
    y: room.top,
    width: room.right - room.left - 1.2,
    height: bottom - room.top,
    radius: 2,
    meaning: "gap-box",
  };
  const middle = room.top + 8 + label.height / 2;
  const says = middleLines(
    label.lines,
    { x: room.left + 12, middle, ...font, meaning: "attention" },
    type,
  );
  return { marks: [box, ...says, ...parts], bottom: bottom + 4 };
}
