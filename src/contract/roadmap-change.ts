import { z } from "zod";
import { Chart } from "#record/chart.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "#record/evidence.ts";
import { Identifier } from "#record/identifier.ts";
import { LinkFile } from "#record/link.ts";
import { Roadmap } from "#record/roadmap.ts";
import { Text } from "#record/text.ts";

/** Several roadmaps under one steering committee. */
export const ProgrammeRow = z.object({ name: Identifier, title: Text });

export const NewRoadmap = z.object({
  name: Identifier.describe("In addresses"),
  title: Text,
  programme: Identifier.optional(),
  head: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Fields of roadmap.yaml that differ from the usual ones"),
  timeZone: z.string().max(64).optional(),
});

/** What is left out stays. */
export const RoadmapEdit = z.object({
  version: z.int().min(1).optional().describe("The version it is based on; or send If-Match"),
  head: Roadmap.optional().describe("roadmap.yaml; its seats are those of the seats"),
  chart: Chart.nullable().optional().describe("chart.yaml; null removes it"),
  links: LinkFile.optional().describe("links.yaml, whole"),
  evidence: z
    .object({ indicators: IndicatorFile, trends: TrendFile, policies: PolicyFile })
    .optional(),
  timeZone: z.string().max(64).optional(),
  keepContactsDays: z
    .int()
    .min(0)
    .optional()
    .describe("Days after publication until contact details are deleted"),
  dotsPerSeat: z.int().min(0).optional().describe("For each layer; 0 where nobody votes by dots"),
});
