-- CreateTable
CREATE TABLE "feedback_rollup_delta" (
    "moments" TIMESTAMPTZ(3)[],
    "sources" TEXT[],
    "languages" TEXT[],
    "places" INTEGER[],
    "changes" INTEGER[]
);

-- What the schema language cannot say.

-- Rows come and go by the second; nobody looks one up.
ALTER TABLE "feedback_rollup_delta" SET (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
  autovacuum_vacuum_insert_threshold = -1);

-- What the rollups do not hold yet: every figure is the rollup and this.
CREATE VIEW feedback_unfolded AS
SELECT feedback_bucket(15, moment) AS bucket, source, language,
       feedback_counts(place, change) AS counts
  FROM feedback_rollup_delta,
       unnest(moments, sources, languages, places, changes)
         AS given (moment, source, language, place, change)
 GROUP BY 1, 2, 3;

-- Adds what statements left behind to the rollups, unless somebody is at it; what is in no
-- committed transaction yet stays for the next time. One at a time, so that nobody waits for a row
-- of a rollup and none can deadlock. A transaction that sees the past could not write to rows that
-- have changed since.
CREATE FUNCTION feedback_rollup_fold() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  quarters timestamptz[];
  sources text[];
  languages text[];
  places integer[];
  changes integer[];
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed'
     OR NOT pg_try_advisory_xact_lock('feedback_rollup_delta'::regclass::oid::bigint) THEN
    RETURN;
  END IF;
  WITH taken AS (DELETE FROM feedback_rollup_delta RETURNING *)
  SELECT array_agg(quarter), array_agg(source), array_agg(language), array_agg(place),
         array_agg(change)
    INTO quarters, sources, languages, places, changes
    FROM (SELECT feedback_bucket(15, moment) AS quarter, source, language, place,
                 sum(given.change)::integer AS change
            FROM taken, unnest(taken.moments, taken.sources, taken.languages, taken.places,
                   taken.changes) AS given (moment, source, language, place, change)
           GROUP BY 1, 2, 3, 4 HAVING sum(given.change) <> 0) AS summed;
  IF quarters IS NOT NULL THEN
    PERFORM feedback_rollup_apply(quarters, sources, languages, places, changes);
  END IF;
END $$;

-- Once a statement, whatever the number of its rows: one row says what it changed. To add that to
-- the rollups at once would cost more than to store the feedback, and statements at the same time
-- would wait for each other's commits; so one statement in 64 adds up what has gathered, large ones
-- rather than small ones. What an UPDATE leaves as it was (an edited name) cancels out.
CREATE OR REPLACE FUNCTION feedback_rollup_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pieces integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO feedback_rollup_delta (moments, sources, languages, places, changes)
    SELECT array_agg(moment), array_agg(source), array_agg(language), array_agg(place),
           array_agg(change)
      FROM (SELECT feedback_bucket(15, "timestamp") AS moment, source, language, place,
                   sum(weight)::integer AS change
              FROM (SELECT "timestamp", source, language, feedback_place(rating, sentiment) AS place,
                           1 AS weight FROM added
                     UNION ALL
                    SELECT "timestamp", source, language, feedback_place(rating, sentiment),
                           -1 FROM removed) AS moved
             GROUP BY 1, 2, 3, 4 HAVING sum(weight) <> 0) AS change_of_place
    HAVING count(*) > 0
    RETURNING cardinality(moments) INTO pieces;
  ELSE
    INSERT INTO feedback_rollup_delta (moments, sources, languages, places, changes)
    SELECT array_agg("timestamp"), array_agg(source), array_agg(language),
           array_agg(feedback_place(rating, sentiment)),
           array_agg(CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END)
      FROM changed
    HAVING count(*) > 0
    RETURNING cardinality(moments) INTO pieces;
  END IF;
  IF FOUND AND random() * 1024 < greatest(pieces, 16) THEN
    PERFORM feedback_rollup_fold();
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION feedback_rollup_clear() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE feedback_rollup, feedback_rollup_source, feedback_rollup_language,
    feedback_rollup_delta;
  RETURN NULL;
END $$;

-- All of it from the rows themselves, as before; what was to be added is among them.
CREATE OR REPLACE FUNCTION feedback_rollup_rebuild() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE feedback IN SHARE ROW EXCLUSIVE MODE;
  TRUNCATE feedback_rollup, feedback_rollup_source, feedback_rollup_language,
    feedback_rollup_delta;

  INSERT INTO feedback_rollup_source (span, bucket, source, counts)
  SELECT 15, bucket, source, feedback_counts(place, pieces)
    FROM (SELECT feedback_bucket(15, "timestamp") AS bucket, source,
                 feedback_place(rating, sentiment) AS place, count(*)::integer AS pieces
            FROM feedback GROUP BY 1, 2, 3) AS counted
   GROUP BY bucket, source ORDER BY bucket, source;

  INSERT INTO feedback_rollup_language (span, bucket, language, counts)
  SELECT 15, bucket, language, feedback_counts(place, pieces)
    FROM (SELECT feedback_bucket(15, "timestamp") AS bucket, language,
                 feedback_place(rating, sentiment) AS place, count(*)::integer AS pieces
            FROM feedback GROUP BY 1, 2, 3) AS counted
   GROUP BY bucket, language ORDER BY bucket, language;

  -- The rest from what is there already, which is less to read than the feedback.
  INSERT INTO feedback_rollup (span, bucket, counts)
  SELECT spans.span, feedback_bucket(spans.span, bucket), feedback_counts(place::integer, pieces)
    FROM feedback_rollup_source, unnest(counts) WITH ORDINALITY AS counted (pieces, place),
         (VALUES (15), (60), (1440)) AS spans (span)
   WHERE pieces <> 0 GROUP BY 1, 2 ORDER BY 1, 2;

  INSERT INTO feedback_rollup_source (span, bucket, source, counts)
  SELECT spans.span, feedback_bucket(spans.span, bucket), source,
         feedback_counts(place::integer, pieces)
    FROM feedback_rollup_source, unnest(counts) WITH ORDINALITY AS counted (pieces, place),
         (VALUES (60), (1440)) AS spans (span)
   WHERE pieces <> 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

  INSERT INTO feedback_rollup_language (span, bucket, language, counts)
  SELECT spans.span, feedback_bucket(spans.span, bucket), language,
         feedback_counts(place::integer, pieces)
    FROM feedback_rollup_language, unnest(counts) WITH ORDINALITY AS counted (pieces, place),
         (VALUES (60), (1440)) AS spans (span)
   WHERE pieces <> 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
END $$;
