import { z } from "zod";
import { Text } from "#record/text.ts";

/**
 * The same value with its keys in the order of its shape, so that a record is written the same whoever made it.
 * Lists that are empty unless told otherwise are left out; every other default is written, so that a later
 * change of a default cannot change what an old record says.
 */
export function inShapeOrder(
  shape: z.core.$ZodType,
  value: unknown,
  languages: readonly string[],
): unknown {
  if (value === undefined || value === null) return value;
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return inShapeOrder(shape.def.innerType, value, languages);
  if (shape === Text) return orderedText(value as Text, languages);
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.map((entry) => inShapeOrder(shape.element, entry, languages));
  if (shape instanceof z.ZodDiscriminatedUnion)
    return inShapeOrder(optionOf(shape, value) ?? z.unknown(), value, languages);
  return isGroup(value) ? orderedGroup(shape, value, languages) : value;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The roadmap's languages first, in their order, then the others by their tags. */
function orderedText(text: Text, languages: readonly string[]): Text {
  const others = Object.keys(text)
    .filter((tag) => !languages.includes(tag))
    .sort();
  return Object.fromEntries(
    [...languages, ...others].flatMap((tag) => {
      const wording = text[tag];
      return wording === undefined ? [] : [[tag, wording]];
    }),
  );
}

function orderedGroup(shape: z.core.$ZodType, value: Group, languages: readonly string[]): unknown {
  if (shape instanceof z.ZodRecord)
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        inShapeOrder(shape.valueType, entry, languages),
      ]),
    );
  if (!(shape instanceof z.ZodObject)) return value;
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(shape.shape)
      .filter(([key, child]) => value[key] !== undefined && !isLeftOut(child, value[key]))
      .map(([key, child]) => [key, inShapeOrder(child, value[key], languages)]),
  );
}

function isLeftOut(shape: z.core.$ZodType, value: unknown): boolean {
  if (!(shape instanceof z.ZodDefault) || typeof value !== "object" || value === null) return false;
  return (
    Object.keys(value).length === 0 && Object.keys(Object(shape.def.defaultValue)).length === 0
  );
}

function optionOf(shape: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  const keyword = shape.def.discriminator;
  return shape.options.find((option) =>
    option._zod.propValues?.[keyword]?.has(Reflect.get(Object(value), keyword)),
  );
}
