import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.ts";

const published = (name: string) => JSON.parse(readFileSync(`schemas/${name}`, "utf8"));
const names = Object.keys(jsonSchemas());

it.each(names)("schemas/%s is up to date (else: node scripts/write-schemas.mjs)", (name) => {
  expect(published(name)).toEqual(JSON.parse(JSON.stringify(jsonSchemas()[name])));
});

it("no schema is left over from a shape that is gone", () => {
  const files = readdirSync("schemas").filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual([...names].sort());
});

it("every schema says which file it is for", () => {
  expect(published("items.schema.json").title).toBe("items/<layer>.yaml");
  expect(names.filter((name) => typeof published(name).title !== "string")).toEqual([]);
});

it("a text needs at least one language and a misspelt key is refused", () => {
  const { items } = published("links.schema.json");
  expect(items.additionalProperties).toBe(false);
  expect(items.required).toEqual(["from", "to", "basis"]);
  const { title } = published("items.schema.json").items.properties;
  expect(title).toMatchObject({ minProperties: 1, additionalProperties: { type: "string" } });
});
