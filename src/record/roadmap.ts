import { z } from "zod";
import { Identifier, LanguageTag } from "./identifier.ts";
import { Text } from "./text.ts";

/** A calendar day, ISO 8601, such as 2023-07-21. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2023-07-21");

/** Where a link of a page may lead: an address that ran as a script would run on the publisher's own site. */
const WebAddress = z.url({ protocol: /^https?$/ });

/** The last year of a term; the first horizon starts with the period. */
export const Horizon = z.strictObject({
  id: Identifier,
  title: Text,
  until: z.int().min(1900).max(2200),
});
export type Horizon = z.infer<typeof Horizon>;

export const StakeholderGroup = z.enum([
  "government",
  "academia",
  "private-sector",
  "civil-society",
  "development-partner",
]);

export const Seat = z.strictObject({
  role: z.enum(["chair", "vice-chair", "permanent-member", "member", "secretary"]),
  group: StakeholderGroup.optional(),
  institution: Text.optional(),
  count: z.int().min(1).default(1),
});

export const Committee = z.strictObject({
  id: Identifier,
  title: Text,
  reportsTo: Identifier.optional(),
  roadmap: Text.optional(),
  seats: z.array(Seat).default([]),
  seatsInAll: z.int().min(1).optional(),
  sectors: z.array(Text).default([]),
  duties: z.array(Text).default([]),
  rules: z.array(Text).default([]),
});
export type Committee = z.infer<typeof Committee>;

/** One kind of item, such as goal, product or technology. */
export const Layer = z.strictObject({ id: Identifier, title: Text, plural: Text });
export type Layer = z.infer<typeof Layer>;

/** One step of the process, with what it works on; the five steps are data, so another country's process is another list. */
export const Stage = z.strictObject({
  id: Identifier,
  title: Text,
  what: Text,
  layers: z.array(Identifier).default([]),
  assessments: z.array(Identifier).default([]),
  charts: z.array(z.enum(["process", "importance-feasibility", "matching", "roadmap"])).default([]),
  evidence: z.array(z.enum(["indicators", "trends", "policies"])).default([]),
});
export type Stage = z.infer<typeof Stage>;

/** A document that the record rests on or refers to. */
export const Source = z.strictObject({
  id: Identifier,
  title: z.string().min(1),
  author: z.string().optional(),
  publisher: z.string().optional(),
  year: z.int().optional(),
  isbn: z.string().optional(),
  url: WebAddress.optional(),
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;

/** The head of a record, `roadmap.yaml`: what the exercise is, for whom and when, and how it runs. */
export const Roadmap = z
  .strictObject({
    id: Identifier,
    title: Text,
    programme: z.strictObject({ id: Identifier, title: Text }).optional(),
    country: Text,
    publisher: Text,
    /** Whom experts and readers ask: a name with a telephone number or an address. */
    contact: Text.optional(),
    /** The terms under which anyone may use texts and numbers, such as a Creative Commons licence, with its address. */
    licence: z.strictObject({ title: Text, url: WebAddress.optional() }).optional(),
    headline: Text.optional(),
    summary: Text.optional(),
    /** Stands on every page and export, such as an attribution or "this country does not exist". */
    notice: Text.optional(),
    fictional: z.boolean().default(false),
    period: z.strictObject({ start: z.int().min(1900), end: z.int().max(2200) }),
    horizons: z.array(Horizon).min(1),
    languages: z.array(LanguageTag).min(1),
    edition: z.strictObject({ number: z.int().min(1), date: Day, note: Text.optional() }),
    source: Identifier.optional(),
    committees: z.array(Committee).default([]),
    layers: z.array(Layer).min(1),
    stages: z.array(Stage).default([]),
    sources: z.array(Source).default([]),
    abbreviations: z.array(z.strictObject({ short: z.string(), long: Text })).default([]),
  })
  .meta({ title: "roadmap.yaml" });
export type Roadmap = z.infer<typeof Roadmap>;
