-- CreateTable
CREATE TABLE "feedback_edit" (
    "edits" BIGINT NOT NULL
);

-- What the schema language cannot say.

-- While its sum is the same, feedback was only ever added: a range that holds as many pieces as
-- before holds the same. A row a statement, so that no two wait for each other; a work in the
-- background sums them up. It begins anywhere, so that two databases are never taken for one.
INSERT INTO feedback_edit VALUES ((random() * 1e15)::bigint);

ALTER TABLE "feedback_edit" SET (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
  autovacuum_vacuum_insert_threshold = -1);

CREATE FUNCTION feedback_edit_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feedback_edit VALUES (1);
  RETURN NULL;
END $$;

CREATE TRIGGER feedback_edit_change AFTER UPDATE OR DELETE OR TRUNCATE ON "feedback"
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_edit_note();
CREATE TRIGGER topic_rule_edit AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "topic_rule"
  FOR EACH STATEMENT EXECUTE FUNCTION feedback_edit_note();
