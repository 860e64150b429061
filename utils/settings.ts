import { storage } from '#imports';
import { z } from 'zod';
import { openHours } from './answering/schema.ts';
import { coverChanges } from './covers/schema.ts';
import type { FeatureId } from './messages.ts';

/**
 * Stored settings, with a version and migrations. What is stored is checked each time it is read:
 * a part that is not understood falls back to its default alone, and the stored value is kept as
 * it was until the person changes a setting.
 */
const features = [
  'post-insight',
  'community-strip',
  'comment-mark',
  'reply-templates',
  'welcome',
  'cover-check',
  'fold-ruler',
] as const;

export const settingsShape = z.object({
  /** `auto`: the browser's language, where we have it. */
  language: z.enum(['auto', 'en', 'ru', 'ro', 'kk', 'ms']).catch('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** Features that the person switched off in pages. */
  off: z.array(z.enum(features)).catch([]),
  /** When the day's checklist rings, by this computer's clock (`HH:MM`); null: it does not. */
  checklistAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .catch(null),
  /** How often we remind of saving a file with everything. */
  backupEvery: z.enum(['week', 'never']).catch('week'),
  /** When nothing rings (utils/reminders/quiet.ts); null: it rings at any hour. */
  quiet: z
    .object({ hours: z.array(openHours).length(7), posts: z.boolean() })
    .nullable()
    .catch(null),
  /** What a post's time is held against: its community's posts, or those of all own ones too. */
  clashes: z.enum(['own', 'all']).catch('own'),
  /** Where answers to a page for approval go; '': they are copied by whoever answers. */
  answersTo: z.string().max(254).catch(''),
  /** Cover sizes that the person set otherwise (utils/covers/). */
  covers: coverChanges,
});
export type Settings = z.infer<typeof settingsShape>;

export const featureIds: readonly FeatureId[] = features;

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  off: [],
  checklistAt: null,
  backupEvery: 'week',
  quiet: null,
  clashes: 'own',
  answersTo: '',
  covers: {},
};

/** Version 1 is the first; a later one adds `migrations: { 2: (old) => … }` here. */
const stored = storage.defineItem<unknown>('local:settings', {
  fallback: defaultSettings,
  version: 1,
});

/** Never throws: an unreadable record reads as the defaults and stays where it is. */
export function settingsFrom(value: unknown): Settings {
  const parsed = settingsShape.safeParse(value);
  return parsed.success ? parsed.data : defaultSettings;
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await stored.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = settingsShape.parse({ ...(await readSettings()), ...change });
  await stored.setValue(next);
  return next;
}

/** Calls back after each change, from whatever surface it came. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return stored.watch((value) => changed(settingsFrom(value)));
}
