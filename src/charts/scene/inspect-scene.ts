import type { Measure } from "../measure.ts";
import type { Mark, Scene, TextMark } from "./scene.ts";

/** Where a line of text really stands, for tests of a picture's geometry. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height above and below the baseline that the letters of a script take, in em. */
const LATIN = { ascent: 0.74, descent: 0.21 } as const;
const KHMER = { ascent: 0.85, descent: 0.4 } as const;

/** Every mark of a scene without its groups. */
export function flatMarks(marks: readonly Mark[]): readonly Exclude<Mark, { kind: "group" }>[] {
  return marks.flatMap((mark) => (mark.kind === "group" ? flatMarks(mark.marks) : [mark]));
}

/** The boxes of all texts. */
export function textBoxes(marks: readonly Mark[], measure: Measure): readonly TextBox[] {
  return flatMarks(marks)
    .filter((mark) => mark.kind === "text")
    .filter((mark) => mark.text.trim() !== "")
    .map((mark) => textBox(mark, measure));
}

function textBox(mark: TextMark, measure: Measure): TextBox {
  const width = measure(mark.text, { size: mark.size, bold: mark.bold ?? false });
  const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? "start"];
  const left = mark.x - width * share;
  const { ascent, descent } = /[\u1780-\u17d3]/u.test(mark.text) ? KHMER : LATIN;
  return {
    text: mark.text,
    left,
    right: left + width,
    top: mark.y - ascent * mark.size,
    bottom: mark.y + descent * mark.size,
  };
}

/** Texts that leave the picture. */
export function textsOutside(scene: Scene, measure: Measure): readonly string[] {
  return textBoxes(scene.marks, measure)
    .filter(
      (box) => box.left < 0 || box.top < 0 || box.right > scene.width || box.bottom > scene.height,
    )
    .map((box) => box.text);
}

/** Pairs of texts that stand on each other, by more than half a unit both ways. */
export function textsOnText(scene: Scene, measure: Measure): readonly string[] {
  const boxes = textBoxes(scene.marks, measure);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          overlap(a.left, a.right, b.left, b.right) && overlap(a.top, a.bottom, b.top, b.bottom),
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

function overlap(fromA: number, toA: number, ...[fromB, toB]: readonly [number, number]): boolean {
  return Math.min(toA, toB) - Math.max(fromA, fromB) > 0.5;
}

/** Points along the straight parts of a path made of M, H, V and Q. */
export function straightPoints(data: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let from: readonly [number, number] = [0, 0];
  for (const [, letter = "", rest = ""] of data.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const to = endOf(letter, from, numbers);
    if (letter === "H" || letter === "V") points.push(...between(from, to));
    from = to;
  }
  return points;
}

function endOf(letter: string, [x, y]: readonly [number, number], numbers: readonly number[]) {
  if (letter === "H") return [numbers[0] ?? x, y] as const;
  if (letter === "V") return [x, numbers[0] ?? y] as const;
  return [numbers.at(-2) ?? x, numbers.at(-1) ?? y] as const;
}

function between([x, y]: readonly [number, number], to: readonly [number, number]) {
  return Array.from({ length: 101 }, (_, step) => {
    const share = step / 100;
    return [x + (to[0] - x) * share, y + (to[1] - y) * share] as const;
  });
}
