import { db } from '../db.ts';
import { sampleFact, sampleFactName, type SampleFact } from './schema.ts';

// Apart from the store: who only asks need not load the sample's texts.

/** The sample that stands here now; null: none. */
export async function sampleHere(): Promise<SampleFact | null> {
  const fact = sampleFact.safeParse((await db.facts.get(sampleFactName))?.value);
  return fact.success ? fact.data : null;
}

/** Is a row one of the sample's? For what leaves them out, such as the kept file. */
export async function inSample(): Promise<(table: string, key: string) => boolean> {
  return sampleRowsIn(await sampleHere());
}

/** The same by a fact that was read already. */
export function sampleRowsIn(fact: SampleFact | null): (table: string, key: string) => boolean {
  const keys = new Map(
    Object.entries(fact?.rows ?? {}).map(([table, of]) => [table, new Set(of)] as const),
  );
  return (table, key) =>
    (table === 'facts' && key === sampleFactName) || (keys.get(table)?.has(key) ?? false);
}
