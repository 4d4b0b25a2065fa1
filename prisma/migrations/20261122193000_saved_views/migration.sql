-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_name" ON "saved_view"("name_key");

-- CreateIndex
CREATE INDEX "feedback_customer" ON "feedback"("customer_name");
