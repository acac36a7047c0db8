import { z } from "zod";
import { AssessmentFile } from "./assessment.ts";
import { ChapterHead } from "./chapter.ts";
import { Chart } from "./chart.ts";
import { DecisionFile } from "./decision.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "./evidence.ts";
import { ItemFile } from "./item.ts";
import { LinkFile } from "./link.ts";
import { Roadmap } from "./roadmap.ts";
import { Text } from "./text.ts";

const SHAPES = {
  roadmap: Roadmap,
  items: ItemFile,
  links: LinkFile,
  assessment: AssessmentFile,
  decisions: DecisionFile,
  chart: Chart,
  indicators: IndicatorFile,
  trends: TrendFile,
  policies: PolicyFile,
  "chapter-head": ChapterHead,
};

/** The shapes of a record's files as JSON Schemas (draft 2020-12), by the names under which they are published. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [
      `${name}.schema.json`,
      z.toJSONSchema(shape, { io: "input", override: askForOneLanguage }),
    ]),
  );
}

/** A refinement is a function and would be lost; this one can be said in JSON Schema too. */
function askForOneLanguage({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema === Text) jsonSchema.minProperties = 1;
}
