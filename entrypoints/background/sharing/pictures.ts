import { mediaFrom, MediaRefused } from '../../../utils/media/store.ts';
import { openPassword } from '../../../utils/sharing/accounts.ts';
import { getPicture, putPicture } from '../../../utils/sharing/engine/media.ts';
import type { SharedMark } from '../../../utils/sharing/local-schema.ts';
import type { SharingFault } from '../../../utils/sharing/schema.ts';
import { askingOf } from './claims.ts';
import { unsentOf } from './state.ts';
import type { BrandRound } from './world.ts';

/** A video over a slow line. */
const pictureMs = 180_000;

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const picturesOf = (marks: readonly SharedMark[]) => [
  ...new Set(marks.flatMap(({ row }) => list(row['media']))),
];

/**
 * Sends the pictures of rows that the server has not heard of yet: before the rows, so that no
 * colleague is told of one that is not there. What the server has it says itself. One that it does
 * not take (too large for it) is told and stops nobody. The fault that stopped it; null: none.
 */
export async function sendPictures(
  { world, account }: BrandRound,
  password: string,
): Promise<SharingFault | null> {
  const { db } = world;
  const marks = await unsentOf(db, account.brand).toArray();
  const asking = { ...askingOf(world), timeoutMs: pictureMs };
  for (const id of picturesOf(marks)) {
    const kept = await db.media.get(id);
    // It came from the server, or the sweeper has it: nothing to send.
    if (!kept) continue;
    await world.hold();
    const end = await putPicture(account, password, id, kept.bytes, asking);
    if (end.end !== 'fault') continue;
    if (end.fault !== 'refused') return end.fault;
    await world.failed(
      new Error(`The server does not take a picture of ${String(kept.size)} bytes.`),
    );
  }
  return null;
}

/** Fetches the pictures that shared rows name and this computer lacks; what fails comes next time. */
export async function fetchPictures(round: BrandRound): Promise<void> {
  const { world, account } = round;
  const { db } = world;
  // By keys alone: a brand has tens of thousands of rows, and nearly always nothing is missing.
  const named = (await db.sharedMarks.orderBy('row.media').uniqueKeys()).map(String);
  const here = new Set(await db.media.toCollection().primaryKeys());
  const absent = new Set(named.filter((id) => !here.has(id)));
  if (absent.size === 0) return;
  const shared = await db.sharedMarks
    .where('row.media')
    .anyOf([...absent])
    .filter(({ brand }) => brand === account.brand)
    .toArray();
  const missing = picturesOf(shared).filter((id) => absent.has(id));
  if (missing.length === 0) return;
  const opened = await openPassword(account);
  if (typeof opened === 'string') return;
  const asking = { ...askingOf(world), timeoutMs: pictureMs };
  for (const id of missing) {
    await world.hold();
    const end = await getPicture(account, opened.password, id, asking);
    if (end.end === 'fault') return;
    if (end.end === 'lost') continue;
    try {
      await keep(round, id, end.picture);
    } catch (error) {
      // No picture that we take, whatever its name says.
      if (!(error instanceof MediaRefused)) throw error;
      await world.failed(error);
    }
  }
}

async function keep({ world }: BrandRound, id: string, picture: Blob): Promise<void> {
  const file = new File([picture], `${id.slice(0, 8)}.${picture.type.split('/')[1] ?? ''}`);
  // A worker cannot measure a video; its surfaces bear that.
  const video = () => Promise.resolve({ width: 0, height: 0, seconds: null });
  const row = await mediaFrom(file, world.now(), { video });
  if (row.id === id) await world.db.media.put(row);
}
