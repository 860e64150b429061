// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  takeMemberships,
  type MembershipWorld,
} from '../../../entrypoints/background/membership.ts';
import { db } from '../../../utils/db.ts';
import { goOnWithKey, keepKey, removeKey } from '../../../utils/keys/store.ts';
import { beginMembership, membershipJob, stopMembership } from '../../../utils/membership/store.ts';
import { vkMembers } from '../../../utils/networks/vk/members-api.ts';
import type { MembersPage } from '../../../utils/networks/members-api.ts';
import { latestMembership } from '../../../utils/people/membership-store.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import { VK_KEYS } from '../../sandbox/keys/vk-api.ts';
import { bringBack, deadNow, died, dieAfter } from '../db/crash.ts';
import { sandboxFetch } from '../keys/sandbox-fetch.ts';

const bakery = 'vk:-224700111';
const cafe = 'vk:-224700222';
const host = 'api.vk.com';
const start = Date.now();
let sandbox: ReturnType<typeof sandboxFetch>;
let now = start;
let pages: MembersPage[] = [];

beforeEach(async () => {
  sandbox = sandboxFetch();
  now = start;
  pages = [];
  await Promise.all(db.tables.filter(({ name }) => name !== 'vault').map((one) => one.clear()));
  await keepKey(bakery, VK_KEYS.bakery, { network: 'vk', owner: '-224700111', name: 'П' }, now);
  await keepKey(cafe, VK_KEYS.cafe, { network: 'vk', owner: '-224700222', name: 'К' }, now);
});
afterEach(() => {
  bringBack();
  expect(sandbox.posts(host).wrongs).toEqual([]);
  vi.unstubAllGlobals();
});

const world = (over: Partial<MembershipWorld> = {}): MembershipWorld => ({
  now: () => now,
  owner: `1/${crypto.randomUUID()}`,
  online: () => true,
  ask: (_network, key, owner, page, captcha) => {
    if (deadNow()) throw new Error(died);
    pages.push(page);
    return vkMembers(key, owner, page, captcha, new AbortController().signal);
  },
  pause: async (ms) => void (now += ms),
  ...over,
});
const begin = (community: string) => beginMembership(community, 'vk', now);
const faults = (...all: Omit<Fault, 'method'>[]) =>
  sandbox.faults(host, ...all.map((fault) => ({ method: 'groups.getMembers', ...fault })));

describe('the portrait of a membership by key', () => {
  it('is of everybody in a small community, as the answers say', async () => {
    await begin(cafe);
    expect(await takeMemberships(world())).toBe(true);
    const found = await latestMembership(cafe);
    // Of 5,316: every fortieth is gone; of ten six are women, three men; two of five say their year.
    expect(found).toMatchObject({ sampled: 5316, of: 5316, gone: 133, source: 'vk-api' });
    const { f = 0, m = 0 } = found?.sex ?? {};
    expect(f / (5316 - 133)).toBeCloseTo(0.59, 1);
    expect(m / (5316 - 133)).toBeCloseTo(0.31, 1);
    expect(found?.cities[0]?.n).toBeGreaterThan(600);
    expect(pages).toEqual([
      { offset: 0, count: 1 },
      ...[0, 1, 2, 3, 4, 5].map((n) => ({ offset: n * 1000, count: 1000 })),
    ]);
    expect(await membershipJob(cafe)).toBeNull();
    // No name, no id, no birthday anywhere.
    expect(JSON.stringify(await db.membershipPortraits.toArray())).not.toMatch(/Кольцова|7\.11/);
    // At most three a second.
    expect(now - start).toBeGreaterThanOrEqual(7 * 334);
  });

  it('is of a sample in a large one, and says so', async () => {
    await begin(bakery);
    await takeMemberships(world());
    expect(await latestMembership(bakery)).toMatchObject({ sampled: 5000, of: 12_480 });
    expect(pages).toHaveLength(51);
  });

  it('counts every page once, wherever the worker dies', async () => {
    await begin(cafe);
    await takeMemberships(world());
    const { sex, ages, agesUnknown, cities, seen } = (await latestMembership(cafe)) ?? {};
    await db.membershipPortraits.clear();
    await begin(cafe);
    let deaths = 0;
    for (let calls = 3; (await db.membershipPortraits.count()) === 0; calls = 3 + (calls % 29)) {
      dieAfter(calls);
      await takeMemberships(world()).catch((error: unknown) => {
        if (!String(error).includes(died)) throw error;
      });
      if (bringBack()) deaths += 1;
      // The dead one's lease ends.
      now += 31_000;
    }
    expect(deaths).toBeGreaterThan(5);
    expect(await latestMembership(cafe)).toMatchObject({
      ...{ sampled: 5316, gone: 133, sex, ages, agesUnknown, cities, seen },
    });
  });

  it('is given up at a word, with nothing kept, also in the midst of a request', async () => {
    await begin(bakery);
    const stopping = world({
      ask: async (_network, key, owner, page, captcha) => {
        if (page.offset > 5000) await stopMembership(bakery);
        return vkMembers(key, owner, page, captcha, new AbortController().signal);
      },
    });
    await takeMemberships(stopping);
    expect(await db.membershipJobs.count()).toBe(0);
    expect(await db.membershipPortraits.count()).toBe(0);
  });

  it('is taken by one worker at a time', async () => {
    await begin(cafe);
    const both = await Promise.all([takeMemberships(world()), takeMemberships(world())]);
    expect(both).toContain(false);
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316 });
  });
});

describe('what goes wrong', () => {
  it.each([
    ['no answer', { kind: 'drop' }],
    ['a server’s error', { kind: '500' }],
    ['a cut answer', { kind: 'truncated' }],
    ['no JSON', { kind: 'not-json' }],
    ['an empty answer', { kind: 'empty' }],
    ['error 1', { kind: 'error', code: 1 }],
    ['too many requests', { kind: 'error', code: 6 }],
  ] as const)('%s is asked again, and nothing is counted twice', async (_, fault) => {
    await begin(cafe);
    faults(fault);
    await takeMemberships(world());
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316, gone: 133 });
  });

  it('five in a row wait for the person, who goes on where it stood', async () => {
    await begin(cafe);
    let scripted = false;
    const asking: MembershipWorld['ask'] = (network, key, owner, page, captcha) => {
      if (page.offset === 2000 && !scripted) {
        scripted = true;
        faults(...Array.from({ length: 5 }, () => ({ kind: 'drop' as const })));
      }
      return world().ask(network, key, owner, page, captcha);
    };
    for (let n = 0; n < 5; n++) {
      await takeMemberships(world({ ask: asking }));
      now += 400_000;
    }
    expect(await membershipJob(cafe)).toMatchObject({
      failed: true,
      fault: 'no-answer',
      sums: { sampled: 2000 },
    });
    await begin(cafe);
    await takeMemberships(world());
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316 });
  });

  it.each([
    [15, 'no-right'],
    [27, 'group-key'],
    [100, 'bad-request'],
    [125, 'community-gone'],
    [203, 'no-right'],
  ])('%i is told (%s) and asked no more by itself', async (code, fault) => {
    await begin(cafe);
    faults({ kind: 'error', code });
    await takeMemberships(world());
    now += 3_600_000;
    await takeMemberships(world());
    expect(await membershipJob(cafe)).toMatchObject({ failed: true, fault, code });
    expect(sandbox.asked).toHaveLength(1);
  });

  it('a day’s limit waits as long as the key does', async () => {
    await begin(cafe);
    faults({ kind: 'error', code: 29 });
    await takeMemberships(world());
    expect(await membershipJob(cafe)).toMatchObject({ failed: false, fault: 'day-limit' });
    now += 1_800_000;
    await takeMemberships(world());
    expect(sandbox.asked).toHaveLength(1);
    now += 1_800_001;
    await takeMemberships(world());
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316 });
  });

  it('a check for robots stops the key, is told, and goes on with the person’s answer', async () => {
    await begin(cafe);
    faults({ kind: 'error', code: 14, more: { captcha_sid: '5', captcha_img: '' } });
    await takeMemberships(world());
    expect(await db.keys.get(cafe)).toMatchObject({ stop: { fault: 'captcha', sid: '5' } });
    expect(await db.facts.get('notice:by-key')).toBeDefined();
    await takeMemberships(world());
    expect(sandbox.asked).toHaveLength(1);
    await goOnWithKey(cafe, 'буквы');
    await takeMemberships(world());
    expect(new URLSearchParams(sandbox.asked[1]?.body).get('captcha_key')).toBe('буквы');
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316 });
  });

  it('offline nothing is asked; a removed key takes its job along', async () => {
    await begin(cafe);
    await takeMemberships(world({ online: () => false }));
    expect(sandbox.asked).toEqual([]);
    expect(await membershipJob(cafe)).toMatchObject({ fault: 'offline', failed: false });
    await removeKey(cafe, now);
    expect(await membershipJob(cafe)).toBeNull();
  });

  it('one of another day begins anew', async () => {
    await begin(cafe);
    await db.membershipJobs.update(cafe, { of: 5316, next: 3, startedAt: start - 90_000_000 });
    await takeMemberships(world());
    expect(await latestMembership(cafe)).toMatchObject({ sampled: 5316 });
  });
});
