import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { assessment, round } from "./assessments.ts";
import { seat } from "./people.ts";

/**
 * A seat's invitation to one assessment. One code opens it; the code is kept nowhere. Two keyed hashes of it stand in two
 * tables that share nothing else, so that the rows alone do not say which ballot is whose (docs/operations/threats.md).
 */
export const invitation = pgTable(
  "invitation",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    assessmentKey: uuid("assessment_key")
      .notNull()
      .references(() => assessment.key, { onDelete: "cascade" }),
    seatId: uuid("seat_id")
      .notNull()
      .references(() => seat.id, { onDelete: "cascade" }),
    /** HMAC-SHA256 of the code for this table. */
    codeHash: text("code_hash").notNull().unique(),
    /** The ballot key's id under the installation's secret, so that reissuing kills the old code and keeps the answers; erased at the last release; null where the level is anonymous. */
    sealedBallotKey: text("sealed_ballot_key"),
    /** "e-mail", "text" or "sheet". */
    sentBy: text("sent_by"),
    issues: integer("issues").notNull().default(1),
  },
  (table) => [index("invitation_assessment").on(table.assessmentKey)],
);

/** That a seat finished a round: written later and in mixed order, without a time. */
export const participation = pgTable(
  "participation",
  {
    invitationId: uuid("invitation_id")
      .notNull()
      .references(() => invitation.id, { onDelete: "cascade" }),
    roundNumber: integer("round_number").notNull(),
  },
  (table) => [primaryKey({ columns: [table.invitationId, table.roundNumber] })],
);

/**
 * Whoever holds the code may write this ballot. Ids are random and say nothing of order. Nothing here tells of recusals:
 * declarations are public, and a ballot that named its recused items would be as good as signed.
 */
export const ballotKey = pgTable(
  "ballot_key",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    assessmentKey: uuid("assessment_key")
      .notNull()
      .references(() => assessment.key, { onDelete: "cascade" }),
    /** HMAC-SHA256 of the code for this table; null once an anonymous ballot was handed in. */
    codeHash: text("code_hash").unique(),
    /** Stakeholder group, only where at least five seats of it were asked; else "". */
    stakeholderGroup: text("stakeholder_group").notNull().default(""),
    /** Only at the open level. */
    seatId: uuid("seat_id").references(() => seat.id),
    /** Key of the round for which it was last handed in, whether or not it was taken back since; kept by a trigger of `handed_in`. */
    handedInRound: uuid("handed_in_round"),
  },
  (table) => [index("ballot_key_assessment").on(table.assessmentKey)],
);

/**
 * One expert's answer on one item in one round: the working row, destroyed after the last release. Triggers see to it that its
 * ballot and round are there: foreign keys would lock both at every save.
 */
export const answer = pgTable(
  "answer",
  {
    ballotKeyId: uuid("ballot_key_id").notNull(),
    roundKey: uuid("round_key").notNull(),
    itemId: text("item_id").notNull(),
    /** Criterion id → score. */
    scores: jsonb("scores").$type<Record<string, number>>().notNull(),
    notMyField: boolean("not_my_field").notNull().default(false),
    expertise: integer("expertise"),
    reason: text("reason"),
    /** Counts the saves; a save that was based on an older one is refused with the current row. */
    version: integer("version").notNull(),
    /** The save that made this version, so that the same save may arrive twice. */
    saveId: uuid("save_id").notNull(),
    /** "screen", "paper" or "paper-single-keyed". */
    origin: text("origin").notNull().default("screen"),
  },
  (table) => [primaryKey({ columns: [table.ballotKeyId, table.roundKey, table.itemId] })],
);

/** A ballot that was handed in: what its receipt proves. */
export const handedIn = pgTable(
  "handed_in",
  {
    ballotKeyId: uuid("ballot_key_id")
      .notNull()
      .references(() => ballotKey.id, { onDelete: "cascade" }),
    roundKey: uuid("round_key")
      .notNull()
      .references(() => round.key, { onDelete: "cascade" }),
    /** SHA-256 of nonce and canonical ballot, hexadecimal; the nonce is the expert's. */
    commitment: text("commitment").notNull(),
    /** What the expert reads and types: three groups of four characters that follow from the commitment. */
    printed: text("printed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.ballotKeyId, table.roundKey] })],
);

/** Commitments of a closed round in sorted order; receipts are checked against them for ever. */
export const receipt = pgTable(
  "receipt",
  {
    roundKey: uuid("round_key")
      .notNull()
      .references(() => round.key, { onDelete: "cascade" }),
    commitment: text("commitment").notNull(),
    printed: text("printed").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.roundKey, table.commitment] }),
    index("receipt_printed").on(table.printed),
  ],
);

/** Ballots of a released assessment: copied in mixed order under new random names, one per expert, so that rounds stay paired. */
export const releasedScore = pgTable(
  "released_score",
  {
    assessmentKey: uuid("assessment_key")
      .notNull()
      .references(() => assessment.key, { onDelete: "cascade" }),
    roundNumber: integer("round_number").notNull(),
    expert: text("expert").notNull(),
    stakeholderGroup: text("stakeholder_group").notNull(),
    itemId: text("item_id").notNull(),
    criterionId: text("criterion_id").notNull(),
    /** Null abstains. */
    score: numeric("score", { mode: "number" }),
    expertise: integer("expertise"),
    /** Kept apart because of a declared interest, under a name of its own, and only where at least three such scores stand together. */
    recused: boolean("recused").notNull().default(false),
    origin: text("origin").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.assessmentKey,
        table.roundNumber,
        table.expert,
        table.itemId,
        table.criterionId,
      ],
    }),
  ],
);

/** Reasons given, after release: no expert stands beside them, they are shown in mixed order. */
export const releasedReason = pgTable("released_reason", {
  id: uuid("id").primaryKey().defaultRandom(),
  assessmentKey: uuid("assessment_key")
    .notNull()
    .references(() => assessment.key, { onDelete: "cascade" }),
  roundNumber: integer("round_number").notNull(),
  itemId: text("item_id").notNull(),
  reason: text("reason").notNull(),
});

/** A paper ballot that is being keyed: twice by two people, or once and marked so. It carries a one-time code, not a seat. */
export const paperBallot = pgTable(
  "paper_ballot",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    roundKey: uuid("round_key")
      .notNull()
      .references(() => round.key, { onDelete: "cascade" }),
    codeHash: text("code_hash").notNull().unique(),
    /** Keyings as typed: item → criterion → score, null for "not my field". */
    first: jsonb("first").$type<PaperKeying>(),
    second: jsonb("second").$type<PaperKeying>(),
    firstBy: text("first_by"),
    secondBy: text("second_by"),
    settled: jsonb("settled").$type<PaperKeying>(),
    /** "issued", "keyed-once", "differs", "settled", "counted". */
    state: text("state").notNull().default("issued"),
    version: bigint("version", { mode: "number" }).notNull().default(1),
  },
  (table) => [index("paper_ballot_round").on(table.roundKey)],
);
export type PaperKeying = Record<string, Record<string, number> | null>;
