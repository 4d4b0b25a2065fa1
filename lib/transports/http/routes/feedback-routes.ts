import { Hono } from 'hono';
import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { PROOF_MAX } from '#lib/core/spam/proof-limits.ts';
import { createContext } from '#lib/services/context.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { meter } from '#lib/transports/http/rate-limit.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

const proofSchema = z.object({ proof: z.optional(z.string().check(z.maxLength(PROOF_MAX))) });

/** What Earshot's own form sends along with the feedback. */
const formSchema = z.object({
  form: z.optional(
    z.object({
      token: z.string().check(z.maxLength(200)),
      website: z.string().check(z.maxLength(2000)),
    }),
  ),
});

const keySchema = z.string().check(z.regex(/^[\x20-\x7e]{1,255}$/));

function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const parsed = keySchema.safeParse(header);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_input', 'Idempotency-Key must be 1 to 255 ASCII characters.');
}

export const feedbackRoutes = new Hono()
  .post('/', async (c) => {
    const actor = await authenticate(c.req.raw);
    if (actor.kind === 'customer') await meter(c.req.raw, actor);
    const body = await readJson(c.req.raw);
    const form = formSchema.safeParse(body);
    const { feedback, thankYou, repeated, contactLink } = await submitFeedback(
      createContext(actor),
      body,
      {
        trap: form.success ? form.data.form : { token: '', website: '' },
        proof: proofSchema.safeParse(body).data?.proof,
        idempotencyKey: idempotencyKey(c.req.header('idempotency-key')),
      },
    );
    c.header('x-earshot-repeated', repeated ? 'true' : undefined);
    const followUp = contactLink && { follow_up: { erase_url: contactLink } };
    return c.json({ ...feedback, thank_you: thankYou, ...followUp }, 201);
  })
  .get('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    return c.json(await listFeedback(context, c.req.query()));
  });
