import { Refusal } from "#actions/refusal.ts";
import { newItemId } from "#actions/register-at-hand.ts";
import { type CriterionRow, criteriaTree } from "#desk/criteria-rows.ts";
import type { AssessmentFile, Criterion, Scale } from "#record/assessment.ts";
import type { Sent } from "./desk-pages.ts";
import { lineIn, numberIn, wholeTextIn } from "./desk-texts.ts";

const MOST_ROWS = 60;

/** The criteria as the rows of a form say; rows without a title go. @throws Refusal "invalid" with the fields that do not fit */
export function criteriaFrom(sent: Sent, languages: readonly string[]): Criterion[] {
  const taken = new Set(
    rowNumbers(sent).flatMap((number) => {
      const id = lineIn(sent, `c.${number}.id`);
      return id === "" ? [] : [id];
    }),
  );
  const rows: CriterionRow[] = [];
  for (const number of rowNumbers(sent)) {
    const title = wholeTextIn(sent, `c.${number}.title`, { languages });
    if (title === undefined) continue;
    const id =
      lineIn(sent, `c.${number}.id`) ||
      newItemId({ title, layer: `criterion-${number + 1}` }, taken);
    taken.add(id);
    const level = Number(lineIn(sent, `c.${number}.level`)) || 1;
    rows.push({ level, criterion: { id, title, ...besideTitle(sent, number), criteria: [] } });
  }
  if (rows.length === 0) throw new Refusal("invalid", { fields: ["c.0.title.en"] });
  return criteriaTree(rows);
}

function besideTitle(sent: Sent, number: number): Omit<Criterion, "id" | "title" | "criteria"> {
  const weight = numberIn(sent, `c.${number}.weight`);
  if (weight !== undefined && weight <= 0)
    throw new Refusal("invalid", { fields: [`c.${number}.weight`] });
  const chosen = (["horizon", "scale", "measures"] as const).flatMap((name) => {
    const value = lineIn(sent, `c.${number}.${name}`);
    return value === "" ? [] : [[name, value] as const];
  });
  return { ...(weight !== undefined && { weight }), ...Object.fromEntries(chosen) };
}

/** Which rows a form of criteria sent, in their order. */
export function rowNumbers(sent: Readonly<Record<string, unknown>>): readonly number[] {
  const numbers = Object.keys(sent).flatMap((name) => {
    const number = /^c\.(\d{1,2})\./.exec(name)?.[1];
    return number === undefined || Number(number) >= MOST_ROWS ? [] : [Number(number)];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A scale as its form says. @throws Refusal "invalid" */
export function scaleFrom(sent: Sent, before: Scale, languages: readonly string[]): Scale {
  const [min, max] = [numberIn(sent, "min"), numberIn(sent, "max")];
  if (min === undefined) throw new Refusal("invalid", { fields: ["min"] });
  if (max === undefined || max <= min) throw new Refusal("invalid", { fields: ["max"] });
  const sentLabels = Object.keys(sent).flatMap(
    (name) => /^label\.([-\d.]+)\.en$/.exec(name)?.[1] ?? [],
  );
  const labels = sentLabels.flatMap((point) => {
    const text = wholeTextIn(sent, `label.${point}`, { languages });
    const isOn = Number(point) >= min && Number(point) <= max;
    return text === undefined || !isOn ? [] : [[point, text] as const];
  });
  return { ...before, min, max, labels: Object.fromEntries(labels) };
}

type Ruled = Pick<AssessmentFile, "selection" | "ties" | "consensus">;

/** Selection, ties and consensus as the form of rules says. @throws Refusal "invalid" */
export function ruledFrom(
  sent: Sent,
  { items, today }: { readonly items: readonly string[]; readonly today: string },
): Ruled {
  return {
    ...selectionFrom(sent),
    ...tiesFrom(sent, { items, today }),
    ...consensusFrom(sent),
  };
}

function selectionFrom(sent: Sent): Pick<Ruled, "selection"> {
  const rule = lineIn(sent, "selection");
  if (rule === "none") return {};
  const number = numberIn(sent, "selectionNumber");
  const isCount = rule === "first";
  if (number === undefined || (isCount && !(Number.isInteger(number) && number >= 1)))
    throw new Refusal("invalid", { fields: ["selectionNumber"] });
  return {
    selection: isCount ? { rule: "first", count: number } : { rule: "threshold", score: number },
  };
}

function tiesFrom(
  sent: Sent,
  { items, today }: { readonly items: readonly string[]; readonly today: string },
): Pick<Ruled, "ties"> {
  const rule = lineIn(sent, "ties");
  if (rule === "committee") return { ties: { rule } };
  // The lot itself is drawn when the first round opens.
  if (rule === "lot") return { ties: { rule, order: [...items], drawn: today } };
  if (rule.startsWith("by.")) return { ties: { rule: "next-criterion", criterion: rule.slice(3) } };
  return {};
}

function consensusFrom(sent: Sent): Pick<Ruled, "consensus"> {
  const rule = lineIn(sent, "consensus");
  if (rule === "none") return {};
  const points = numberIn(sent, "consensusPoints");
  if (points === undefined) throw new Refusal("invalid", { fields: ["consensusPoints"] });
  if (rule === "iqr") return { consensus: { rule, atMost: points } };
  const percent = numberIn(sent, "consensusShare");
  if (percent === undefined || percent < 0 || percent > 100)
    throw new Refusal("invalid", { fields: ["consensusShare"] });
  const share = percent / 100;
  const bound = rule === "within" ? { within: points } : { atLeast: points };
  return { consensus: { rule: "agreement", share, ...bound } };
}
