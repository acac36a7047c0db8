import { expect, it } from "vitest";
import { TOKENS } from "#charts/tokens.ts";
import { FONT_FILES, fontFileName, stylesheet } from "./stylesheet.ts";

it("the stylesheet defines every colour that charts and pages share, for light and dark", () => {
  const style = stylesheet();
  for (const [name, { light, dark }] of Object.entries(TOKENS)) {
    expect(style).toContain(`--${name}:${light}`);
    expect(style).toContain(`--${name}:${dark}`);
  }
});

it("the stylesheet uses no colour or size that it does not define", () => {
  const style = stylesheet();
  const used = new Set([...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const set = new Set([...style.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  // Set by the cell, column, bar or picture they are about.
  const perElement = ["--v", "--x", "--w", "--at", "--columns", "--width"];
  expect([...used].filter((name) => !set.has(name) && !perElement.includes(name ?? ""))).toEqual(
    [],
  );
});

it("the stylesheet names every font of an edition, and no other host", () => {
  const style = stylesheet();
  for (const font of FONT_FILES) expect(style).toContain(`url(fonts/${fontFileName(font)})`);
  expect(style).not.toContain("//");
});
