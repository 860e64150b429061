import { z } from 'zod';
import { sampleFactName } from '../sample/schema.ts';
import { isZone } from '../text/zone.ts';
import { isOwnFact } from './rules.ts';

/** What the rows of a kept file are made of (tables.ts). */
export const key = z.string().min(1).max(400);
export const name = z.string().max(1000);
export const moment = z.number().min(0).max(8.64e15);
export const count = z.number().nullable();
export const counted = z.strictObject({ value: count, precision: count });

/** Clocks are counted in it: one that the browser does not know would stop all that counts. */
export const zone = z.string().max(60).refine(isZone);

/** Addresses become links on our surfaces: only those that a link may lead to. */
export const address = z
  .string()
  .max(4000)
  .refine((url) => {
    const base = 'https://relative';
    return !URL.canParse(url, base) || /^https?:$/.test(new URL(url, base).protocol);
  });

/** Small values, but those that speak of one install alone. */
export const facts = z.strictObject({
  // A file that named rows as the sample's could have them removed.
  name: key.refine((fact) => !isOwnFact(fact) && fact !== sampleFactName),
  value: z.json(),
});
