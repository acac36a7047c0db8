import type { ChartOptions } from "./chart-options.ts";
import type { Drawn, Room } from "./picture.ts";
import type { Mark } from "./scene/scene.ts";
import { stacked, typeSetting } from "./type-setting.ts";

/** Names that found no room beside their point, with their values, in columns. */
export function pointList(names: readonly string[], room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const columns = options.width === "phone" ? 1 : 3;
  const width = (room.right - room.left) / columns;
  const marks: Mark[] = [];
  const bottoms = Array.from({ length: columns }, () => room.top);
  const perColumn = Math.ceil(names.length / columns);
  for (const [index, text] of names.entries()) {
    const column = Math.floor(index / perColumn);
    const block = type.wrap(text, { size: type.note, bold: false }, width - 16);
    const top = bottoms[column] ?? room.top;
    marks.push(
      ...stacked(block.lines, {
        x: room.left + column * width,
        y: top + type.note * type.ascent,
        size: type.note,
        meaning: "soft",
        leading: type.leading,
      }),
    );
    bottoms[column] = top + block.height + 2;
  }
  return { marks, bottom: Math.max(...bottoms) };
}
