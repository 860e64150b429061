import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { unshown } from '../../../utils/plan/notices.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import { planItem, savePlan } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';
import { aDraft, addCommunity, day, minute } from './made-up-plan.ts';

const nextYear = now + 365 * day;
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function planned(text: string, dueAt: number): Promise<string> {
  const answer = await savePlan(aDraft({ text, dueAt }), now);
  if (!('saved' in answer)) throw new Error('A rival.');
  return answer.saved.uuid;
}
const stateOf = async (uuid: string) => (await planItem(uuid))?.state;

describe('a clock', () => {
  it('that ran ahead and was set right gives posts their time back', async () => {
    const ahead = await planned('Завтра', now + day);
    const past = await planned('Вчера', now - day);
    const soon = await planned('Через год', nextYear - minute);
    await reconcilePlan(nextYear);
    expect(await Promise.all([ahead, past, soon].map(stateOf))).toEqual([
      'missed',
      'missed',
      'due',
    ]);
    await reconcilePlan(now);
    expect(await Promise.all([ahead, past, soon].map(stateOf))).toEqual([
      'planned',
      'missed',
      'planned',
    ]);
    expect((await planItem(ahead))?.journal.at(-1)).toMatchObject({
      from: 'missed',
      to: 'planned',
      cause: 'clock-set-right',
    });
    // The due one's notice is told no more; the missed ones' waits for the one that is missed.
    expect(await unshown()).toEqual(['missed']);
    await reconcilePlan(now + day + minute);
    expect(await stateOf(ahead)).toBe('due');
  });

  it('that was set back a little changes nothing that was told', async () => {
    const uuid = await planned('Утром', now);
    await reconcilePlan(now);
    for (const back of [minute, 90 * minute, day - minute]) await reconcilePlan(now - back);
    expect(await stateOf(uuid)).toBe('due');
  });

  it('that is right changes nothing of what the person moved', async () => {
    const uuid = await planned('Утром', now - day);
    await reconcilePlan(now);
    expect(await stateOf(uuid)).toBe('missed');
    await reconcilePlan(now + minute);
    expect(await stateOf(uuid)).toBe('missed');
  });
});
