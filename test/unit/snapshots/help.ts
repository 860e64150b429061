import { db } from '../../../utils/db.ts';
import { snapshotDb } from '../../../utils/snapshots/db.ts';
import { makeSnapshot } from '../../../utils/snapshots/make.ts';
import { unpacked } from '../../../utils/snapshots/packed.ts';
import { snapshotAsFile } from '../../../utils/snapshots/read.ts';
import { fill, now, wipe } from '../backup/made-up.ts';

export const day = 86_400_000;

export async function wipeAll(): Promise<void> {
  await wipe();
  await Promise.all(snapshotDb.tables.map((table) => table.clear()));
}

export const make = (at = now, byHand = false) =>
  makeSnapshot({ now: () => at, app: '1.0.0', owner: 'run/test', byHand });

export async function asFile(id: string): Promise<Blob> {
  return new Response(snapshotAsFile(id).stream).blob();
}

/** Every byte that snapshots hold, as text. */
export async function everyWord(): Promise<string> {
  const texts: string[] = [];
  for (const { bytes } of await snapshotDb.parts.toArray()) {
    texts.push(new TextDecoder().decode(await unpacked(bytes)));
  }
  for (const table of snapshotDb.tables) {
    if (table.name !== 'parts') texts.push(JSON.stringify(await table.toArray()));
  }
  return texts.join('\n');
}

/** A change that a day's work makes. */
export const work = (at: number) =>
  db.communities.toCollection().modify({ lastSeenAt: at, updatedAt: at });

export { fill, now };
