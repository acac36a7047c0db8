import { z } from "zod";
import type { RecordPath } from "../problem.ts";

/** A value and the shape it has, at a place in the record. */
export interface Shaped {
  readonly shape: z.core.$ZodType;
  readonly value: unknown;
  readonly path: RecordPath;
}

/** Every value inside a value that has one of the wanted shapes, so that a rule about texts or citations misses no field. */
export function walkShape(start: Shaped, wanted: readonly z.core.$ZodType[]): Shaped[] {
  const { shape, value } = start;
  if (value === undefined || value === null) return [];
  if (wanted.includes(shape)) return [start];
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return walkShape({ ...start, shape: shape.def.innerType }, wanted);
  if (shape instanceof z.ZodDiscriminatedUnion)
    return shape.options
      .filter((option) => z.safeParse(option, value).success)
      .slice(0, 1)
      .flatMap((option) => walkShape({ ...start, shape: option }, wanted));
  return childrenOf(shape, value).flatMap(({ step, ...child }) =>
    walkShape({ ...child, path: [...start.path, step] }, wanted),
  );
}

type Child = Pick<Shaped, "shape" | "value"> & { readonly step: string | number };

function childrenOf(shape: z.core.$ZodType, value: unknown): Child[] {
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.map((child, step) => ({ shape: shape.element, value: child, step }));
  if (shape instanceof z.ZodObject && isGroup(value))
    return Object.entries<z.core.$ZodType>(shape.shape).map(([step, child]) => ({
      shape: child,
      value: value[step],
      step,
    }));
  if (shape instanceof z.ZodRecord && isGroup(value))
    return Object.entries(value).map(([step, child]) => ({
      shape: shape.valueType,
      value: child,
      step,
    }));
  return [];
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
