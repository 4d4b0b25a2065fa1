-- CreateTable
CREATE TABLE "model_day" (
    "day" DATE NOT NULL,
    "tokens" BIGINT NOT NULL,
    "micros" BIGINT NOT NULL,

    CONSTRAINT "model_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "model_usage" (
    "day" DATE NOT NULL,
    "purpose" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "micros" BIGINT NOT NULL,

    CONSTRAINT "model_usage_pkey" PRIMARY KEY ("day","purpose")
);

-- CreateTable
CREATE TABLE "assistant_conversation" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "user_id" UUID,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assistant_conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant_message" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "timestamp" TIMESTAMPTZ(3) NOT NULL,
    "role" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "cited" UUID[],

    CONSTRAINT "assistant_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assistant_conversation_newest" ON "assistant_conversation"("owner", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "assistant_conversation_user" ON "assistant_conversation"("user_id");

-- CreateIndex
CREATE INDEX "assistant_message_order" ON "assistant_message"("conversation_id", "id");

-- CreateIndex
CREATE INDEX "assistant_message_cited" ON "assistant_message" USING GIN ("cited");

-- AddForeignKey
ALTER TABLE "assistant_conversation" ADD CONSTRAINT "assistant_conversation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant_message" ADD CONSTRAINT "assistant_message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "assistant_conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
