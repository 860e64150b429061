import { db } from './db.ts';

/** This install's own random id: who changed a shared row. Made once, kept in the database. */
export async function installId(): Promise<string> {
  const kept = await db.facts.get('install');
  if (typeof kept?.value === 'string') return kept.value;
  const value = crypto.randomUUID();
  await db.facts.put({ name: 'install', value });
  return value;
}

/** The three fields of every shared row, for a row made or changed now. */
export async function stamp(now: number, uuid: string = crypto.randomUUID()) {
  return { uuid, updatedAt: now, updatedBy: await installId() };
}
