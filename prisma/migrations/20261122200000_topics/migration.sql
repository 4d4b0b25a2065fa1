-- CreateEnum
CREATE TYPE "topic_mark" AS ENUM ('pinned', 'hidden');

-- CreateTable
CREATE TABLE "topic_rule" (
    "topic" TEXT NOT NULL,
    "name" TEXT,
    "mark" "topic_mark",
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "topic_rule_pkey" PRIMARY KEY ("topic")
);
