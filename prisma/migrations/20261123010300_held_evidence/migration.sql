ALTER TABLE "held_feedback" ADD COLUMN "evidence" JSONB;
