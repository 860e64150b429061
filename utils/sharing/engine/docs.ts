import { getChangedDocumentsSince } from 'rxdb/plugins/core';
import { claimDoc, sharedDoc, type ClaimDoc, type SharedDoc } from '../schema.ts';
import { kindOf } from '../ids.ts';
import { removedDoc } from './conflicts.ts';
import type { Mirror } from './open.ts';

/** Where a reader of changes has come to. Plain data: keep it, give it back. */
export interface Checkpoint {
  id: string;
  lwt: number;
}

/** `doc` null: it was removed. */
export interface DocChange {
  id: string;
  doc: SharedDoc | null;
}

const knownKindOf = (id: string) => sharedDoc.shape.kind.parse(kindOf(id));

/**
 * Puts rows into the mirror, from where the next round sends them. Each is made or overwritten as it
 * is given. Throws when one is no `sharedDoc` or of another brand; then none is written.
 */
export async function writeDocs(mirror: Mirror, docs: readonly SharedDoc[]): Promise<void> {
  if (!docs.length) return;
  // Through JSON, as it will come back: else an absent field would differ from an undefined one.
  const plain = docs.map((doc) => sharedDoc.parse(JSON.parse(JSON.stringify(doc))));
  const strange = plain.find(({ brand }) => brand !== mirror.brand);
  if (strange) throw new Error(`${strange.id} is of the brand ${strange.brand}.`);
  const { error } = await mirror.db.content.bulkUpsert(plain);
  if (error.length) throw new Error(`The mirror did not take ${String(error[0]?.documentId)}.`);
}

/**
 * Removes rows, here and with the next round on the server. What stays of one is its id: a tombstone
 * that holds nothing of the row. Ids that are not there are left out.
 */
export async function removeDocs(mirror: Mirror, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const found = await mirror.db.content.findByIds([...ids]).exec();
  for (const [id, doc] of found) {
    await doc.incrementalModify(() => ({
      ...removedDoc(id, mirror.brand, knownKindOf(id)),
      _deleted: true,
    }));
  }
}

/** Those of the ids that are there. */
export async function readDocs(
  mirror: Mirror,
  ids: readonly string[],
): Promise<Map<string, SharedDoc>> {
  if (!ids.length) return new Map();
  const found = await mirror.db.content.findByIds([...ids]).exec();
  return new Map([...found].map(([id, doc]) => [id, sharedDoc.parse(doc.toMutableJSON())]));
}

/** All of the brand. */
export async function allDocs(mirror: Mirror): Promise<SharedDoc[]> {
  const found = await mirror.db.content.find().exec();
  return found.map((doc) => sharedDoc.parse(doc.toMutableJSON()));
}

/**
 * What became of the mirror's rows since a checkpoint (null: ever), oldest change first, `doc` null
 * for a removed one; what was written here comes too. Empty: nothing more. Ask again with the
 * checkpoint it gives, also after a restart.
 */
export async function changesSince(
  mirror: Mirror,
  checkpoint: Checkpoint | null,
  limit = 500,
): Promise<{ changes: DocChange[]; checkpoint: Checkpoint | null }> {
  const storage = mirror.db.content.storageInstance;
  const found = await getChangedDocumentsSince(storage, limit, checkpoint ?? undefined);
  const changes: DocChange[] = [];
  for (const stored of found.documents) {
    const read = sharedDoc.safeParse(stored);
    if (read.success) changes.push({ id: stored.id, doc: stored._deleted ? null : read.data });
  }
  return { changes, checkpoint: found.documents.length ? found.checkpoint : checkpoint };
}

/** The brand's claims as the last round saw them. */
export async function allClaims(mirror: Mirror): Promise<ClaimDoc[]> {
  const found = await mirror.db.queue.find().exec();
  return found.map((doc) => claimDoc.parse(doc.toMutableJSON()));
}
