import type { Problem, RecordPath } from "../problem.ts";

/** A thing by its name, at its place; `where` says in words where it stands. */
export interface Named {
  readonly id: string;
  readonly path: RecordPath;
  readonly where?: string;
}

/** A problem for every name that stood in the list before. */
export function repeated(list: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return list.flatMap((named) => {
    const earlier = first.get(named.id);
    if (earlier === undefined) first.set(named.id, named);
    return earlier ? [problemOf(named, earlier)] : [];
  });
}

function problemOf({ id, path }: Named, { where }: Named): Problem {
  const place = where === undefined ? "" : `; the first is in ${where}`;
  return { path, found: `"${id}" again`, expected: `every one only once${place}` };
}
