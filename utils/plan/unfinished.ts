import { storage } from '#imports';
import { z } from 'zod';
import type { DraftFields } from './form.ts';

/** The side panel's unfinished form: kept at every change, so that closing it loses nothing. */
const unfinished = z.object({
  community: z.string().max(160),
  text: z.string().max(100_000),
  media: z.array(z.string().max(80)).max(50),
  day: z.string().max(20),
  time: z.string().max(20),
  second: z.boolean(),
});

const stored = storage.defineItem<unknown>('local:draft', { fallback: null });

/** null: there is none, or it is not understood. */
export async function readUnfinished(): Promise<DraftFields | null> {
  const parsed = unfinished.safeParse(await stored.getValue());
  return parsed.success ? parsed.data : null;
}

export const keepUnfinished = (fields: DraftFields): Promise<void> => stored.setValue(fields);

export const dropUnfinished = (): Promise<void> => stored.removeValue();
