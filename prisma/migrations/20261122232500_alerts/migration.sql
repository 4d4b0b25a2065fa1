-- CreateTable
CREATE TABLE "alert_rule" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT,
    "snoozed_until" TIMESTAMPTZ(3),
    "preset" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_to" TIMESTAMPTZ(3) NOT NULL,
    "seen_ids" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "alert_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "rule_id" UUID,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "source" TEXT,
    "topic" TEXT,
    "open_key" TEXT,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolution" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" TEXT,
    "clear_since" TIMESTAMPTZ(3),
    "period_from" TIMESTAMPTZ(3) NOT NULL,
    "period_to" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,
    "feedback_ids" UUID[],
    "announced_at" TIMESTAMPTZ(3),
    "end_announced_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "alert_open" ON "alert"("open_key");

-- CreateIndex
CREATE INDEX "alert_newest" ON "alert"("raised_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "alert_changed" ON "alert"("updated_at");

-- What the schema language cannot say.

-- New low ratings by when they came in. Others are not in it: taking feedback in costs as much as before.
CREATE INDEX "feedback_low" ON "feedback" ("received_at") WHERE rating <= 2 AND NOT demo;

-- Whether there is any demo data.
CREATE INDEX "feedback_demo" ON "feedback" ("timestamp") WHERE demo;

-- Alerts that the channels have yet to be told of, or of the end of.
CREATE INDEX "alert_pending" ON "alert" ("raised_at")
 WHERE announced_at IS NULL OR (resolved_at IS NOT NULL AND end_announced_at IS NULL);

-- What Earshot comes with. What came before it alarms nobody.
INSERT INTO "alert_rule" ("id", "kind", "params", "preset", "updated_at", "seen_to")
SELECT id::uuid, kind, '{}', true, now(), now() + interval '1 minute'
  FROM (VALUES ('01a20000-0000-7000-8000-000000000001', 'low_rating'),
               ('01a20000-0000-7000-8000-000000000002', 'rating_drop'),
               ('01a20000-0000-7000-8000-000000000003', 'topic_burst'),
               ('01a20000-0000-7000-8000-000000000004', 'silence')) AS rule (id, kind);
