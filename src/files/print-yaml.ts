import { Document, Scalar, visit } from "yaml";
import type { z } from "zod";
import { inShapeOrder } from "./in-shape-order.ts";

/** Longer texts stand on lines of their own, so that a change shows as the change of one line. */
const LONGEST_BESIDE_KEY = 80;

/** A value as block YAML: keys in the order of its shape, no folded lines, no anchors, a newline at the end. */
export function printYaml(
  shape: z.core.$ZodType,
  value: unknown,
  languages: readonly string[],
): string {
  const document = new Document(inShapeOrder(shape, value, languages), {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    version: "1.2",
  });
  visit(document, {
    Scalar: (_key, scalar) => {
      const style = typeof scalar.value === "string" ? styleOf(scalar.value) : null;
      if (style !== null) scalar.type = style;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Null where the usual style of a short text will do; what a block cannot hold the library puts in quotation marks. */
function styleOf(text: string): Scalar.Type | null {
  const isLong = [...text].length > LONGEST_BESIDE_KEY || text.includes("\n");
  return isLong ? Scalar.BLOCK_LITERAL : null;
}
