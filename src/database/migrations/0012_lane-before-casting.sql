-- As before, with one snapshot less for each of two things: the lane is taken by the statement that calls, as an argument, which
-- is worked out before anything is looked at; that the round was seen open, until the end of the transaction and so no longer
-- than the lane is held, is noted in the same look.
DROP FUNCTION cast_answer(uuid, text, integer, text, jsonb, boolean, integer, text, integer, uuid, timestamptz, interval, text);
--> statement-breakpoint
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
  p_has_lane boolean,
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
  IF p_has_lane IS NOT TRUE THEN RAISE EXCEPTION 'cast_answer requires the lane of the code'; END IF;
  -- A statement of its own, after the lock: it sees what a closing, a handing in or a new code that came first has done.
  SELECT k.id, r.key, r.state, r.opens_at, r.closes_at, h.round_key IS NOT NULL,
         set_config('phlov.round_seen_open', CASE WHEN r.state = 'open' THEN r.key::text END, true)
    INTO v_key, v_round, v_state, v_opens, closes_at, v_handed_in, v_seen_open
    FROM ballot_key k JOIN round r ON r.assessment_key = k.assessment_key AND r.number = p_round
    LEFT JOIN handed_in h ON h.ballot_key_id = k.id AND h.round_key = r.key
    WHERE k.code_hash = p_code_hash AND k.assessment_key = p_assessment;
  IF v_key IS NULL THEN outcome := 'unknown'; RETURN; END IF;
  IF v_state <> 'open' OR p_now < v_opens OR p_now > closes_at + p_grace THEN outcome := 'closed'; RETURN; END IF;
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
