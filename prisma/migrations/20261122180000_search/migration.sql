-- AlterTable
ALTER TABLE "feedback" ADD COLUMN "search_keys" INTEGER[];

-- What the schema language cannot say.

-- Functions with RETURN are bound to what they name when they are made: an index is kept without a
-- search path.

-- The key of a source or a language: of all keys the farthest below zero.
CREATE FUNCTION feedback_name_key(kind text, name text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN -1073741824 - (hashtext(kind || ':' || name) & 1073741823);

-- The key of a block of time: 1, 16 or 256 days (level 0, 1, 2), counted from the year 1.
CREATE FUNCTION feedback_block_key(moment timestamptz, level integer) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN -1000000 - level
  - 3 * (extract(day FROM moment - timestamptz '0001-01-01 00:00:00+00')::integer >> 4 * level);

-- All that a piece is found by, in one list: what the server read from its words (above zero; 0 when
-- it has yet to read them), its rating, sentiment, source and language, and when it was given.
CREATE FUNCTION feedback_keys(search_keys integer[], moment timestamptz, rating smallint,
  sentiment sentiment, source text, language text) RETURNS integer[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(search_keys, ARRAY[0]) || ARRAY[
    -rating,
    CASE sentiment WHEN 'positive' THEN -11 WHEN 'neutral' THEN -12 ELSE -13 END,
    feedback_name_key('source', source),
    feedback_name_key('language', language),
    feedback_block_key(moment, 0),
    feedback_block_key(moment, 1),
    feedback_block_key(moment, 2)];

-- New entries wait in a list that every search reads through, hence the small limit (kB).
CREATE INDEX "feedback_found" ON "feedback" USING gin (
  feedback_keys(search_keys, "timestamp", rating, sentiment, source, language), topics
) WITH (fastupdate = on, gin_pending_list_limit = 1024);

-- Other words have other keys, whoever changes them; the server reads them anew.
CREATE FUNCTION feedback_forget_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_keys := NULL;
  RETURN NEW;
END $$;

CREATE TRIGGER feedback_words_change BEFORE UPDATE OF customer_name, feedback ON "feedback"
  FOR EACH ROW WHEN (OLD.customer_name <> NEW.customer_name OR OLD.feedback <> NEW.feedback)
  EXECUTE FUNCTION feedback_forget_keys();
