-- CreateEnum
CREATE TYPE "analysis_state" AS ENUM ('running', 'paused', 'done', 'cancelled');

-- CreateTable
CREATE TABLE "sentiment_correction" (
    "version" SERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "base" TEXT NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "active" BOOLEAN NOT NULL,
    "total" INTEGER NOT NULL,
    "pairs" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "units" DOUBLE PRECISION[],
    "weights" BYTEA,

    CONSTRAINT "sentiment_correction_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "analysis_run" (
    "id" UUID NOT NULL,
    "state" "analysis_state" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "whole" BOOLEAN NOT NULL,
    "cursor" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "seen" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "open" BOOLEAN,

    CONSTRAINT "analysis_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "analysis_run_open" ON "analysis_run"("open");

-- CreateIndex
CREATE INDEX "analysis_run_newest" ON "analysis_run"("started_at" DESC);
