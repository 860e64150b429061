// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenTo, type ListeningWorld } from '../../../entrypoints/background/listen.ts';
import { db } from '../../../utils/db.ts';
import { goOnWithKey, keepKey, removeKey } from '../../../utils/keys/store.ts';
import { listenerOf, startListening, stopListening } from '../../../utils/listening/store.ts';
import { networks } from '../../../utils/networks/index.ts';
import type { EventsApi } from '../../../utils/networks/events-api.ts';
import { vkEvents } from '../../../utils/networks/vk/events-api.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import { VK_KEYS } from '../../sandbox/keys/vk-api.ts';
import { PEOPLE } from '../../sandbox/vk/content/owners.ts';
import { bringBack, deadNow, died, dieAfter } from '../db/crash.ts';
import { sandboxFetch } from '../keys/sandbox-fetch.ts';
import { addCommunity } from '../plan/made-up-plan.ts';
import { aComment, aReading } from '../readings/made-up.ts';

const group = 224_700_111;
const wall = `-${group}`;
const bakery = `vk:${wall}`;
const start = Date.now();
const anna = PEOPLE[0] ?? { id: 0, name: '' };
let sandbox: ReturnType<typeof sandboxFetch>;
let now = start;
let failures: string[] = [];

beforeEach(async () => {
  sandbox = sandboxFetch();
  now = start;
  failures = [];
  await Promise.all(db.tables.filter(({ name }) => name !== 'vault').map((one) => one.clear()));
  await addCommunity(wall);
  await keepKey(bakery, VK_KEYS.bakery, { network: 'vk', owner: wall, name: 'П' }, now);
  await startListening(bakery, 'vk', now);
});
afterEach(() => {
  bringBack();
  expect(sandbox.posts('api.vk.com').wrongs).toEqual([]);
  vi.unstubAllGlobals();
});

/** A worker that hears so many answers of the event server, and lives no longer. */
function world(answers: number, over: Partial<ListeningWorld> = {}): ListeningWorld {
  const off = new AbortController();
  let left = answers;
  const api: EventsApi = {
    ...vkEvents,
    async listen(server, place, signal) {
      if (left-- <= 0) {
        off.abort();
        return { end: 'lost', fault: 'no-answer', code: null };
      }
      if (deadNow()) throw new Error(died);
      now += 1000;
      return vkEvents.listen(server, place, signal);
    },
  };
  return {
    now: () => now,
    owner: `1/${crypto.randomUUID()}`,
    online: () => true,
    api: () => api,
    keep: (reading, at) => storeReading(reading, networks.vk, at),
    off: off.signal,
    failed: async (error) => void failures.push(String(error)),
    ...over,
  };
}
const reply = (id: number, over: object = {}, type = 'wall_reply_new') => ({
  type,
  group_id: group,
  object: {
    ...{ id, from_id: anna.id, date: Math.floor(start / 1000), text: `Вопрос ${id}?` },
    ...{ post_owner_id: -group, owner_id: -group, post_id: 6, ...over },
  },
});
const happens = (...events: object[]) => sandbox.ask('api.vk.com', 'events', events);
const faults = (...all: Omit<Fault, 'method'>[]) =>
  sandbox.faults('api.vk.com', ...all.map((fault) => ({ method: 'a_check', ...fault })));
const comments = () => db.comments.orderBy('key').toArray();

describe('comments that are heard of', () => {
  it('wait like those that a page shows, exact and with their writer', async () => {
    await listenTo(bakery, world(1));
    happens(reply(11), reply(12, { from_id: -group, reply_to_comment: 11 }), reply(13));
    expect(await listenTo(bakery, world(1))).toBe(true);
    const [asked, answer, last] = await comments();
    expect(asked).toMatchObject({
      ...{ key: `vk:${wall}_11`, post: `vk:${wall}_6`, author: `vk:${anna.id}` },
      ...{ authorName: anna.name, text: 'Вопрос 11?', waiting: 0, ours: false },
      writtenAt: Math.floor(start / 1000) * 1000,
    });
    expect(answer).toMatchObject({ ours: true, waiting: 0, replyTo: `vk:${wall}_11` });
    expect(last).toMatchObject({ waiting: 1 });
    expect(await db.people.get(`vk:${anna.id}`)).toMatchObject({ name: anna.name });
  });

  it('begin with now: what was written before is the pages’ to show', async () => {
    happens(reply(10));
    await listenTo(bakery, world(1));
    expect(await comments()).toEqual([]);
  });

  it('are one with those that a page shows, in either order', async () => {
    await listenTo(bakery, world(1));
    const read = aComment(`${wall}_11`, { postId: `${wall}_6`, text: 'Вопрос 11?' });
    const page = aReading({ community: null, comments: [read] });
    await storeReading(page, networks.vk, now);
    happens(reply(11), reply(12));
    await listenTo(bakery, world(1));
    await storeReading(page, networks.vk, now);
    expect((await comments()).map(({ id }) => id)).toEqual([`${wall}_11`, `${wall}_12`]);
  });

  it('that are edited, deleted and brought back are so here', async () => {
    await listenTo(bakery, world(1));
    happens(reply(11), reply(11, { text: 'Иначе?' }, 'wall_reply_edit'), reply(12));
    happens({ ...reply(12), type: 'wall_reply_delete' });
    await listenTo(bakery, world(1));
    expect(await comments()).toMatchObject([
      { text: 'Иначе?', waiting: 1 },
      { text: 'Вопрос 12?', waiting: 0, goneAt: expect.any(Number) },
    ]);
    happens(reply(12, {}, 'wall_reply_restore'));
    await listenTo(bakery, world(1));
    expect((await comments())[1]).toMatchObject({ waiting: 1 });
    expect((await comments())[1]).not.toHaveProperty('goneAt');
  });

  it('wait again when our answer was deleted', async () => {
    await listenTo(bakery, world(1));
    happens(reply(11), reply(12, { from_id: -group, reply_to_comment: 11 }));
    happens({ ...reply(12), type: 'wall_reply_delete' });
    await listenTo(bakery, world(1));
    expect((await comments())[0]).toMatchObject({ waiting: 1 });
  });

  it('of another wall are not kept, odd ones are told, other events are passed over', async () => {
    await listenTo(bakery, world(1));
    happens(reply(11, { post_owner_id: -5, owner_id: -5 }), { ...reply(1), type: 'like_add' });
    happens({ type: 'wall_reply_new', group_id: group, object: { id: 'x' } }, reply(12));
    await listenTo(bakery, world(1));
    expect((await comments()).map(({ id }) => id)).toEqual([`${wall}_12`]);
    expect(failures).toHaveLength(1);
  });

  it('are each there once, wherever the worker dies', async () => {
    await listenTo(bakery, world(1));
    happens(...Array.from({ length: 6 }, (_, n) => reply(20 + n)));
    let deaths = 0;
    for (let calls = 1; calls < 120; calls += 3) {
      dieAfter(calls);
      await listenTo(bakery, world(1)).catch((error: unknown) => {
        if (!String(error).includes(died)) throw error;
      });
      if (bringBack()) deaths += 1;
      now += 31_000;
    }
    expect(deaths).toBeGreaterThan(5);
    expect(await comments()).toHaveLength(6);
    expect(await listenerOf(bakery)).toMatchObject({ place: '6', fault: null });
  });
});

describe('what holds it up', () => {
  it('a key that has grown old is made anew, and nothing passes by', async () => {
    await listenTo(bakery, world(1));
    faults({ kind: 'error', code: 2 });
    happens(reply(11));
    await listenTo(bakery, world(2));
    expect(await comments()).toHaveLength(1);
    expect(await listenerOf(bakery)).toMatchObject({ passedAt: null, fault: null });
  });

  it.each([1, 3])('after %i it goes on, and says that some may have passed by', async (code) => {
    await listenTo(bakery, world(1));
    faults({ kind: 'error', code });
    happens(reply(11));
    await listenTo(bakery, world(1));
    expect(await listenerOf(bakery)).toMatchObject({ passedAt: expect.any(Number), fault: null });
    happens(reply(12));
    await listenTo(bakery, world(1));
    expect((await comments()).map(({ id }) => id)).toEqual([`${wall}_12`]);
  });

  it('a lost answer is waited out, longer each time, and never given up', async () => {
    await listenTo(bakery, world(1));
    const waits = [];
    for (let n = 0; n < 6; n++) {
      faults({ kind: 'drop' });
      await listenTo(bakery, world(1));
      const { retryAt, failed } = (await listenerOf(bakery)) ?? {};
      expect(failed).toBe(false);
      waits.push((retryAt ?? 0) - now);
      // Before that nothing is asked.
      const before = sandbox.asked.length;
      await listenTo(bakery, world(1));
      expect(sandbox.asked).toHaveLength(before);
      now = retryAt ?? now;
    }
    expect(waits).toEqual([5000, 15_000, 60_000, 300_000, 300_000, 300_000]);
    happens(reply(11));
    await listenTo(bakery, world(1));
    expect(await comments()).toHaveLength(1);
  });

  it('a withdrawn key stops it and is told; a new answer lets it go on', async () => {
    sandbox.faults('api.vk.com', {
      ...{ method: 'groups.getLongPollServer', kind: 'error', code: 5 },
    });
    await listenTo(bakery, world(1));
    expect(await db.keys.get(bakery)).toMatchObject({ stop: { fault: 'bad-key' } });
    expect(await db.facts.get('notice:by-key')).toBeDefined();
    const before = sandbox.asked.length;
    await listenTo(bakery, world(1));
    expect(sandbox.asked).toHaveLength(before);
    await goOnWithKey(bakery, '');
    await listenTo(bakery, world(1));
    expect(await listenerOf(bakery)).toMatchObject({ fault: null, heardAt: expect.any(Number) });
  });

  it('a right that is gone stops it until the person switches it on again, and is told', async () => {
    sandbox.faults('api.vk.com', {
      ...{ method: 'groups.getLongPollServer', kind: 'error', code: 15 },
    });
    await listenTo(bakery, world(1));
    expect(await listenerOf(bakery)).toMatchObject({ failed: true, fault: 'no-right' });
    expect(failures).toHaveLength(1);
    await startListening(bakery, 'vk', now);
    await listenTo(bakery, world(1));
    expect(await listenerOf(bakery)).toMatchObject({ failed: false, fault: null });
  });

  it('two workers listen one at a time; offline and switched off nothing is asked', async () => {
    await listenTo(bakery, world(1, { online: () => false }));
    expect(sandbox.asked).toEqual([]);
    expect(await listenerOf(bakery)).toMatchObject({ fault: 'offline', failed: false });
    const both = await Promise.all([listenTo(bakery, world(1)), listenTo(bakery, world(1))]);
    expect(both.sort()).toEqual([false, true]);
    expect(await listenerOf(bakery)).toMatchObject({ fault: null });
    await stopListening(bakery);
    const before = sandbox.asked.length;
    await listenTo(bakery, world(1));
    expect(sandbox.asked).toHaveLength(before);
    await startListening(bakery, 'vk', now);
    await removeKey(bakery, now);
    expect(await listenerOf(bakery)).toBeNull();
  });
});
