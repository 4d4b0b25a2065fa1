-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "feedback_id" UUID,
    "held_id" UUID,
    "contact" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "erase_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),
    "erased_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_feedback" ON "follow_up"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_held" ON "follow_up"("held_id");

-- CreateIndex
CREATE INDEX "follow_up_due" ON "follow_up"("erased_at", "erase_at");

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_held_id_fkey" FOREIGN KEY ("held_id") REFERENCES "held_feedback"("id") ON DELETE CASCADE ON UPDATE CASCADE;
