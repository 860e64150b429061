import { db } from '../../db.ts';
import { stamp } from '../../install.ts';
import { template as whole, type Template } from '../schema.ts';
import type { Taking } from './compare.ts';

/** What stood here before, for the way back. */
export interface TakenIn {
  added: string[];
  before: Template[];
}

/** Writes what the dry run showed, all or nothing. Nothing is deleted. */
export function takeIn({ add, change }: Taking, now: number): Promise<TakenIn> {
  return db.transaction('rw', db.templates, db.facts, async () => {
    const added: string[] = [];
    for (const template of add) {
      const row = whole.parse({ ...template, starter: null, ...(await stamp(now)) });
      await db.templates.add(row);
      added.push(row.uuid);
    }
    const before: Template[] = [];
    for (const { here, template } of change) {
      const known = await db.templates.get(here.uuid);
      if (!known) continue;
      before.push(known);
      // The file's keys may be another template's here: ours stay.
      const rest = { ...template, hotkey: known.hotkey };
      await db.templates.put(whole.parse({ ...known, ...rest, ...(await stamp(now, known.uuid)) }));
    }
    return { added, before };
  });
}

export async function takeBack({ added, before }: TakenIn): Promise<void> {
  await db.transaction('rw', db.templates, async () => {
    await db.templates.bulkDelete(added);
    await db.templates.bulkPut(before);
  });
}
