-- CreateEnum
CREATE TYPE "audit_actor_kind" AS ENUM ('user', 'token', 'agent', 'system', 'nobody');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('done', 'refused', 'failed');

-- CreateEnum
CREATE TYPE "audit_via" AS ENUM ('desk', 'rest', 'mcp', 'agent', 'cli');

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "audit_actor_kind" NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "outcome" "audit_outcome" NOT NULL,
    "client" TEXT,
    "via" "audit_via" NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_newest" ON "audit_entry"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_actor" ON "audit_entry"("actor_name", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_action" ON "audit_entry"("action", "at" DESC, "id" DESC);

-- What the schema language cannot say: entries are only ever added. Those older than the shortest
-- time they may be kept can be deleted, which is how the retention works.
CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '30 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'entries of the audit log are neither changed nor taken away';
END
$$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON "audit_entry"
FOR EACH ROW EXECUTE FUNCTION audit_entry_stays();
