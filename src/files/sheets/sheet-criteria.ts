import type { Criterion } from "#record/assessment.ts";
import { IdentifierMaker } from "../score-sheet-identifiers.ts";

/** The criteria of a sheet as a tree, and the identifier of every column by its name in the file. */
export interface SheetCriteria {
  readonly criteria: Criterion[];
  readonly idOf: ReadonlyMap<string, string>;
  /** Groups of more than one column, each with the names of its columns. */
  readonly formed: readonly { readonly group: string; readonly columns: readonly string[] }[];
}

/**
 * Puts columns into groups: `group/criterion` and `group: criterion` name theirs; else columns that begin with the
 * same word, such as "Feasibility 2024" and "Feasibility 2027", belong together.
 */
export function criteriaOf(titles: readonly string[]): SheetCriteria {
  const groups = columnsByGroup(titles);
  const maker = new IdentifierMaker("criterion");
  const idOf = new Map<string, string>();
  const formed: { group: string; columns: readonly string[] }[] = [];
  const criteria = [...groups.values()].map((columns): Criterion => {
    const [first = ""] = columns;
    const name = groupOf(first, titles);
    if (columns.length === 1 && name === first) return leaf(first, maker.make(first), idOf);
    const id = maker.make(name);
    formed.push({ group: id, columns });
    const children = columns.map((title) => leaf(title, maker.make(title), idOf));
    return { id, title: { en: name }, criteria: children };
  });
  return { criteria, idOf, formed };
}

function columnsByGroup(titles: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const title of titles) {
    const key = groupOf(title, titles).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), title]);
  }
  return groups;
}

function leaf(title: string, id: string, idOf: Map<string, string>): Criterion {
  idOf.set(title, id);
  return { id, title: { en: title }, criteria: [] };
}

/** The name of the column's group; its own name where it stands alone. */
function groupOf(title: string, titles: readonly string[]): string {
  const named = /^([^/:]+)\s*[/:]\s*\S/u.exec(title)?.[1]?.trim();
  if (named !== undefined) return named;
  const word = firstWord(title);
  const isShared = titles.some(
    (other) => other !== title && groupWord(other) === word.toLowerCase(),
  );
  return isShared ? word : title;
}

function groupWord(title: string): string {
  return (/^([^/:]+)\s*[/:]\s*\S/u.exec(title)?.[1]?.trim() ?? firstWord(title)).toLowerCase();
}

function firstWord(title: string): string {
  return title.split(/[\s_–-]/u)[0] ?? title;
}
