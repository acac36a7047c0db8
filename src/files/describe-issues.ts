import { z } from "zod";
import { LanguageTag } from "#record/identifier.ts";
import type { Problem, RecordPath } from "#record/problem.ts";
import { visible } from "#record/unwanted-character.ts";

/** A problem within one file; `atKey` means that the key itself is wrong, not its value. */
export interface ShapeProblem extends Problem {
  readonly atKey: boolean;
}

/** What was found: the parsed value, or every place where it departs from the shape. */
export type Shaped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** Checks a value against a shape of the record and says in plain words what was found and what was expected. */
export function shaped<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
): Shaped<z.output<Shape>> {
  const result = shape.safeParse(value, { error: expectedOf });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): ShapeProblem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const expected = issue.message;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: `the key "${key}"`,
      expected,
      atKey: true,
    }));
  if (issue.code === "invalid_key")
    return [{ path, found: `the key "${path.at(-1)}"`, expected, atKey: true }];
  const found = valueAt(value, path);
  const missing = found === undefined && typeof path.at(-1) === "string";
  return [
    { path, found: missing ? `no "${path.at(-1)}"` : inWords(found), expected, atKey: false },
  ];
}

function valueAt(value: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null ? Reflect.get(node, step) : undefined,
    value,
  );
}

/** A value as a person would say it, cut where it is long. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `"${clipped(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? keysInWords(Object.keys(value)) : String(value);
}

function keysInWords(keys: readonly string[]): string {
  return keys.length === 0 ? "an empty group of keys" : `keys (${clipped(keys.join(", "))})`;
}

function clipped(text: string): string {
  const characters = [...visible(text.replace(/\s+/g, " "))];
  const shown = characters.slice(0, 60).join("");
  return characters.length > 60 ? `${shown}…` : shown;
}

/** What the shape asked for; shapes with words of their own (`regex(…, words)`) never come here. */
function expectedOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return holdsLanguages(issue.inst) ? WORDINGS : (TYPES[issue.expected] ?? issue.expected);
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "unrecognized_keys":
      return `one of the known keys: ${keysOf(issue.inst).join(", ")}`;
    case "invalid_union":
      return unionOf(issue);
    case "invalid_key":
      return issue.issues[0]?.message ?? "another key";
    case "too_small":
      return atLeast(issue);
    case "too_big":
      return atMost(issue);
    case "invalid_format":
      return issue.format === "url" ? "an address such as https://example.org" : issue.format;
    default:
      return "another value";
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
};

const WORDINGS = "a text in each language, such as { en: … }";

function holdsLanguages(shape: unknown): boolean {
  return shape instanceof z.ZodRecord && shape.keyType === LanguageTag;
}

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? `${options[0]}` : `one of ${options.join(", ")}`;
}

function keysOf(shape: unknown): string[] {
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

/** A choice by a keyword lists the keywords; any other choice is of plain types. */
function unionOf(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const { inst } = issue;
  if (inst instanceof z.ZodDiscriminatedUnion) {
    const keyword = inst._zod.def.discriminator;
    return oneOf([...(inst._zod.propValues[keyword] ?? [])].map(String));
  }
  return [...new Set(issue.errors.flat().map(({ message }) => message))].join(" or ");
}

function atLeast({ inclusive, minimum, origin }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>) {
  if (origin === "string" && minimum === 1) return "some text";
  return `${inclusive === false ? "more than" : "at least"} ${sized(minimum, origin)}`;
}

function atMost({ inclusive, maximum, origin }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>) {
  return `${inclusive === false ? "less than" : "at most"} ${sized(maximum, origin)}`;
}

function sized(size: number | bigint, origin: string): string {
  if (origin === "string") return `${size} characters`;
  if (origin === "array") return `${size} ${Number(size) === 1 ? "entry" : "entries"}`;
  return String(size);
}
