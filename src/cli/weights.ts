import { kebabCase } from "#files/score-sheet-identifiers.ts";
import { WrongUsage } from "./refusal.ts";

/** Weights by the name of a criterion group, or by its identifier. */
type Weights = Readonly<Record<string, number>>;

/** Reads `importance=1,feasibility=1`. */
export function namedWeights(text: string): Weights {
  const pairs = text.split(",").map((pair) => {
    const [, name = "", weight = ""] = /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(pair) ?? [];
    if (name === "" || !(Number(weight) > 0))
      throw new WrongUsage(
        `--weights ${text}: expected group=weight with weights above 0, such as importance=1,feasibility=1`,
      );
    return [name, Number(weight)] as const;
  });
  return Object.fromEntries(pairs);
}

/** The same weights by the identifiers of the groups; a word that only one group has in its name will do. */
export function groupWeights(named: Weights, known: readonly string[]): Weights {
  const found = Object.entries(named).map(([name, weight]) => ({
    name,
    weight,
    id: groupOf(name, known),
  }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ name }) => name);
  if (unknown.length > 0)
    throw new WrongUsage(
      `--weights: no criterion group is called ${unknown.join(", ")}; this file has: ${known.join(", ")}`,
    );
  const twice = found.find(({ id }, index) => found.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw new WrongUsage(`--weights: ${twice.id} has two weights`);
  return Object.fromEntries(found.map(({ id, weight }) => [id ?? "", weight]));
}

function groupOf(name: string, known: readonly string[]): string | undefined {
  const wanted = kebabCase(name);
  if (known.includes(wanted)) return wanted;
  const holding = known.filter((id) => wanted !== "" && `-${id}-`.includes(`-${wanted}-`));
  return holding.length === 1 ? holding[0] : undefined;
}

/** Says which weights are in force, once one was given. */
export function weightNotes(weights: Weights, known: readonly string[]): string[] {
  if (Object.keys(weights).length === 0) return [];
  const all = known.map((id) => `${id} ${weights[id] ?? "1 (by default)"}`);
  return [`Weights of the groups: ${all.join(", ")}.`];
}
