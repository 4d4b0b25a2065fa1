import { Hono } from 'hono';
import * as z from 'zod/mini';
import { NAME_MAX, RAW_FACTOR } from '#lib/core/feedback/limits.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { createContext } from '#lib/services/context.ts';
import { countCustomer } from '#lib/services/count-customer.ts';
import { eraseCustomer } from '#lib/services/erase-customer.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readJson } from '#lib/transports/http/read-json.ts';

export const erasureSchema = z.object({
  customer_name: z
    .string('must be text')
    .check(
      z.minLength(1, 'must not be empty'),
      z.maxLength(NAME_MAX * RAW_FACTOR, 'is longer than any name'),
      z.refine(isStorableText, 'holds control characters or broken Unicode'),
    ),
});

export const erasureRoutes = new Hono()
  .get('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { customer_name } = parseOrRefuse(erasureSchema, c.req.query());
    return c.json(await countCustomer(context, customer_name));
  })
  .post('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const { customer_name } = parseOrRefuse(erasureSchema, await readJson(c.req.raw));
    const { feedback, held, contacts } = await eraseCustomer(context, customer_name);
    return c.json({ erased: feedback + held, feedback, held, contacts });
  });
