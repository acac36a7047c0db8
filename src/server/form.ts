import type { z } from "zod";
import { Refusal } from "#actions/refusal.ts";
import type { Request } from "./app-types.ts";

/**
 * A form as its shape says. Fields that occur several times arrive as arrays only where the shape asks for one.
 * @throws Refusal "invalid" with the name of each field that does not fit, and a line for each
 */
export async function readForm<T>(request: Request, shape: z.ZodType<T>): Promise<T> {
  const sent = await request.req.parseBody({ all: true });
  const read = shape.safeParse(sent);
  if (read.success) return read.data;
  const { issues } = read.error;
  const fields = issues.map(({ path }) => path.map(String).join("."));
  const problems = issues.map(({ message }, index) =>
    [fields[index], message].filter(Boolean).join(": "),
  );
  throw new Refusal("invalid", { fields, problems });
}
