import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { askApi } from "../../../test/ask-api.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

/** What OpenAPI 3.1 asks of the parts that we use; anything else is refused. */
const Schema = z.union([z.boolean(), z.record(z.string(), z.unknown())]);
const Content = z.record(
  z.string().regex(/^[a-z]+\/[a-z+.-]+$/),
  z.strictObject({ schema: Schema }),
);
const Parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(["query", "path", "header"]),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: Schema,
});
const Answer = z.strictObject({ description: z.string().min(1), content: Content.optional() });
const Operation = z.strictObject({
  summary: z.string().min(1),
  description: z.string().min(1),
  parameters: z.array(Parameter).optional(),
  requestBody: z.strictObject({ content: Content, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|default)$/), Answer),
});
const Document = z.strictObject({
  openapi: z.literal("3.1.0"),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), Schema),
    parameters: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal("http"), scheme: z.literal("bearer") }),
    ),
  }),
  paths: z.record(
    z.string().regex(/^\//),
    z.partialRecord(z.enum(["get", "post", "put", "delete"]), Operation),
  ),
  webhooks: z.strictObject({}).optional(),
});
type Document = z.infer<typeof Document>;

let sent: unknown;
let document: Document;
beforeAll(async () => {
  sent = (await askApi(serverForTests(database.open), "/openapi.json")).body;
  document = Document.parse(sent);
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((each) => (each === undefined ? [] : [{ path, ...each }])),
  );

it("every part of an address is a needed parameter, and every such parameter a part of the address", () => {
  for (const { path, parameters = [] } of operations()) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const named = parameters.filter((each) => each.in === "path");
    expect([path, named.map(({ name }) => name).sort()]).toEqual([path, inPath.sort()]);
    expect(named.every(({ required }) => required)).toBe(true);
  }
});

it("every reference leads to a shape that is there, the criteria among them, which hold criteria", () => {
  const text = JSON.stringify(sent);
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? "");
  const there = Object.keys(document.components.schemas).map(
    (name) => `#/components/schemas/${name}`,
  );
  expect(references.filter((to) => !there.includes(to))).toEqual([]);
  expect(JSON.stringify(document.components.schemas.Criterion)).toContain(
    "#/components/schemas/Criterion",
  );
});

it("every operation tells what it answers, and refuses as a problem", () => {
  for (const { path, responses } of operations()) {
    const good = Object.keys(responses).filter((code) => code.startsWith("2"));
    expect([path, good.length]).toEqual([path, 1]);
    expect([path, Object.keys(responses.default?.content ?? {})]).toEqual([
      path,
      ["application/problem+json"],
    ]);
  }
});

it("every schema is one that JSON Schema knows, with types of JSON", () => {
  const parts = operations().map(({ requestBody, responses }) => [requestBody, responses]);
  const found = typesIn([document.components.schemas, parts]);
  const types = ["array", "boolean", "integer", "null", "number", "object", "string"];
  expect([...new Set(found)].filter((type) => !types.includes(type))).toEqual([]);
});

/** Every "type" of a schema; below "properties" the keys are names of fields, and "type" may be one. */
function typesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === "type") return [each].flat().map(String);
    if (key === "properties") return Object.values(each).flatMap(typesIn);
    return key === "example" || key === "default" ? [] : typesIn(each);
  });
}
