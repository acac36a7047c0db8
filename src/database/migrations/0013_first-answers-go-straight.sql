ALTER TABLE "ballot_key" ADD COLUMN "handed_in_round" uuid;--> statement-breakpoint
UPDATE ballot_key k SET handed_in_round = h.round_key
  FROM handed_in h JOIN round r ON r.key = h.round_key AND r.state = 'open' WHERE h.ballot_key_id = k.id;
--> statement-breakpoint
-- So that a save sees on the row which it looks at anyway whether there may be something to take back.
CREATE FUNCTION ballot_was_handed_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ballot_key SET handed_in_round = NEW.round_key WHERE id = NEW.ballot_key_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ballot_was_handed_in AFTER INSERT OR UPDATE ON handed_in FOR EACH ROW EXECUTE FUNCTION ballot_was_handed_in();
--> statement-breakpoint
-- As before. A condition of the trigger itself would be read and planned anew at every save, which costs more than calling it.
CREATE OR REPLACE FUNCTION answer_of_open_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('phlov.round_seen_open', true) = NEW.round_key::text THEN RETURN NEW; END IF;
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
CREATE TRIGGER answer_of_open_round BEFORE INSERT OR UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION answer_of_open_round();
--> statement-breakpoint
DROP FUNCTION cast_answer(uuid, text, integer, text, jsonb, boolean, integer, text, integer, uuid, timestamptz, interval, text, boolean);
--> statement-breakpoint
-- As before, but what most saves of a round are, a first answer in time on a ballot that is not handed in, is looked up and
-- written by one statement; whatever does not pass there goes the longer way below. One value is given back, not a row:
-- PostgreSQL would lay a row of a function down in a table of its own first.
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
  p_has_lane boolean
) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_key uuid;
  v_round uuid;
  v_state text;
  v_opens timestamptz;
  v_closes timestamptz;
  v_handed_in boolean;
  v_seen_open text;
  v_version integer;
  v_row answer%ROWTYPE;
BEGIN
  IF p_has_lane IS NOT TRUE THEN RAISE EXCEPTION 'cast_answer requires the lane of the code'; END IF;
  -- Here and below a statement of its own, after the lock: it sees what a closing, a handing in or a new code that came first has
  -- done. That the round was seen open is noted until the end of the transaction, and so no longer than the lane is held.
  IF p_based_on = 0 THEN
    INSERT INTO answer (ballot_key_id, round_key, item_id, scores, not_my_field, expertise, reason, version, save_id, origin)
      SELECT k.id, r.key, p_item, p_scores, p_not_my_field, p_expertise, p_reason, 1, p_save, p_origin
        FROM ballot_key k JOIN round r ON r.assessment_key = k.assessment_key AND r.number = p_round
       WHERE k.code_hash = p_code_hash AND k.assessment_key = p_assessment AND k.handed_in_round IS DISTINCT FROM r.key
         AND p_now BETWEEN r.opens_at AND r.closes_at
         AND CASE WHEN r.state = 'open' THEN set_config('phlov.round_seen_open', r.key::text, true) END IS NOT NULL
      ON CONFLICT DO NOTHING;
    IF FOUND THEN RETURN '{"outcome": "saved", "version": 1, "late": false}'; END IF;
  END IF;

  SELECT k.id, r.key, r.state, r.opens_at, r.closes_at, h.round_key IS NOT NULL,
         set_config('phlov.round_seen_open', CASE WHEN r.state = 'open' THEN r.key::text END, true)
    INTO v_key, v_round, v_state, v_opens, v_closes, v_handed_in, v_seen_open
    FROM ballot_key k JOIN round r ON r.assessment_key = k.assessment_key AND r.number = p_round
    LEFT JOIN handed_in h ON h.ballot_key_id = k.id AND h.round_key = r.key
    WHERE k.code_hash = p_code_hash AND k.assessment_key = p_assessment;
  IF v_key IS NULL THEN RETURN '{"outcome": "unknown"}'; END IF;
  IF v_state <> 'open' OR p_now < v_opens OR p_now > v_closes + p_grace THEN
    RETURN jsonb_build_object('outcome', 'closed', 'closesAt', v_closes);
  END IF;
  INSERT INTO answer AS a
    (ballot_key_id, round_key, item_id, scores, not_my_field, expertise, reason, version, save_id, origin)
    VALUES (v_key, v_round, p_item, p_scores, p_not_my_field, p_expertise, p_reason, 1, p_save, p_origin)
    ON CONFLICT (ballot_key_id, round_key, item_id) DO UPDATE
      SET scores = EXCLUDED.scores, not_my_field = EXCLUDED.not_my_field, expertise = EXCLUDED.expertise,
          reason = EXCLUDED.reason, version = a.version + 1, save_id = EXCLUDED.save_id, origin = EXCLUDED.origin
      WHERE a.version = p_based_on AND a.save_id <> p_save
    RETURNING a.version INTO v_version;
  IF v_version IS NOT NULL THEN
    IF v_handed_in THEN DELETE FROM handed_in h WHERE h.ballot_key_id = v_key AND h.round_key = v_round; END IF;
    RETURN jsonb_build_object('outcome', 'saved', 'version', v_version, 'late', p_now > v_closes);
  END IF;

  SELECT * INTO v_row FROM answer a
    WHERE a.ballot_key_id = v_key AND a.round_key = v_round AND a.item_id = p_item;
  IF v_row.save_id = p_save THEN
    RETURN jsonb_build_object('outcome', 'repeated', 'version', v_row.version, 'late', p_now > v_closes);
  END IF;
  RETURN jsonb_build_object('outcome', 'conflict', 'version', v_row.version, 'current', jsonb_build_object('scores', v_row.scores,
    'notMyField', v_row.not_my_field, 'expertise', v_row.expertise, 'reason', v_row.reason));
END $$;
