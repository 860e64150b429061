import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { kindOf, uuidIn } from './ids.ts';
import type { SharedMark } from './local-schema.ts';
import { sharedKinds } from './schema.ts';

/**
 * Of a field that was changed on two computers one version stays, here at once and on the others
 * with the next round. false: there is nothing to choose any more.
 */
export function chooseVersion(
  id: string,
  field: string,
  keep: 'kept' | 'other',
  now: number,
): Promise<boolean> {
  if (!(sharedKinds as readonly string[]).includes(kindOf(id))) return Promise.resolve(false);
  const table = db.table<Record<string, unknown>, string>(kindOf(id));
  return db.transaction('rw', [table, db.sharedMarks, db.facts], async () => {
    const mark = await db.sharedMarks.get(id);
    const clash = mark?.clashes.find((one) => one.field === field);
    const row = await table.get(uuidIn(id));
    if (!mark || !clash || !row) return false;
    const value = keep === 'other' ? clash.other : row[field];
    const next: Record<string, unknown> = {
      ...row,
      [field]: value,
      ...(await stamp(now, uuidIn(id))),
    };
    // Absent is how "not said" is kept.
    if (value === undefined) Reflect.deleteProperty(next, field);
    const chosen = [...new Set([...(mark.chosen ?? []), field])];
    const decided: SharedMark = { ...mark, chosen };
    if (mark.clashes.every((one) => chosen.includes(one.field))) delete decided.clashing;
    await table.put(next);
    await db.sharedMarks.put(decided);
    return true;
  });
}
