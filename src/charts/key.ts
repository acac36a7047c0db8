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
  const sized = entries.map((entry) => ({ entry, ...entrySize(entry, place, type) }));
  const marks: Mark[] = [];
  let top = place.top;
  let bottom = place.top;
  for (const line of withCompany(inLines(sized, place), place)) {
    let x = place.left;
    for (const { entry, label, width } of line) {
      marks.push(...entryMarks(entry, { x, top, label }, type));
      x += width + gapAfter(entry);
    }
    bottom = top + Math.max(20, ...line.map(({ label }) => label.height));
    top = bottom + 6;
  }
  return { marks, bottom };
}

interface Sized {
  readonly entry: KeyEntry;
  readonly width: number;
  readonly label: Block;
}

type Line = readonly Sized[];

function gapAfter({ gap }: KeyEntry): number {
  return gap ?? ENTRY_GAP;
}

/** As many on a line as it holds. */
function inLines(entries: Line, place: Place): readonly Line[] {
  const lines: Sized[][] = [];
  for (const sized of entries) {
    const line = lines.at(-1);
    if (line === undefined || sized.entry.newLine === true || !isFitting([...line, sized], place))
      lines.push([sized]);
    else line.push(sized);
  }
  return lines;
}

function isFitting(line: Line, { left, right }: Place): boolean {
  const gaps = line.slice(0, -1).reduce((sum, { entry }) => sum + gapAfter(entry), 0);
  return left + line.reduce((sum, { width }) => sum + width, gaps) <= right;
}

/** An entry that would stand alone on its line takes the one before it along. */
function withCompany(lines: readonly Line[], place: Place): readonly Line[] {
  const result = [...lines];
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const [before, alone] = [result[index - 1] ?? [], result[index] ?? []];
    const last = before.at(-1);
    if (!isAlone(alone) || last === undefined || !canSpareLast(before)) continue;
    if (!isFitting([last, ...alone], place)) continue;
    result[index - 1] = before.slice(0, -1);
    result[index] = [last, ...alone];
  }
  return result;
}

function isAlone(line: Line): boolean {
  return line.length === 1 && line[0]?.entry.newLine !== true;
}

/** No heading is left without what it heads, and no entry alone but one that begins a line of its own. */
function canSpareLast(line: Line): boolean {
  if (line.length < 2 || line.at(-2)?.entry.bold === true) return false;
  return line.length > 2 || line[0]?.entry.newLine === true;
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
