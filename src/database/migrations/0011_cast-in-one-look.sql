ALTER TABLE "answer" DROP CONSTRAINT "answer_ballot_key_id_ballot_key_id_fk";
--> statement-breakpoint
ALTER TABLE "answer" DROP CONSTRAINT "answer_round_key_round_key_fk";
--> statement-breakpoint
-- Saves of an assessment pass in lanes, so that they do not queue for one place in memory: a save takes the lane of its code
-- (shared), handing in and replacing a code take that lane alone, closing takes all of them alone.
CREATE FUNCTION save_lane(p_code_hash text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT hashtext(p_code_hash) & 15 $$;
--> statement-breakpoint
CREATE FUNCTION save_lock(p_assessment uuid, p_lane integer) RETURNS bigint LANGUAGE sql IMMUTABLE
  AS $$ SELECT uuid_hash_extended(p_assessment, 4780 + p_lane) $$;
--> statement-breakpoint
DROP FUNCTION cast_answer(text, integer, text, jsonb, boolean, integer, text, integer, uuid, timestamptz, interval, text);
--> statement-breakpoint
DROP FUNCTION round_lock(uuid);
--> statement-breakpoint
DROP FUNCTION ballot_lock(uuid);
--> statement-breakpoint
-- As before, in fewer steps: the lock first, then one look at all that decides, then the answer.
CREATE FUNCTION cast_answer(
  p_assessment uuid,
  p_code_hash text,
  p_round integer,
  p_item text,
  p_scores jsonb,
  p_not_my_field boolean,
  p_expertise integer,
  p_reason text,
  p_based_on integer,
  p_save uuid,
  p_now timestamptz,
  p_grace interval,
  p_origin text,
  OUT outcome text,
  OUT version integer,
  OUT closes_at timestamptz,
  OUT current jsonb
) LANGUAGE plpgsql AS $$
DECLARE
  v_key uuid;
  v_round uuid;
  v_state text;
  v_opens timestamptz;
  v_handed_in boolean;
  v_seen_open text;
  v_row answer%ROWTYPE;
BEGIN
  -- An expression (never null), not a query: calling it costs a tenth.
  IF pg_advisory_xact_lock_shared(save_lock(p_assessment, save_lane(p_code_hash))) IS NULL THEN RETURN; END IF;
  -- A statement of its own, after the lock: it sees what a closing, a handing in or a new code that came first has done.
  SELECT k.id, r.key, r.state, r.opens_at, r.closes_at, h.round_key IS NOT NULL
    INTO v_key, v_round, v_state, v_opens, closes_at, v_handed_in
    FROM ballot_key k JOIN round r ON r.assessment_key = k.assessment_key AND r.number = p_round
    LEFT JOIN handed_in h ON h.ballot_key_id = k.id AND h.round_key = r.key
    WHERE k.code_hash = p_code_hash AND k.assessment_key = p_assessment;
  IF v_key IS NULL THEN outcome := 'unknown'; RETURN; END IF;
  IF v_state <> 'open' OR p_now < v_opens OR p_now > closes_at + p_grace THEN outcome := 'closed'; RETURN; END IF;
  -- Until the end of the transaction, and so no longer than the lock.
  v_seen_open := set_config('phlov.round_seen_open', v_round::text, true);

  INSERT INTO answer AS a
    (ballot_key_id, round_key, item_id, scores, not_my_field, expertise, reason, version, save_id, origin)
    VALUES (v_key, v_round, p_item, p_scores, p_not_my_field, p_expertise, p_reason, 1, p_save, p_origin)
    ON CONFLICT (ballot_key_id, round_key, item_id) DO UPDATE
      SET scores = EXCLUDED.scores, not_my_field = EXCLUDED.not_my_field, expertise = EXCLUDED.expertise,
          reason = EXCLUDED.reason, version = a.version + 1, save_id = EXCLUDED.save_id, origin = EXCLUDED.origin
      WHERE a.version = p_based_on AND a.save_id <> p_save
    RETURNING a.version INTO cast_answer.version;
  IF version IS NOT NULL THEN
    IF v_handed_in THEN DELETE FROM handed_in h WHERE h.ballot_key_id = v_key AND h.round_key = v_round; END IF;
    outcome := 'saved';
    RETURN;
  END IF;

  SELECT * INTO v_row FROM answer a
    WHERE a.ballot_key_id = v_key AND a.round_key = v_round AND a.item_id = p_item;
  version := v_row.version;
  IF v_row.save_id = p_save THEN outcome := 'repeated'; RETURN; END IF;
  outcome := 'conflict';
  current := jsonb_build_object('scores', v_row.scores, 'notMyField', v_row.not_my_field,
    'expertise', v_row.expertise, 'reason', v_row.reason);
END $$;
--> statement-breakpoint
-- Foreign keys would lock the rows of the round and of the ballot at every save. Their promise is kept in another way: whoever
-- writes an answer without casting it is checked here; what an answer hangs on takes it along.
CREATE OR REPLACE FUNCTION answer_of_open_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM round r JOIN ballot_key k ON k.assessment_key = r.assessment_key
     WHERE r.key = NEW.round_key AND k.id = NEW.ballot_key_id AND r.state = 'open'
  ) THEN
    RAISE EXCEPTION 'the round is not open: its answers stay as they are' USING ERRCODE = 'check_violation', CONSTRAINT = 'answer_of_open_round';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER answer_of_open_round ON answer;
--> statement-breakpoint
CREATE TRIGGER answer_of_open_round BEFORE INSERT OR UPDATE ON answer FOR EACH ROW
  WHEN (current_setting('phlov.round_seen_open', true) IS DISTINCT FROM NEW.round_key::text)
  EXECUTE FUNCTION answer_of_open_round();
--> statement-breakpoint
-- Of an open round only after the saves under way; later ones find nothing to save to.
CREATE FUNCTION answers_go_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE answer;
  ELSIF TG_TABLE_NAME = 'round' THEN
    PERFORM pg_advisory_xact_lock(save_lock(g.assessment_key, lane))
      FROM gone g, generate_series(0, 15) lane WHERE g.state = 'open' ORDER BY g.assessment_key, lane;
    DELETE FROM answer a USING gone g WHERE a.round_key = g.key;
  ELSE
    PERFORM pg_advisory_xact_lock(save_lock(o.assessment_key, lane))
      FROM (SELECT DISTINCT r.assessment_key FROM gone g JOIN round r ON r.assessment_key = g.assessment_key AND r.state = 'open') o,
           generate_series(0, 15) lane
     ORDER BY o.assessment_key, lane;
    DELETE FROM answer a USING gone g WHERE a.ballot_key_id = g.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER answers_go_along AFTER DELETE ON round REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION answers_go_along();
--> statement-breakpoint
CREATE TRIGGER answers_go_along AFTER DELETE ON ballot_key REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION answers_go_along();
--> statement-breakpoint
CREATE TRIGGER answers_go_along_at_once AFTER TRUNCATE ON round FOR EACH STATEMENT EXECUTE FUNCTION answers_go_along();
--> statement-breakpoint
CREATE TRIGGER answers_go_along_at_once AFTER TRUNCATE ON ballot_key FOR EACH STATEMENT EXECUTE FUNCTION answers_go_along();
