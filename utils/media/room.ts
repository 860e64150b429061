import { storage } from '#imports';

/** How much room the browser has for files. For surfaces: it asks `navigator.storage`. */

export interface Room {
  /** Bytes that may still be kept; null: the browser does not say. */
  free: number | null;
  /** The end is near: the person should know before a file is refused. */
  tight: boolean;
}

/** Of all that the browser gives, this share stays free: a database that is full cannot even delete. */
const spare = 0.05;
const tightBelow = 0.2;

export async function room(): Promise<Room> {
  // Firefox rejects in windows that keep nothing.
  const estimate = await navigator.storage.estimate().catch(() => null);
  const { quota, usage } = estimate ?? {};
  if (quota === undefined || usage === undefined) return { free: null, tight: false };
  const free = Math.max(0, quota * (1 - spare) - usage);
  return { free, tight: quota - usage < quota * tightBelow };
}

const asked = storage.defineItem<boolean>('local:persist-asked', { fallback: false });

/** Asks the browser once not to clear our files by itself; how it answered stands under *Data*. */
export async function askToLast(): Promise<void> {
  if (await asked.getValue()) return;
  await asked.setValue(true);
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
