-- Ballots that were handed in before had no printed receipt.
ALTER TABLE "handed_in" ADD COLUMN "printed" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "handed_in" ALTER COLUMN "printed" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "receipt" ADD COLUMN "printed" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "receipt" ALTER COLUMN "printed" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "receipt_printed" ON "receipt" USING btree ("printed");--> statement-breakpoint
ALTER TABLE "ballot_key" DROP COLUMN "recused_items";