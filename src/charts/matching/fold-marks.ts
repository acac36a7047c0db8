import type { ChartOptions } from "../chart-options.ts";
import { line, type Mark } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { typeSetting } from "../type-setting.ts";
import type { PlacedColumn, PlacedFold } from "./placed-column.ts";

/** The tenths of a long ranking as rows; the name of the first item leads to its page. */
export function foldMarks(placed: PlacedColumn, options: ChartOptions): readonly Mark[] {
  return placed.folds.flatMap((fold) => foldMark(fold, placed, options));
}

function foldMark(
  { items, texts, score, pitch, middle, height }: PlacedFold,
  { left, right, nameLeft }: PlacedColumn,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const [first] = items;
  const size = 13;
  const above = middle - ((texts.length - 1) * pitch) / 2 + size * type.middle;
  const isOut = first?.selected === "no";
  const meanings = { range: isOut ? "soft" : "ink", name: isOut ? "soft" : "ink", rest: "soft" };
  const text = (index: number): Mark => {
    const { text: said = "", look = "rest" } = texts[index] ?? {};
    const meaning = meanings[look] as Meaning;
    const bold = look === "range" && !isOut;
    return { kind: "text", x: nameLeft, y: above + index * pitch, text: said, size, bold, meaning };
  };
  const marks = texts.map((_, index) => text(index));
  const names = marks.filter((_, index) => texts[index]?.look === "name");
  const edge = (y: number) => line("hairline", [left, y], [right, y]);
  return [
    edge(middle - height / 2),
    edge(middle + height / 2),
    ...marks.filter((mark) => !names.includes(mark)),
    {
      kind: "group",
      id: first?.id ?? "",
      href: options.hrefOf?.(first?.id ?? "") ?? null,
      marks: names,
    },
    { kind: "text", x: right - 6, y: above, text: score, size, anchor: "end", meaning: "soft" },
  ];
}
