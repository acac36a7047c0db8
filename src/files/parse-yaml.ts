import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import type { RecordPath } from "#record/problem.ts";
import type { PositionInText } from "./position-in-text.ts";

/** More aliases than this in one file are taken for an attack on memory. */
const MOST_ALIASES = 100;

/** A YAML text as data, with the way back to its lines; or why it is no YAML. */
export type ParsedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Position of a value, or of the nearest one above it. */
      readonly locate: (path: RecordPath) => PositionInText;
      /** Position of the key that the path ends in. */
      readonly locateKey: (path: RecordPath) => PositionInText;
    }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

export interface YamlFault {
  readonly found: string;
  readonly expected: string;
  readonly position: PositionInText;
}

/** Reads YAML 1.2 by its core rules: `yes` and `no` are words, every key is a word and stands once, nothing is merged. */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { ...CORE_RULES, lineCounter });
    const faults = [...document.errors, ...document.warnings].map((fault) => ({
      ...inWords(fault.message),
      position: at(lineCounter, fault.pos[0]),
    }));
    if (faults.length > 0) return { ok: false, faults };
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const position = (path: RecordPath, end: "key" | "value") =>
      at(lineCounter, offsetOf(document, path, end));
    return {
      ok: true,
      value,
      locate: (path) => position(path, "value"),
      locateKey: (path) => position(path, "key"),
    };
  } catch (error) {
    return { ok: false, faults: [tooMuch(error)] };
  }
}

const CORE_RULES = {
  version: "1.2",
  schema: "core",
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
} as const;

function inWords(message: string): { found: string; expected: string } {
  if (message.includes("Map keys must be unique"))
    return { found: "a key that stands here already", expected: "every key once" };
  if (message.includes("multiple documents"))
    return { found: "a second document after ---", expected: "one document" };
  const unknownTag = /Unresolved tag: (\S+)/.exec(message)?.[1];
  if (unknownTag !== undefined)
    return { found: `the tag ${unknownTag}`, expected: "plain values without tags" };
  return { found: `YAML that cannot be read (${message})`, expected: "YAML 1.2" };
}

/** The parser throws only for alias bombs and for nesting deeper than the stack. */
function tooMuch(error: unknown): YamlFault {
  const nested = error instanceof RangeError;
  return {
    found: nested ? "lists within lists beyond reading" : "more aliases (*name) than we follow",
    expected: nested ? "a file nested less deeply" : `at most ${MOST_ALIASES} of them`,
    position: { line: 1, column: 1 },
  };
}

function at(lineCounter: LineCounter, offset: number): PositionInText {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function offsetOf(document: Document.Parsed, path: RecordPath, end: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const [key, value] = stepInto(resolved(document, node), step);
    const atKey = end === "key" && index === path.length - 1;
    const next = (atKey ? startOf(key) : startOf(value)) ?? startOf(key);
    if (next === undefined) return offset;
    offset = next;
    node = value;
  }
  return offset;
}

function resolved(document: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The key and the value one step below a node; both undefined where there is none. */
function stepInto(node: unknown, step: string | number): [unknown, unknown] {
  if (isSeq(node)) return [node.items[Number(step)], node.items[Number(step)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(
    ({ key }) => (isScalar(key) ? String(key.value) : key) === String(step),
  );
  return [pair?.key, pair?.value];
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
