import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import { LANGUAGES } from "#wording/language.ts";
import { METHOD_DATA, METHOD_PICTURES } from "../../examples/charts/data/method-pictures.ts";
import type { ChartOptions } from "./chart-options.ts";
import { drawScene } from "./scene/draw-scene.ts";
import { textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { Scene } from "./scene/scene.ts";

const measure = await createMeasure();

/** Each picture as a function of the data's change and the options. */
type Change = <Data>(data: Data) => Data;
const draw = (name: string, change: Change, options: ChartOptions): Scene => {
  for (const [known, layout] of Object.entries(METHOD_PICTURES))
    if (known === name)
      return (layout as (data: unknown, options: ChartOptions) => Scene)(
        change(METHOD_DATA[known as keyof typeof METHOD_DATA]),
        options,
      );
  throw new RangeError(`no picture called ${name}`);
};

const revived = <Data>(data: Data, revive: (key: string, value: unknown) => unknown): Data =>
  JSON.parse(JSON.stringify(data), revive);

const same: Change = (data) => data;
const longer: Change = (data) =>
  revived(data, (key, value) =>
    (key === "en" || key === "km") && typeof value === "string"
      ? `${value} ${value} ${value}`
      : value,
  );
const LISTS = [
  "items",
  "points",
  "places",
  "policies",
  "parts",
  "links",
  "rows",
  "flat",
  "grouped",
];
/** Only the first item of every list that holds things with ids or names. */
const single: Change = (data) =>
  revived(data, (key, value) =>
    Array.isArray(value) && LISTS.includes(key) && typeof value[0] === "object"
      ? value.slice(0, 1)
      : value,
  );
const none: Change = (data) =>
  revived(data, (key, value) =>
    Array.isArray(value) && ["items", "points", "policies", "criteria"].includes(key) ? [] : value,
  );
/** The same things again and again under new ids, until there are sixty. */
const sixty: Change = (data) =>
  revived(data, (key, value) =>
    Array.isArray(value) && ["items", "points", "places", "flat"].includes(key)
      ? Array.from({ length: 60 }, (_, at) => repeated(value, at))
      : value,
  );
const repeated = (list: readonly unknown[], at: number): unknown => {
  const one = list[at % list.length];
  const round = Math.floor(at / list.length);
  if (typeof one !== "object" || one === null) return round === 0 ? one : 0;
  const renewed = (name: string, value: unknown) => {
    if (name === "rank") return Number(value) + round * list.length;
    return ["id", "item"].includes(name) && round > 0 ? `${value}-${round}` : value;
  };
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, renewed(name, value)]),
  );
};
/** Everything on one place, with one value. */
const tied: Change = (data) =>
  revived(data, (key, value) => {
    if (key === "rank") return 1;
    if (key === "tied") return true;
    return ["x", "y", "size"].includes(key) && typeof value === "number" ? 2 : value;
  });
const turned: Change = (data) =>
  revived(data, (key, value) =>
    Array.isArray(value) &&
    ["points", "places", "links"].includes(key) &&
    typeof value[0] === "object"
      ? value.reverse()
      : value,
  );

const CHANGES = { same, longer, single, none, sixty, tied } as const;
const cases = Object.keys(METHOD_PICTURES).flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    (["wide", "page", "phone"] as const).map((width) => ({ name, language, width })),
  ),
);

describe.each(cases)("$name, $language, $width", ({ name, language, width }) => {
  const options: ChartOptions = { language, width, measure };

  it.each(Object.keys(CHANGES))(
    "keeps every text in the picture and off every other: %s",
    (key) => {
      const scene = draw(name, CHANGES[key as keyof typeof CHANGES], options);
      expect(textsOutside(scene, measure)).toEqual([]);
      expect(textsOnText(scene, measure)).toEqual([]);
      expect(drawScene(scene)).not.toMatch(/NaN|Infinity|undefined|null/);
    },
  );

  it("draws the same bytes again, in whatever order the data come", () => {
    const bytes = drawScene(draw(name, same, options));
    expect(drawScene(draw(name, same, options))).toBe(bytes);
    expect(drawScene(draw(name, turned, options))).toBe(bytes);
  });

  it("names itself and its finding, and brings no script and no other host", () => {
    const bytes = drawScene(draw(name, same, options));
    expect(bytes).toMatch(/role="img" aria-labelledby="(\S+)-title \1-desc"/);
    expect(bytes.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/script|https?:|url\(/);
  });

  it("names every item for those who hear the picture", () => {
    const bytes = drawScene(draw(name, same, options));
    const groups = bytes.match(/<g data-item="[^"]+">\n<title>[^<]+<\/title>/g) ?? [];
    expect(groups.length).toBe(bytes.match(/<g data-item=/g)?.length);
    expect(groups.length).toBeGreaterThan(0);
  });

  it("says so where there is nothing to draw", () => {
    const scene = draw(name, none, options);
    expect(scene.description.trim()).not.toBe("");
    expect(drawScene(scene)).not.toContain("data-item");
  });
});
