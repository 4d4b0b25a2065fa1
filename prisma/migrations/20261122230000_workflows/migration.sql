-- CreateEnum
CREATE TYPE "workflow_trigger" AS ENUM ('schedule', 'event', 'manual');

-- CreateEnum
CREATE TYPE "run_state" AS ENUM ('running', 'completed', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "task_state" AS ENUM ('pending', 'running', 'completed', 'failed', 'cancelled', 'skipped');

-- CreateTable
CREATE TABLE "workflow" (
    "name" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "minute" SMALLINT,
    "weekday" SMALLINT,
    "done_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workflow_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "workflow_run" (
    "id" UUID NOT NULL,
    "workflow" TEXT NOT NULL,
    "trigger" "workflow_trigger" NOT NULL,
    "key" TEXT,
    "state" "run_state" NOT NULL,
    "input" JSONB NOT NULL,
    "started_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "workflow_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflow_task" (
    "run_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "after" TEXT[],
    "state" "task_state" NOT NULL,
    "output" JSONB,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "error" TEXT,
    "holder" UUID,
    "due_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "workflow_task_pkey" PRIMARY KEY ("run_id","name")
);

-- CreateIndex
CREATE INDEX "workflow_run_newest" ON "workflow_run"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "workflow_run_ended" ON "workflow_run"("ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "workflow_run_once" ON "workflow_run"("workflow", "key");

-- CreateIndex
CREATE INDEX "workflow_task_due" ON "workflow_task"("due_at");

-- AddForeignKey
ALTER TABLE "workflow_task" ADD CONSTRAINT "workflow_task_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "workflow_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
