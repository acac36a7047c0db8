import { Refusal } from "#actions/refusal.ts";

interface Asked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of a list that has an order; the cursor names the last row, so that rows added meanwhile move nothing. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  { after, limit }: Asked,
  nameOf: (row: Row) => string,
): { rows: Row[]; next: string | null } {
  const start =
    after === undefined ? 0 : rows.findIndex((row) => nameOf(row) === fromCursor(after)) + 1;
  if (after !== undefined && start === 0)
    throw new Refusal("invalid", { problems: ["after: no such row any more"] });
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const isEnd = start + limit >= rows.length;
  return { rows: page, next: isEnd || last === undefined ? null : toCursor(nameOf(last)) };
}

export const toCursor = (name: string): string => Buffer.from(name).toString("base64url");
export const fromCursor = (cursor: string): string =>
  Buffer.from(cursor, "base64url").toString("utf8");
