import type { RecordPath } from "#record/problem.ts";
import { unwantedCharacter, visible } from "#record/unwanted-character.ts";

/** A text that holds what no reader could see, by its place in a parsed value. */
export interface TextFault {
  readonly path: RecordPath;
  readonly found: string;
  readonly expected: string;
  readonly atKey: boolean;
}

/** Texts that stand in tables, charts and headings. */
const ON_ONE_LINE = new Set([
  "title",
  "shortTitle",
  "plural",
  "name",
  "short",
  "long",
  "code",
  "country",
  "publisher",
  "author",
  "headline",
  "institution",
  "unit",
]);

/** No shape of a record is deeper; an alias that leads back to itself would have no end. */
const DEEPEST = 40;

/** Every text and key of a parsed value that holds control characters; titles and names may hold no line break either. */
export function textFaults(value: unknown, path: RecordPath = []): TextFault[] {
  if (typeof value === "string") return faultsOf(value, path, false);
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const place = [...path, step];
    return [...faultsOf(key, place, true), ...textFaults(below, place)];
  });
}

function faultsOf(text: string, path: RecordPath, atKey: boolean): TextFault[] {
  const oneLine = atKey || path.slice(-2).some((step) => ON_ONE_LINE.has(String(step)));
  const fault = unwantedCharacter(text.replace(/\n$/, ""), oneLine ? "one" : "many");
  if (fault === null) return [];
  const expected = oneLine ? "text on one line, without control characters" : "text without them";
  const found = `the control character ${fault.name} in "${clipped(visible(text))}"`;
  return [{ path, found, expected, atKey }];
}

function clipped(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}
