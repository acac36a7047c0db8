import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { roadmap } from "./roadmaps.ts";

/** A request of a program that may be sent again under the same key and is then answered again, not done again. */
export const repeatableRequest = pgTable(
  "repeatable_request",
  {
    userId: text("user_id").notNull(),
    /** Keyed hash of the key that the program chose. */
    keyHash: text("key_hash").notNull(),
    /** SHA-256 of method, address and body. */
    requestHash: text("request_hash").notNull(),
    begunAt: timestamp("begun_at", { withTimezone: true, precision: 3 }).notNull(),
    /** Null while it is being done. */
    status: integer("status"),
    /** The answer under the installation's secret; null where it held a code or a token, which are kept nowhere. */
    sealedAnswer: text("sealed_answer"),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.keyHash] }),
    index("repeatable_request_begun").on(table.begunAt),
  ],
);

/** An edition that is being printed, so that whoever asked can see how far it is, from any process. */
export const publishing = pgTable(
  "publishing",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    roadmapId: uuid("roadmap_id")
      .notNull()
      .references(() => roadmap.id, { onDelete: "cascade" }),
    /** "running", "done" or "failed". */
    state: text("state").notNull().default("running"),
    /** Share that is done, 0–1. */
    fraction: real("fraction").notNull().default(0),
    /** Number of the edition that came of it. */
    number: integer("number"),
    /** Why it failed: code and details of the refusal. */
    refusal: jsonb("refusal").$type<{
      readonly code: string;
      readonly details: Readonly<Record<string, unknown>>;
    }>(),
    startedAt: timestamp("started_at", { withTimezone: true, precision: 3 }).notNull(),
    /** Last sign of life; one that gives none for minutes was broken off. */
    seenAt: timestamp("seen_at", { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [index("publishing_roadmap").on(table.roadmapId, table.startedAt)],
);
