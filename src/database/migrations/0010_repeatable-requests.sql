CREATE TABLE "publishing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"roadmap_id" uuid NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"fraction" real DEFAULT 0 NOT NULL,
	"number" integer,
	"refusal" jsonb,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "repeatable_request" (
	"user_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"request_hash" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"sealed_answer" text,
	CONSTRAINT "repeatable_request_user_id_key_hash_pk" PRIMARY KEY("user_id","key_hash")
);
--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "secret_fingerprint" text;--> statement-breakpoint
ALTER TABLE "publishing" ADD CONSTRAINT "publishing_roadmap_id_roadmap_id_fk" FOREIGN KEY ("roadmap_id") REFERENCES "public"."roadmap"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publishing_roadmap" ON "publishing" USING btree ("roadmap_id","started_at");--> statement-breakpoint
CREATE INDEX "repeatable_request_begun" ON "repeatable_request" USING btree ("begun_at");