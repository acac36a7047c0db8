import { z } from "@hono/zod-openapi";
import { InRoadmap } from "./api-types.ts";

/** Paths of what stands in a roadmap. */
export const InSeat = InRoadmap.extend({ seat: z.uuid() });
export const InItem = InRoadmap.extend({ item: z.string() });
export const InLayer = InRoadmap.extend({ layer: z.string() });
export const InDecision = InRoadmap.extend({ decision: z.string() });
export const InScan = InDecision.extend({ scan: z.uuid() });
export const InChapter = InRoadmap.extend({ chapter: z.string() });
export const OfPerson = z.object({ person: z.uuid() });
