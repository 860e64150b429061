import { db } from '../db.ts';
import type { NetworkId, PlaceName } from '../networks/network.ts';
import { idOf, isResting, seen } from './rules.ts';
import {
  fileLimit,
  lesson,
  teachingsFile,
  teachingsFormat,
  type Lesson,
  type Taught,
  type Teaching,
} from './schema.ts';

export function listTeachings(): Promise<Teaching[]> {
  return db.teachings.toArray();
}

/** What the page script of a network puts before its rows. */
export async function taughtOf(network: NetworkId): Promise<Taught[]> {
  const all = await db.teachings.where('network').equals(network).toArray();
  return all.map(({ place, field, rows, where, missed }) => ({
    place,
    field,
    rows,
    where,
    resting: isResting({ missed }),
  }));
}

/** Keeps one; the same thing taught before gives way. Throws for what is no teaching. */
export async function keepLesson(value: unknown): Promise<Teaching> {
  const own = lesson.parse(value);
  const kept: Teaching = { ...own, id: idOf(own), missed: 0, seen: null };
  await db.teachings.put(kept);
  return kept;
}

export async function undoTeaching(id: string): Promise<void> {
  await db.teachings.delete(id);
}

/** A person took the undoing back. */
export async function restoreTeaching(kept: Teaching): Promise<void> {
  await db.teachings.put(kept);
}

export interface Use {
  place: PlaceName;
  field: string | null;
  places: number;
  matched: number;
}

/** Notes how teachings went on a page. True when one went to rest or woke. */
export async function noteUses(
  network: NetworkId,
  uses: readonly Use[],
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.teachings, async () => {
    let turned = false;
    for (const use of uses) {
      const known = await db.teachings.get(idOf({ network, ...use }));
      if (!known) continue;
      const next = seen(known, use, now);
      turned ||= isResting(next) !== isResting(known);
      await db.teachings.put(next);
    }
    return turned;
  });
}

const lessonOf = ({ network, place, field, rows, where, taughtAt }: Teaching): Lesson => ({
  network,
  place,
  field,
  rows,
  where,
  taughtAt,
});

/** All teachings as a file's text. */
export async function exportTeachings(): Promise<string> {
  const teachings = (await listTeachings()).map(lessonOf);
  return `${JSON.stringify({ format: teachingsFormat, version: 1, teachings }, null, 1)}\n`;
}

/** `not-ours`: another file. `not-plain`: something in it is no teaching that may be used. */
export type ImportRefusal = 'too-big' | 'not-ours' | 'not-plain';

/**
 * Reads a file of teachings: all of it or nothing. `knows` asks the browser whether it knows a
 * selector. Gives how many were kept, or why none was.
 */
export async function importTeachings(
  text: string,
  knows: (css: string) => boolean,
): Promise<number | ImportRefusal> {
  if (text.length > fileLimit) return 'too-big';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-ours';
  }
  const isOurs =
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === teachingsFormat;
  if (!isOurs) return 'not-ours';
  const file = teachingsFile.safeParse(value);
  if (!file.success) return 'not-plain';
  const { teachings } = file.data;
  const known = teachings.every((one) =>
    [...one.rows, ...one.where].every(({ css }) => knows(css)),
  );
  if (!known) return 'not-plain';
  await db.transaction('rw', db.teachings, async () => {
    for (const one of teachings) await keepLesson(one);
  });
  return teachings.length;
}
