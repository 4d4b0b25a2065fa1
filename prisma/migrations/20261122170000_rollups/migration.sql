-- CreateTable
CREATE TABLE "feedback_rollup" (
    "span" SMALLINT NOT NULL,
    "bucket" TIMESTAMPTZ(3) NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "feedback_rollup_pkey" PRIMARY KEY ("span","bucket")
);

-- CreateTable
CREATE TABLE "feedback_rollup_source" (
    "span" SMALLINT NOT NULL,
    "bucket" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "feedback_rollup_source_pkey" PRIMARY KEY ("span","bucket","source")
);

-- CreateTable
CREATE TABLE "feedback_rollup_language" (
    "span" SMALLINT NOT NULL,
    "bucket" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "feedback_rollup_language_pkey" PRIMARY KEY ("span","bucket","language")
);

-- What the schema language cannot say.

-- The newest rows change with every submission: room for the new version on the same page lets
-- Postgres leave the index alone and tidy up by itself.
ALTER TABLE "feedback_rollup" SET (fillfactor = 70);
ALTER TABLE "feedback_rollup_source" SET (fillfactor = 70);
ALTER TABLE "feedback_rollup_language" SET (fillfactor = 70);

-- The start of the quarter, hour or day of UTC (15, 60 or 1440 minutes) that holds a moment. Clocks
-- are ahead of UTC by whole quarters of an hour everywhere, mostly by whole hours.
CREATE FUNCTION feedback_bucket(span integer, moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT date_bin(make_interval(mins => span), moment, '2000-01-01 00:00:00+00') $$;

-- Where a piece is counted in `counts`: rating 1 positive, neutral, negative, rating 2 positive, …
CREATE FUNCTION feedback_place(rating smallint, sentiment sentiment) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT rating * 3 - CASE sentiment WHEN 'positive' THEN 2 WHEN 'neutral' THEN 1 ELSE 0 END $$;

CREATE FUNCTION feedback_counts_add(a integer[], b integer[]) RETURNS integer[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY[a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5],
    a[6] + b[6], a[7] + b[7], a[8] + b[8], a[9] + b[9], a[10] + b[10],
    a[11] + b[11], a[12] + b[12], a[13] + b[13], a[14] + b[14], a[15] + b[15]]
$$;

CREATE FUNCTION feedback_counts_step(state integer[], place integer, change integer)
RETURNS integer[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  state[place] := state[place] + change;
  RETURN state;
END $$;

-- Changes at places, as `counts`.
CREATE AGGREGATE feedback_counts(place integer, change integer) (
  SFUNC = feedback_counts_step,
  STYPE = integer[],
  INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}'
);

-- Adds changes to every rollup: tables in this order and rows in the order of their keys, so that
-- statements that run at once wait for each other and cannot deadlock.
CREATE FUNCTION feedback_rollup_apply(quarters timestamptz[], sources text[], languages text[],
  places integer[], changes integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_rollup AS kept (span, bucket, counts)
  SELECT span, feedback_bucket(span, quarter) AS bucket, feedback_counts(place, change)
    FROM unnest(quarters, places, changes) AS given (quarter, place, change),
         (VALUES (15), (60), (1440)) AS spans (span)
   GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (span, bucket)
  DO UPDATE SET counts = feedback_counts_add(kept.counts, excluded.counts);

  INSERT INTO feedback_rollup_source AS kept (span, bucket, source, counts)
  SELECT span, feedback_bucket(span, quarter) AS bucket, source, feedback_counts(place, change)
    FROM unnest(quarters, sources, places, changes) AS given (quarter, source, place, change),
         (VALUES (15), (60), (1440)) AS spans (span)
   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (span, bucket, source)
  DO UPDATE SET counts = feedback_counts_add(kept.counts, excluded.counts);

  INSERT INTO feedback_rollup_language AS kept (span, bucket, language, counts)
  SELECT span, feedback_bucket(span, quarter) AS bucket, language, feedback_counts(place, change)
    FROM unnest(quarters, languages, places, changes) AS given (quarter, language, place, change),
         (VALUES (15), (60), (1440)) AS spans (span)
   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (span, bucket, language)
  DO UPDATE SET counts = feedback_counts_add(kept.counts, excluded.counts);
END $$;

-- Once a statement, whatever the number of its rows. What an UPDATE leaves as it was (an edited
-- name) cancels out and touches no rollup.
CREATE FUNCTION feedback_rollup_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  quarters timestamptz[];
  sources text[];
  languages text[];
  places integer[];
  changes integer[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(quarter), array_agg(source), array_agg(language), array_agg(place),
           array_agg(change)
      INTO quarters, sources, languages, places, changes
      FROM (SELECT quarter, source, language, place, sum(weight)::integer AS change
              FROM (SELECT feedback_bucket(15, "timestamp") AS quarter, source, language,
                           feedback_place(rating, sentiment) AS place, 1 AS weight FROM added
                     UNION ALL
                    SELECT feedback_bucket(15, "timestamp"), source, language,
                           feedback_place(rating, sentiment), -1 FROM removed) AS moved
             GROUP BY quarter, source, language, place HAVING sum(weight) <> 0) AS change_of_place;
  ELSE
    SELECT array_agg(quarter), array_agg(source), array_agg(language), array_agg(place),
           array_agg(change)
      INTO quarters, sources, languages, places, changes
      FROM (SELECT feedback_bucket(15, "timestamp") AS quarter, source, language,
                   feedback_place(rating, sentiment) AS place,
                   CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END::integer AS change
              FROM changed GROUP BY 1, 2, 3, 4) AS change_of_place;
  END IF;
  IF quarters IS NOT NULL THEN
    PERFORM feedback_rollup_apply(quarters, sources, languages, places, changes);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION feedback_rollup_clear() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE feedback_rollup, feedback_rollup_source, feedback_rollup_language;
  RETURN NULL;
END $$;

CREATE TRIGGER feedback_rollup_insert AFTER INSERT ON "feedback"
  REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_rollup_change();
CREATE TRIGGER feedback_rollup_delete AFTER DELETE ON "feedback"
  REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_rollup_change();
CREATE TRIGGER feedback_rollup_update AFTER UPDATE ON "feedback"
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_rollup_change();
CREATE TRIGGER feedback_rollup_truncate AFTER TRUNCATE ON "feedback"
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_rollup_clear();

-- All of it from the rows themselves, while nobody writes: for rows from before the triggers, and
-- after loading with the triggers disabled.
CREATE FUNCTION feedback_rollup_rebuild() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE feedback IN SHARE ROW EXCLUSIVE MODE;
  TRUNCATE feedback_rollup, feedback_rollup_source, feedback_rollup_language;

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

SELECT feedback_rollup_rebuild();
