import { db } from '../db.ts';
import type { NetworkId } from '../networks/network.ts';
import { bucketOf, foldId, measuredFold, type ClippedText } from './clipped.ts';
import type { MeasuredFold } from './measured.ts';

/** So many are kept of a network: pages change, and old ones say nothing of today's. */
export const mostKept = 200;

/** Keeps what a page showed of its clipped posts; the same post at the same width is one row. */
export async function keepFolds(
  network: NetworkId,
  surface: string,
  seen: readonly ClippedText[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.foldsSeen, async () => {
    await db.foldsSeen.bulkPut(
      seen.map(({ key, ...one }) => {
        const bucket = bucketOf(one.width);
        return { ...one, id: foldId(network, key, bucket), network, surface, bucket, at: now };
      }),
    );
    const all = db.foldsSeen.where('[network+at]').between([network, 0], [network, Infinity]);
    const over = (await all.count()) - mostKept;
    if (over > 0) await db.foldsSeen.bulkDelete(await all.limit(over).primaryKeys());
  });
}

/** What this network's pages were seen to do with long texts; null: too little was seen. */
export async function measuredFoldOf(network: NetworkId): Promise<MeasuredFold | null> {
  const rows = await db.foldsSeen
    .where('[network+at]')
    .between([network, 0], [network, Infinity])
    .toArray();
  return measuredFold(rows);
}

/** The same of every network of which enough was seen. */
export async function measuredFolds(): Promise<Map<string, MeasuredFold>> {
  const byNetwork = Map.groupBy(await db.foldsSeen.toArray(), ({ network }) => network);
  return new Map(
    [...byNetwork].flatMap(([network, rows]) => {
      const fold = measuredFold(rows);
      return fold ? [[network, fold] as const] : [];
    }),
  );
}
