import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { addKeys, channel, emptyAll, planByKey } from '../keys/made-up-keys.ts';
import { KeyDay } from '../keys/key-day.ts';
import { bakery, minute } from '../plan/made-up-plan.ts';

beforeEach(async () => {
  await emptyAll();
  await addKeys();
});

const stateOf = async (uuid: string) => (await db.plan.get(uuid))?.state;

it('without a network it sends nothing, and each once when there is one', async () => {
  const day = new KeyDay();
  const vk = await planByKey(bakery, { text: 'Ржаной хлеб', dueAt: day.now + 60 * minute });
  const bot = await planByKey(channel, { text: 'Улитки с корицей', dueAt: day.now });
  day.offline = true;
  for (let n = 0; n < 3; n++) {
    await day.wake();
    day.true += minute;
  }
  expect([day.requests, day.held]).toEqual([0, []]);
  day.offline = false;
  await day.wake();
  await day.wake();
  expect([await stateOf(vk), await stateOf(bot)]).toEqual(['handed-over', 'sent']);
  expect(day.held).toHaveLength(2);
  expect(await day.wrongs()).toEqual([]);
});

it('what would come hours late is not sent by itself, but told', async () => {
  const day = new KeyDay();
  const bot = await planByKey(channel, { text: 'Улитки с корицей', dueAt: day.now });
  day.offline = true;
  await day.wake();
  day.true += 5 * 60 * minute;
  await day.wake();
  day.offline = false;
  await day.recover();
  expect(await stateOf(bot)).toBe('missed');
  expect([...day.told]).toContain(bot);
  expect(day.held).toEqual([]);
});
