import { storage } from '#imports';
import { z } from 'zod';
import type { DraftFields } from './form.ts';

/** A form that is not saved yet: kept at every change, so that closing it loses nothing. */
const unfinished = z.object({
  community: z.string().max(160),
  text: z.string().max(100_000),
  media: z.array(z.string().max(80)).max(50),
  day: z.string().max(20),
  time: z.string().max(20),
  second: z.boolean(),
  rubric: z.string().max(80).nullable().optional(),
  until: z
    .object({ day: z.string().max(20), time: z.string().max(20) })
    .nullable()
    .optional(),
  way: z.enum(['hand', 'key']).optional(),
  despite: z.array(z.string().max(160)).max(50).optional(),
});

/** Who keeps an unfinished form: each writes its own, so that one never overwrites the other's. */
export type UnfinishedOf = 'side' | 'panel';

const stored = {
  side: storage.defineItem<unknown>('local:draft', { fallback: null }),
  panel: storage.defineItem<unknown>('local:draft-panel', { fallback: null }),
} as const;

/** null: there is none, or it is not understood. */
export async function readUnfinished(of: UnfinishedOf): Promise<DraftFields | null> {
  const parsed = unfinished.safeParse(await stored[of].getValue());
  return parsed.success ? parsed.data : null;
}

export const keepUnfinished = (of: UnfinishedOf, fields: DraftFields): Promise<void> =>
  stored[of].setValue(fields);

export const dropUnfinished = (of: UnfinishedOf): Promise<void> => stored[of].removeValue();

/** Pictures of unfinished forms: nothing in the database holds them yet. */
export async function unfinishedMedia(): Promise<string[]> {
  const forms = await Promise.all([readUnfinished('side'), readUnfinished('panel')]);
  return forms.flatMap((fields) => fields?.media ?? []);
}
