import * as z from 'zod/mini';
import { RATINGS } from '#lib/core/feedback/feedback.ts';

/** The small types that answers are made of, with the limits they keep. */

export const count = () => z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
export const moment = () => z.iso.datetime();
export const text = (most: number) => z.string().check(z.maxLength(most));
export const list = <T>(of: z.ZodMiniType<T>, most: number) => z.array(of).check(z.maxLength(most));
export const rating = () => z.literal([...RATINGS]);
export const sentiment = () => z.enum(['positive', 'neutral', 'negative']);
/** −1…1. */
export const score = () => z.number().check(z.minimum(-1), z.maximum(1));
/** Null where nothing came. */
export const averageRating = () => z.nullable(z.number().check(z.minimum(1), z.maximum(5)));
