import { getChangedDocumentsSince } from 'rxdb/plugins/core';
import { removeDocs, writeDocs } from '../../../utils/sharing/engine/docs.ts';
import type { Mirror } from '../../../utils/sharing/engine/open.ts';
import { kindOf } from '../../../utils/sharing/ids.ts';
import {
  claimDoc,
  sharedDoc,
  type ClaimDoc,
  type SharedDoc,
} from '../../../utils/sharing/schema.ts';
import type { Settled } from '../../../utils/sharing/settle.ts';

/** The mirror's rows, read and written. What does not look like one of ours is not seen at all. */

interface InMirror {
  doc?: SharedDoc;
  deleted: boolean;
}

/** By id; one that the mirror never had is not in it. */
export async function inMirror(
  { db, brand }: Mirror,
  ids: readonly string[],
): Promise<Map<string, InMirror>> {
  const found = await db.content.storageInstance.findDocumentsById([...ids], true);
  return new Map(
    found.map((stored) => {
      const deleted = stored._deleted;
      const doc = deleted ? undefined : sharedDoc.safeParse(stored).data;
      const ours = doc?.brand === brand && doc.kind === kindOf(doc.id);
      return [stored.id, { deleted, ...(ours ? { doc } : {}) }];
    }),
  );
}

/** What settling says of documents. */
export async function writeToMirror(
  mirror: Mirror,
  ends: ReadonlyMap<string, Settled>,
): Promise<void> {
  const docs = [...ends.values()].flatMap((end) =>
    end.do === 'share' || end.do === 'merge' ? [end.doc] : [],
  );
  await writeDocs(mirror, docs);
  const gone = [...ends].filter(([, end]) => end.do === 'unshare').map(([id]) => id);
  await removeDocs(mirror, gone);
}

/** Ids that were written since the checkpoint, by us or by colleagues, page by page. */
export async function changedRows(
  { db }: Mirror,
  since: unknown,
  limit: number,
): Promise<{ ids: string[]; seen: unknown }> {
  const page = await getChangedDocumentsSince(
    db.content.storageInstance,
    limit,
    since ?? undefined,
  );
  return { ids: page.documents.map(({ id }) => id), seen: page.checkpoint };
}

export async function changedClaims(
  { db, brand }: Mirror,
  since: unknown,
  limit: number,
): Promise<{ claims: { id: string; claim: ClaimDoc | null }[]; seen: unknown }> {
  const page = await getChangedDocumentsSince(db.queue.storageInstance, limit, since ?? undefined);
  const claims = page.documents.map((stored) => {
    const claim = stored._deleted ? null : (claimDoc.safeParse(stored).data ?? null);
    return { id: stored.id, claim: claim?.brand === brand ? claim : null };
  });
  return { claims, seen: page.checkpoint };
}
