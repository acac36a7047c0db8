import { significant } from "#domain/assessment/significant.ts";

/** Every number inside a result rounded to ten significant digits; everything else as it is. */
export function roundedDeep<Value>(value: Value): Value {
  return rounded(value) as Value;
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return significant(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
