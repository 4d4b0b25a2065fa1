-- CreateEnum
CREATE TYPE "sentiment" AS ENUM ('positive', 'neutral', 'negative');

-- CreateEnum
CREATE TYPE "report_type" AS ENUM ('daily', 'weekly', 'on_demand', 'alert');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('admin', 'member', 'viewer');

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "timestamp" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "customer_name" TEXT NOT NULL,
    "feedback" TEXT NOT NULL,
    "rating" SMALLINT NOT NULL,
    "sentiment" "sentiment" NOT NULL,
    "sentiment_score" DOUBLE PRECISION NOT NULL,
    "engine" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "topics" TEXT[],
    "source" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "request_hash" TEXT NOT NULL,
    "idempotency_key" TEXT,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_feedback" (
    "id" UUID NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "held_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analysis_report" (
    "id" UUID NOT NULL,
    "timestamp" TIMESTAMPTZ(3) NOT NULL,
    "report_type" "report_type" NOT NULL,
    "content" JSONB NOT NULL,
    "citations" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "analysis_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "login_try" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "login_try_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_idempotency_key" ON "feedback"("idempotency_key");

-- CreateIndex
CREATE INDEX "feedback_newest" ON "feedback"("timestamp" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "held_feedback_newest" ON "held_feedback"("held_at" DESC);

-- CreateIndex
CREATE INDEX "analysis_report_newest" ON "analysis_report"("timestamp" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "user_email" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expiry" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash" ON "invitation"("token_hash");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_rating" CHECK ("rating" BETWEEN 1 AND 5);
