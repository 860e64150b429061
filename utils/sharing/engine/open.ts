import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb/plugins/core';
import { brandSlug, type ClaimDoc, type SharedDoc } from '../schema.ts';
import { contentMerge } from './conflicts.ts';
import { contentSchema, queueSchema, triesSchema } from './json-schemas.ts';
import { monotoneDexie } from './monotone-storage.ts';

/**
 * A try of this install at a claim, never replicated: written before the server is asked, so that a
 * try whose answer was lost is known again by its token, and what is to be said of the post after it
 * went out is said even when the server was away just then.
 */
export interface ClaimTry {
  id: string;
  token: string;
  /** What the server is still to be told; null: nothing. */
  want: 'done' | 'free' | 'uncertain' | null;
}

interface Collections {
  content: RxCollection<SharedDoc>;
  queue: RxCollection<ClaimDoc>;
  tries: RxCollection<ClaimTry>;
}

/**
 * The mirror of one brand. Each brand has RxDB databases of its own: what is not in them cannot leak
 * into another brand's server, a brand is dropped without a trace, and the free RxDB's 13 open
 * collections are never reached while at most `mostOpen` mirrors are.
 */
export interface Mirror {
  brand: string;
  db: RxDatabase<Collections>;
}

/** RxDB's free edition has 13 open collections (3 a mirror); one beside them is left. */
export const mostOpen = 4;

const open = new Map<string, Promise<Mirror>>();
/** RxDB refuses two of a name: who opens one again waits for the end of the last. */
const closing = new Map<string, Promise<unknown>>();

const nameOf = (brand: string, place: string) => `${place}-${brandSlug.parse(brand)}`;

async function make(brand: string, place: string): Promise<Mirror> {
  await closing.get(nameOf(brand, place));
  const db = await createRxDatabase<Collections>({
    name: nameOf(brand, place),
    storage: monotoneDexie(),
    // One background alone opens it: no channel between tabs, no election.
    multiInstance: false,
    eventReduce: false,
  });
  await db.addCollections({
    content: { schema: contentSchema, conflictHandler: contentMerge },
    queue: { schema: queueSchema },
    tries: { schema: triesSchema },
  });
  return { brand, db };
}

/**
 * The brand's mirror, made when there is none. Opened twice in one process it is the same one. At
 * most `mostOpen` may be open: `withMirror` sees to that. `place` is for tests, which are two
 * computers in one process.
 */
export function openMirror(brand: string, place = 'groupmate'): Promise<Mirror> {
  const name = nameOf(brand, place);
  const known = open.get(name);
  if (known) return known;
  const made = make(brand, place).catch((error: unknown) => {
    open.delete(name);
    throw error;
  });
  open.set(name, made);
  return made;
}

/** From now on it is not the open one; `end` is what is done with it. */
async function end(name: string, how: (mirror: Mirror) => Promise<unknown>): Promise<void> {
  const mirror = open.get(name);
  if (!mirror) return;
  open.delete(name);
  const over = mirror.then(how, () => undefined);
  closing.set(name, over);
  await over;
  if (closing.get(name) === over) closing.delete(name);
}

/** Ends what runs on it. All that was written stays. */
export const closeMirror = (mirror: Mirror) => end(mirror.db.name, ({ db }) => db.close());

/** Closes all that are open in this process. */
export const closeMirrors = () =>
  Promise.all([...open.keys()].map((name) => end(name, ({ db }) => db.close())));

/**
 * Removes the mirror of a brand that is no longer shared from this computer, with what it knew of
 * the server. On the server nothing changes.
 */
export const dropMirror = (mirror: Mirror) => end(mirror.db.name, ({ db }) => db.remove());

/** Who works with a brand's mirror now, and who waits for a place. */
const users = new Map<string, number>();
const waiting: (() => void)[] = [];

async function takePlace(name: string): Promise<void> {
  // Each looks again: another may have taken the place that came free.
  while (!users.has(name) && users.size >= mostOpen) {
    await new Promise<void>((free) => waiting.push(free));
  }
  users.set(name, (users.get(name) ?? 0) + 1);
}

/**
 * Runs `work` with the brand's mirror and closes it when nobody works with it any more. With many
 * brands the fifth waits until one of four is closed: do not begin a fifth from within four.
 */
export async function withMirror<Answer>(
  brand: string,
  work: (mirror: Mirror) => Promise<Answer>,
  place = 'groupmate',
): Promise<Answer> {
  const name = nameOf(brand, place);
  await takePlace(name);
  try {
    return await work(await openMirror(brand, place));
  } finally {
    const others = (users.get(name) ?? 1) - 1;
    if (others) users.set(name, others);
    else {
      users.delete(name);
      await end(name, ({ db }) => db.close());
      for (const free of waiting.splice(0)) free();
    }
  }
}
