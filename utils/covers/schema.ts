import { z } from 'zod';
import type { CoverFigures } from '../networks/covers.ts';

/** The border to what the person changed: stored with the settings, checked whenever it is read. */

const side = z.number().int().min(50).max(10_000);
const share = z.number().min(0).max(0.45);
const view = z.object({
  width: z.number().min(1).max(10_000),
  height: z.number().min(1).max(10_000),
  how: z.enum(['fill', 'middle']),
});

export const coverFigures: z.ZodType<CoverFigures> = z.object({
  width: side,
  height: side,
  megabytes: z.number().min(0.05).max(200).nullable(),
  phone: view.nullable(),
  desktop: view.nullable(),
  keepOff: z.object({ sides: share, top: share, bottom: share }),
  avatar: z
    .object({
      x: z.number().min(0).max(1),
      y: z.number().min(-0.5).max(1.5),
      size: z.number().min(0.02).max(1),
    })
    .nullable(),
});

/** By the rule's id. One that is not understood is ours again; the others stay. */
export const coverChanges = z
  .record(z.string().max(40), coverFigures.nullable().catch(null))
  .catch({});
