import type { Mark } from "./scene/scene.ts";
import { type Block, stacked, type TypeSetting } from "./type-setting.ts";

/** A sample with its meaning beside it; without a sample the label is a heading. */
export interface KeyEntry {
  readonly label: string;
  /** Width of the sample. */
  readonly width: number;
  readonly sample: (x: number, middle: number) => readonly Mark[];
  readonly bold?: boolean;
  /** Distance to the next entry. */
  readonly gap?: number;
  /** Begins a new line. */
  readonly newLine?: boolean;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const SAMPLE_GAP = 8;
const ENTRY_GAP = 26;

/** Key entries side by side, in as many lines as they need. */
export function flowKey(
  entries: readonly KeyEntry[],
  place: Place,
  type: TypeSetting,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let x = place.left;
  let top = place.top;
  let height = 0;
  for (const entry of entries) {
    const size = entrySize(entry, place, type);
    if (x > place.left && (entry.newLine === true || x + size.width > place.right)) {
      x = place.left;
      top += height + 6;
      height = 0;
    }
    marks.push(...entryMarks(entry, { x, top, label: size.label }, type));
    height = Math.max(height, size.label.height, 20);
    x += size.width + (entry.gap ?? ENTRY_GAP);
  }
  return { marks, bottom: top + height };
}

function entrySize(entry: KeyEntry, place: Place, type: TypeSetting) {
  const font = { size: type.note, bold: entry.bold ?? false };
  const room = place.right - place.left - sampleRoom(entry);
  const width = sampleRoom(entry) + Math.min(room, type.width(entry.label, font));
  return { width, label: type.wrap(entry.label, font, room) };
}

function entryMarks(
  entry: KeyEntry,
  { x, top, label }: { readonly x: number; readonly top: number; readonly label: Block },
  type: TypeSetting,
): readonly Mark[] {
  const middle = top + (type.note * type.leading) / 2;
  return [
    ...entry.sample(x, middle),
    ...stacked(label.lines, {
      x: x + sampleRoom(entry),
      y: middle + type.note * type.middle,
      size: type.note,
      bold: entry.bold ?? false,
      meaning: entry.bold ? "ink" : "soft",
      leading: type.leading,
    }),
  ];
}

function sampleRoom(entry: KeyEntry): number {
  if (entry.width === 0 || entry.label === "") return entry.width;
  return entry.width + SAMPLE_GAP;
}
