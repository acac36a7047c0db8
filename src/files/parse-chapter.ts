import type { RecordPath } from "#record/problem.ts";
import { parseYaml, type YamlFault } from "./parse-yaml.ts";
import { type PositionInText, positionInText } from "./position-in-text.ts";

/** A chapter file taken apart; places in its Markdown are character offsets. */
export type ParsedChapter =
  | {
      readonly ok: true;
      readonly head: unknown;
      readonly markdown: string;
      readonly locate: (path: RecordPath) => PositionInText;
      readonly locateKey: (path: RecordPath) => PositionInText;
    }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

const HEAD = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Splits a chapter into its head, between two lines of three hyphens, and its Markdown. */
export function parseChapter(text: string): ParsedChapter {
  const match = HEAD.exec(text);
  if (match === null)
    return {
      ok: false,
      faults: [
        {
          found: "no head",
          expected: "a head with title and review between two lines of ---",
          position: { line: 1, column: 1 },
        },
      ],
    };
  const head = parseYaml(match[1] ?? "");
  if (!head.ok) return { ok: false, faults: head.faults.map(belowFirstLine) };
  const body = text.slice(match[0].length);
  const start = match[0].length + (/^(?:[ \t]*\n)*/.exec(body)?.[0].length ?? 0);
  return {
    ok: true,
    head: head.value,
    markdown: text.slice(start).trimEnd(),
    locate: (path) =>
      typeof path[0] === "number"
        ? positionInText(text, start + path[0])
        : lower(head.locate(path)),
    locateKey: (path) => lower(head.locateKey(path)),
  };
}

function belowFirstLine(fault: YamlFault): YamlFault {
  return { ...fault, position: lower(fault.position) };
}

/** The head begins on the second line of the file. */
function lower({ line, column }: PositionInText): PositionInText {
  return { line: line + 1, column };
}
