import { db } from '../db.ts';
import { sniffedType, sniffedVideo } from './rules.ts';
import type { MediaFile } from './schema.ts';
import { sha256 } from '../sha256.ts';
import { plainName } from '../text/plain-name.ts';

/** Why a file was not taken: a key of the words (`media:refused.*`). */
export type MediaRefusal = 'not-an-image' | 'too-big' | 'empty' | 'no-room';

/** Thrown by `addMedia`; the surface says it in a sentence. */
export class MediaRefused extends Error {
  override name = 'MediaRefused';
  readonly key: MediaRefusal;
  constructor(key: MediaRefusal) {
    super(`The file was not taken: ${key}.`);
    this.key = key;
  }
}

/** Bytes of a picture, and of a video: what is larger the person drags into the page themselves. */
export const largestMedia = 20 * 1024 * 1024;
export const largestVideo = 64 * 1024 * 1024;

/** What may be said of a file beside its bytes. */
export interface MediaMore {
  /** Measures a video in a page; absent: videos are not taken. */
  video?: (bytes: Blob) => Promise<Required<Pick<MediaFile, 'width' | 'height' | 'seconds'>>>;
  /** Id of the picture that this is a part of. */
  from?: string | undefined;
}

/** Pictures that no item holds stay this long: a form that is still open may hold them. */
const graceMs = 24 * 3_600_000;

async function sizeOf(bytes: Blob): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await createImageBitmap(bytes);
    return { width, height };
  } catch {
    return { width: 0, height: 0 };
  }
}

/** A file as a row that is not kept yet. What it is is told by its bytes. Throws MediaRefused. */
export async function mediaFrom(
  file: Blob & { name: string },
  now: number,
  { video, from }: MediaMore = {},
): Promise<MediaFile> {
  if (file.size === 0) throw new MediaRefused('empty');
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const moving = video ? sniffedVideo(head) : null;
  const type = moving ?? sniffedType(head);
  // A large file of no kind that we take is no matter of its size.
  if (!type && file.size <= largestMedia) throw new MediaRefused('not-an-image');
  if (!type || file.size > (moving ? largestVideo : largestMedia))
    throw new MediaRefused('too-big');
  const buffer = await file.arrayBuffer();
  const bytes = new Blob([buffer], { type });
  return {
    id: await sha256(buffer),
    name: plainName(file.name).slice(0, 200).toWellFormed(),
    type,
    bytes,
    size: bytes.size,
    ...(moving && video ? await video(bytes) : await sizeOf(bytes)),
    addedAt: now,
    ...(from === undefined ? {} : { from }),
  };
}

/**
 * Keeps a file, once for the same bytes. What it is is told by its bytes: a name and a declared
 * type are only words. Throws MediaRefused.
 */
export async function addMedia(
  file: Blob & { name: string },
  now: number,
  more: MediaMore = {},
): Promise<MediaFile> {
  const added = await mediaFrom(file, now, more);
  return db.transaction('rw', db.media, async () => {
    const known = await db.media.get(added.id);
    // Touched: the sweeper must not take what was just given again.
    const kept = known ? { ...known, addedAt: now } : added;
    await db.media.put(kept);
    return kept;
  });
}

/** What is to be seen on a picture, in words; '' takes it away. */
export async function describeMedia(id: string, alt: string): Promise<void> {
  const said = alt.trim().slice(0, 1000);
  await db.media
    .where('id')
    .equals(id)
    .modify((row: MediaFile) => {
      if (said === '') delete row.alt;
      else row.alt = said;
    });
}

/** In the order of the ids; those that are not there are left out. */
export async function mediaBy(ids: readonly string[]): Promise<MediaFile[]> {
  const found = await db.media.bulkGet([...ids]);
  return found.filter((media) => media !== undefined);
}

/**
 * Deletes pictures that no planned item, recurrence or template holds and that were given more than a day ago. `spare`:
 * those that something outside the database holds (an unfinished form). The original of a part
 * stays as long as the part does.
 */
export async function sweepMedia(now = Date.now(), spare: readonly string[] = []): Promise<number> {
  return db.transaction('rw', db.media, db.plan, db.templates, db.recurrences, async () => {
    const old = await db.media
      .where('addedAt')
      .below(now - graceMs)
      .primaryKeys();
    const planned = await db.plan.where('media').anyOf(old).uniqueKeys();
    const held = new Set<unknown>([...spare, ...planned]);
    // Templates are few: all of them are looked at.
    await db.templates.each(({ media }) => media?.forEach((id) => held.add(id)));
    // So are recurrences: their next runs want the pictures too.
    await db.recurrences.each(({ media }) => media.forEach((id) => held.add(id)));
    const parts = await db.media.where('from').anyOf(old).toArray();
    for (const { id, from, addedAt } of parts) {
      if (held.has(id) || addedAt >= now - graceMs) held.add(from);
    }
    const unheld = old.filter((id) => !held.has(id));
    await db.media.bulkDelete(unheld);
    return unheld.length;
  });
}
