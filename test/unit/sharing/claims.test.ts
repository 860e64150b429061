import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayAnswering } from '../../../entrypoints/background/sharing/answering.ts';
import { claimPost, tellPost } from '../../../entrypoints/background/sharing/claims.ts';
import { takeOver } from '../../../entrypoints/background/sharing/take-over.ts';
import { leases } from '../../../utils/sharing/claim-words.ts';
import { sharedPosts } from '../../../utils/sharing/shown.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { post, uuid } from './made-up.ts';
import { freshComputers, oleg, type Computer } from './two-computers.ts';

let server: TestServer;
let one: Computer;
let other: Computer;
const many = 30;

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  [one, other] = await freshComputers(server);
});

async function withPosts(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await one.write('plan', post(n));
  await one.round();
  await other.round();
  expect(await other.db.plan.count()).toBe(count);
  other.clock = one.clock;
}
const seen = (computer: Computer, n: number) => computer.db.sharedClaims.get(`post:${uuid(n)}`);

/** Of a post that a network took. */
const journal = [
  { at: 1, from: 'sending', to: 'handed-over', cause: 'network-holds-it', note: null },
];

describe('the right to publish', () => {
  it('is had by exactly one of two, post by post', async () => {
    await withPosts(many);
    const posts = Array.from({ length: many }, (_, n) => uuid(n + 1));
    const ends = await Promise.all(
      posts.flatMap((id) => [claimPost(one.world, id, 'key'), claimPost(other.world, id, 'key')]),
    );
    for (let n = 0; n < many; n++) {
      const pair = ends.slice(n * 2, n * 2 + 2).map(({ right }) => right);
      expect(pair.toSorted(), String(n)).toEqual(['ours', 'theirs']);
    }
  });

  it('is not needed for what nobody shares, and is asked for anew by its holder', async () => {
    await withPosts(1);
    await one.write('plan', { ...post(2), community: 'vk:-99' });
    expect(await claimPost(one.world, uuid(2), 'key')).toEqual({ right: 'ours', until: null });
    const first = await claimPost(one.world, uuid(1), 'key');
    expect(first).toEqual({ right: 'ours', until: one.clock + leases.key });
    one.clock += 60_000;
    expect(await claimPost(one.world, uuid(1), 'key')).toEqual({
      right: 'ours',
      until: one.clock + leases.key,
    });
    expect((await claimPost(other.world, uuid(1), 'hand')).right).toBe('theirs');
  });

  it('is not had while the server is away, and surfaces know why', async () => {
    await withPosts(1);
    await server.down();
    const end = await claimPost(one.world, uuid(1), 'key');
    await server.restart();
    expect(end).toEqual({ right: 'fault', fault: 'offline' });
    expect(await seen(one, 1)).toMatchObject({ claim: null, fault: 'offline' });
    expect((await claimPost(other.world, uuid(1), 'key')).right).toBe('ours');
    expect((await claimPost(one.world, uuid(1), 'key')).right).toBe('theirs');
  });

  it('ends as the post did: out for all, or free for another', async () => {
    await withPosts(2);
    for (const n of [1, 2]) await claimPost(one.world, uuid(n), 'key');
    await one.change('plan', uuid(1), { state: 'sent' });
    await one.change('plan', uuid(2), { state: 'refused' });
    for (const n of [1, 2]) await tellPost(one.world, uuid(n));
    expect(await claimPost(other.world, uuid(1), 'key')).toMatchObject({
      right: 'theirs',
      claim: { state: 'done' },
    });
    expect((await claimPost(other.world, uuid(2), 'key')).right).toBe('ours');
  });

  it('is had again by who published it in vain, and by nobody else', async () => {
    await withPosts(1);
    await claimPost(one.world, uuid(1), 'key');
    await one.change('plan', uuid(1), { state: 'handed-over', journal });
    await tellPost(one.world, uuid(1));
    // The wall was read and does not hold it; the person gave it another time.
    await one.change('plan', uuid(1), { state: 'planned' });
    expect((await claimPost(other.world, uuid(1), 'key')).right).toBe('theirs');
    expect((await claimPost(one.world, uuid(1), 'key')).right).toBe('ours');
  });

  it('is shown of the publishing that comes, not of the one that was in vain', async () => {
    await withPosts(1);
    await claimPost(other.world, uuid(1), 'key');
    await other.change('plan', uuid(1), { state: 'handed-over', journal });
    await tellPost(other.world, uuid(1));
    await one.round();
    const shown = async () => (await sharedPosts([uuid(1)])).get(uuid(1))?.claim?.state ?? null;
    expect(await claimPost(one.world, uuid(1), 'key')).toMatchObject({ right: 'theirs' });
    expect(await shown()).toBe('done');
    await other.change('plan', uuid(1), { state: 'planned', journal });
    await other.round();
    one.clock = other.clock;
    await one.round();
    expect(await shown()).toBeNull();
  });

  it('that a dead worker left is told by a later round', async () => {
    await withPosts(2);
    for (const n of [1, 2]) await claimPost(one.world, uuid(n), 'key');
    await one.change('plan', uuid(1), { state: 'live' });
    await one.round();
    await other.round();
    expect(await seen(other, 1)).toMatchObject({ claim: { state: 'done', who: 'Олег' } });
    // Between claiming and sending it must not be given back.
    expect(await seen(other, 2)).toMatchObject({ claim: { state: 'held' } });
    one.clock += leases.key + 1;
    await one.round();
    await other.round();
    expect(await seen(other, 2)).toBeUndefined();
    expect((await claimPost(other.world, uuid(2), 'key')).right).toBe('ours');
  });

  it('whose holder fell silent goes to a person, and then to one alone', async () => {
    await withPosts(1);
    await claimPost(one.world, uuid(1), 'hand');
    await one.change('plan', uuid(1), { state: 'opened' });
    await one.round();
    await other.round();
    expect(await takeOver(other.world, uuid(1), false)).toEqual({ done: false, fault: null });
    other.clock += leases.hand + 1;
    expect((await claimPost(other.world, uuid(1), 'hand')).right).toBe('theirs');
    expect(await takeOver(other.world, uuid(1), false)).toEqual({ done: true, fault: null });
    expect((await claimPost(other.world, uuid(1), 'hand')).right).toBe('ours');
    // The first comes back: it is not theirs any more.
    one.clock = other.clock;
    expect((await claimPost(one.world, uuid(1), 'hand')).right).toBe('theirs');
  });
});

describe('who answers', () => {
  const comment = 'vk:-7_2';
  const known = { key: comment, community: 'vk:-7', post: 'vk:-7_1' };

  it('is seen by the other, forbids nothing, and ends with the panel or by itself', async () => {
    for (const computer of [one, other]) await computer.db.comments.put(known as never);
    expect(await sayAnswering(one.world, comment, true)).toEqual({ who: 'me' });
    expect(await sayAnswering(other.world, comment, true)).toMatchObject({
      who: 'theirs',
      claim: { who: 'Олег' },
    });
    expect(await sayAnswering(one.world, comment, false)).toEqual({ who: 'me' });
    expect(await sayAnswering(other.world, comment, true)).toEqual({ who: 'me' });
    other.clock += leases.answer + 1;
    one.clock = other.clock;
    expect(await sayAnswering(one.world, comment, true)).toEqual({ who: 'me' });
  });

  it('is nobody’s matter where the community is not shared', async () => {
    await one.db.comments.put({ ...known, community: 'vk:-99' } as never);
    expect(await sayAnswering(one.world, comment, true)).toEqual({ who: 'alone' });
    expect(await sayAnswering(one.world, 'vk:-1_404', true)).toEqual({ who: 'alone' });
  });
});
