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
import { type PositionInText, positionInText } from "./position-in-text.ts";

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
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) return { ok: false, faults: yamlFaults(faults, text) };
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
    return { ok: false, faults: [thrown(error, text)] };
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

/** Past the first fault of form everything looks wrong, so only that one is told; the others stand for themselves. */
function yamlFaults(faults: readonly YAMLParseFault[], text: string): YamlFault[] {
  const ownRight = ["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"];
  const first = faults.find(({ code }) => !ownRight.includes(code));
  return faults
    .filter((fault) => fault === first || ownRight.includes(fault.code))
    .map((fault) => {
      const position = positionInText(text, fault.pos[0]);
      const isTab = /^ *\t/.test(text.split("\n")[position.line - 1] ?? "");
      return { ...(isTab ? TAB : inWords(fault)), position };
    });
}

type YAMLParseFault = Document.Parsed["errors"][number] | Document.Parsed["warnings"][number];
type Words = Pick<YamlFault, "found" | "expected">;

const TAB: Words = { found: "a tab at the start of the line", expected: "spaces" };

const FAULTS: Readonly<Partial<Record<YAMLParseFault["code"], Words>>> = {
  DUPLICATE_KEY: { found: "a key that stands here already", expected: "every key once" },
  MULTIPLE_DOCS: { found: "a second document after ---", expected: "one document" },
  TAB_AS_INDENT: TAB,
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second ": " in one value',
    expected: "quotation marks around a text that holds a colon, or a line of its own for the key",
  },
  BAD_SCALAR_START: {
    found: "a value that begins with a sign of YAML's own",
    expected: "quotation marks around it",
  },
  BAD_INDENT: { found: "a line that is indented otherwise", expected: "one column for one list" },
};

function inWords({ code, message }: YAMLParseFault): Words {
  if (message.includes("call stack")) return TOO_DEEP;
  const tag = /Unresolved tag: (\S+)/.exec(message)?.[1];
  if (tag !== undefined) return { found: `the tag ${tag}`, expected: "plain values without tags" };
  const [sentence = ""] = message.split("\n");
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined)
    return { found: "a bracket that is never closed", expected: `a ${bracket}` };
  return FAULTS[code] ?? { found: `a fault of form (${sentence})`, expected: "YAML 1.2" };
}

const TOO_DEEP: Words = {
  found: "lists within lists beyond reading",
  expected: "a file nested less deeply",
};

/** The parser throws only for aliases that lead nowhere or to too much, and for nesting deeper than the stack. */
function thrown(error: unknown, text: string): YamlFault {
  const alias = /Unresolved alias .*: (\S+)/.exec(String(error))?.[1];
  if (alias !== undefined)
    return {
      found: `*${alias}`,
      expected: `an anchor &${alias} before it`,
      position: positionInText(text, text.indexOf(`*${alias}`)),
    };
  const words = error instanceof RangeError ? TOO_DEEP : TOO_MANY;
  return { ...words, position: { line: 1, column: 1 } };
}

const TOO_MANY: Words = {
  found: "more aliases (*name) than we follow",
  expected: `at most ${MOST_ALIASES} of them`,
};

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
