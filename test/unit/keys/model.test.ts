import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { goOnWithKey } from '../../../utils/keys/store.ts';
import { itIsOut, sendAgain } from '../../../utils/plan/deliveries.ts';
import { movePlan, proveByWall, skipPlan, step } from '../../../utils/plan/store.ts';
import { noteWall } from '../../../utils/plan/walls.ts';
import { aSeenPost, bakery, minute } from '../plan/made-up-plan.ts';
import { goings, KeyDay, type Going } from './key-day.ts';
import { addKeys, channel, emptyAll, planByKey } from './made-up-keys.ts';

beforeEach(() => begin());
async function begin() {
  await emptyAll();
  await addKeys();
}

const states = async () => (await db.plan.toArray()).map(({ state }) => state).sort();

describe('a worker killed at each of its calls in turn', () => {
  it.each([
    ['all goes well', []],
    ['the first answer is lost on its way', ['lost-after', 'good', 'lost-after']],
    ['servers break and limit', ['broken-before', 'wait', 'broken-after']],
    ['the network wants a person', ['captcha', 'flood']],
    ['it says no', ['refused', 'refused', 'refused']],
  ] as [string, Going[]][])(
    'publishes nothing twice and loses nothing: %s',
    async (_, script) => {
      let killed = true;
      let calls = 0;
      for (; killed; calls++) {
        await begin();
        const day = new KeyDay();
        day.script = [...script];
        const saved = [
          await planByKey(bakery, { text: 'Ржаной хлеб', dueAt: day.now + 60 * minute }),
          await planByKey(bakery, { text: 'Багеты с чесноком', dueAt: day.now + 90 * minute }),
          await planByKey(channel, { text: 'Улитки с корицей', dueAt: day.now }),
        ];
        killed = await day.wake(calls);
        expect(await day.wrongs(), `after ${calls} calls`).toEqual([]);
        if (calls % 2) day.restart();
        await day.recover();
        const wrongs = [...(await day.wrongs()), ...(await day.lost(saved))];
        expect(wrongs, `killed after ${calls} calls`).toEqual([]);
        if (!script.length) {
          // Only the death in the midst of a request leaves a doubt, and only where no key is taken once.
          const doubt = await states();
          expect([
            ['handed-over', 'handed-over', 'sent'],
            ['handed-over', 'handed-over', 'unknown'],
          ]).toContainEqual(doubt);
        }
      }
      expect(calls).toBeGreaterThan(40);
    },
    120_000,
  );
});

type Op =
  | { op: 'plan'; vk: boolean; at: number }
  | { op: 'wait' | 'back'; minutes: number }
  | { op: 'wake' | 'wall' | 'go' | 'restart' | 'two' }
  | { op: 'die'; calls: number }
  | { op: 'goes'; how: Going }
  | { op: 'skip' | 'look' | 'hand'; nth: number }
  | { op: 'move'; nth: number; at: number };

const nth = fc.nat(4);
const at = fc.integer({ min: -20, max: 120 });
const of = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);
const op: fc.Arbitrary<Op> = fc.oneof(
  { arbitrary: fc.record({ op: of('plan'), vk: fc.boolean(), at }), weight: 5 },
  { arbitrary: fc.record({ op: of('wait'), minutes: fc.nat(40) }), weight: 4 },
  { arbitrary: fc.record({ op: of('back'), minutes: fc.nat(2) }), weight: 1 },
  { arbitrary: fc.record({ op: of('wake', 'wall', 'go', 'restart', 'two') }), weight: 6 },
  { arbitrary: fc.record({ op: of('die'), calls: fc.nat(60) }), weight: 6 },
  { arbitrary: fc.record({ op: of('goes'), how: of(...goings) }), weight: 6 },
  { arbitrary: fc.record({ op: of('skip', 'look', 'hand'), nth }), weight: 3 },
  { arbitrary: fc.record({ op: of('move'), nth, at }), weight: 2 },
);

async function happen(what: Op, day: KeyDay, saved: string[], n: number): Promise<void> {
  const item = 'nth' in what ? (saved[what.nth] ?? '') : '';
  switch (what.op) {
    case 'plan': {
      const dueAt = day.now + what.at * minute + n;
      const text = `Пост о хлебе, номер ${n}`;
      return void saved.push(await planByKey(what.vk ? bakery : channel, { text, dueAt }, day.now));
    }
    case 'wait':
      return void (day.true += what.minutes * minute);
    case 'back':
      // Clocks are put right by little; at most so far in a day that the network's hour still holds.
      return void (day.skew = Math.max(-8 * minute, day.skew - what.minutes * minute));
    case 'wake':
      return void (await day.wake());
    case 'two':
      return void (await day.wake(Infinity, 2));
    case 'die':
      return void (await day.wake(what.calls));
    case 'restart':
      return day.restart();
    case 'goes':
      return void day.script.push(what.how);
    case 'go':
      for (const one of [bakery, channel]) await goOnWithKey(one, 'letters');
      return;
    case 'skip':
      return void (await skipPlan(item, day.now));
    case 'move':
      return void (await movePlan(item, day.now + what.at * minute + n, day.now));
    case 'hand': {
      // Opened by hand only where the person sees that it is not out.
      if (day.held.some(({ guid }) => guid === item)) return;
      await step(item, 'opened', 'opened-by-person', day.now);
      return;
    }
    case 'look': {
      const isOut = day.held.some(({ guid }) => guid === item);
      await (isOut ? itIsOut(item, day.now) : sendAgain(item, day.now));
      return;
    }
    case 'wall': {
      const seen = day
        .shown()
        .filter(({ network }) => network === 'vk')
        .map(({ text, at: since, publishAt }, place) =>
          aSeenPost(`-7_${place + 1}`, {
            text,
            publishedAt: publishAt ?? since,
            firstSeenAt: day.now,
            lastSeenAt: day.now,
          }),
        );
      await db.posts.bulkPut(seen);
      await proveByWall(seen, day.now);
      await noteWall(bakery, seen, true, day.now);
      return;
    }
  }
}

describe('any day, with workers killed at any call, lost answers and a network that says no', () => {
  it('publishes nothing twice, loses nothing, and tells what it does not know', async () => {
    const reached = new Set<string>();
    let requests = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(op, { minLength: 10, maxLength: 45 }), async (ops) => {
        await begin();
        const day = new KeyDay();
        const saved: string[] = [];
        for (const [n, what] of ops.entries()) {
          await happen(what, day, saved, n);
          expect(await day.wrongs()).toEqual([]);
        }
        await day.recover();
        expect([...(await day.wrongs()), ...(await day.lost(saved))]).toEqual([]);
        requests += day.requests;
        await db.plan.each(({ journal }) => journal.forEach(({ to }) => reached.add(to)));
      }),
      { numRuns: 60, seed: 8 },
    );
    // The days were eventful.
    expect(requests).toBeGreaterThan(120);
    for (const state of [
      'armed',
      'sending',
      'sent',
      'handed-over',
      'refused',
      'unknown',
      'missed',
      'live',
    ])
      expect(reached, state).toContain(state);
  }, 300_000);
});
