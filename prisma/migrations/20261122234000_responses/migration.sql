-- CreateEnum
CREATE TYPE "response_state" AS ENUM ('open', 'in_progress', 'resolved');

-- AlterTable
ALTER TABLE "workflow" ADD COLUMN     "owner_id" UUID;

-- CreateTable
CREATE TABLE "response_plan" (
    "feedback_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "state" "response_state" NOT NULL DEFAULT 'open',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "assignee_id" UUID,
    "draft" TEXT,
    "draft_language" TEXT,
    "prevention" JSONB NOT NULL DEFAULT '[]',
    "notes" TEXT NOT NULL DEFAULT '',
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "response_plan_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateIndex
CREATE INDEX "response_plan_waiting" ON "response_plan"("waiting_since");

-- CreateIndex
CREATE INDEX "response_plan_due" ON "response_plan"("state", "due_at");

-- CreateIndex
CREATE INDEX "response_plan_newest" ON "response_plan"("created_at" DESC, "feedback_id" DESC);

-- CreateIndex
CREATE INDEX "response_plan_assignee" ON "response_plan"("assignee_id");

-- AddForeignKey
ALTER TABLE "response_plan" ADD CONSTRAINT "response_plan_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_plan" ADD CONSTRAINT "response_plan_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow" ADD CONSTRAINT "workflow_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
