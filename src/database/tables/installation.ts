import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** One row: which installation this is, since when, and by which version of Phlov it was made. */
export const installation = pgTable(
  "installation",
  {
    /** Always true, so that there is no second row. */
    only: boolean("only").primaryKey().default(true),
    id: uuid("id").notNull().defaultRandom(),
    createdAt: timestamp("created_at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    version: text("version").notNull(),
    /** Keyed hash of a constant: tells whether a process holds the secret under which everything here was hashed. */
    secretFingerprint: text("secret_fingerprint"),
  },
  ({ only }) => [check("installation_only_one", sql`${only}`)],
);
