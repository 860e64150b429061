import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/db.ts';
import type { FillReport } from '../../../utils/messages.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';

const wall = 'https://vk.com/teplyhleb';
const now = Date.UTC(2026, 10, 21, 12);
const uuid = '0b8e1d5e-55a0-4a35-9d0c-1f6f3a1f0a01';
const row = { updatedAt: 0, updatedBy: 'test', network: 'vk' };

/** The worker's memory is lost: the module is as it is after a start. */
async function worker() {
  vi.resetModules();
  return import('../../../entrypoints/background/fill.ts');
}

/** What pages were asked; `ready` says in which tabs a page of ours lives. */
const asked: { tabId: number; ask: unknown }[] = [];
const ready = new Set<number>();
const opened: number[] = [];
let addresses = new Map<number, string>();

async function seed(change: Partial<PlanItem> = {}): Promise<void> {
  await db.communities.put({
    ...row,
    uuid: '7b1f8e5e-1c1b-4a55-9d0c-1f6f3a1f0a01',
    id: '-7',
    screenName: null,
    name: 'Пекарня',
    url: wall,
    role: 'mine',
    zone: 'UTC',
    colour: '#3b76d4',
    denominator: 'views',
    firstSeenAt: 0,
    lastSeenAt: 0,
  });
  for (const id of ['aa', 'bb']) {
    const bytes = new Blob(['x'], { type: 'image/png' });
    const size = { size: 1, width: 1, height: 1, addedAt: 0 };
    await db.media.put({ id, name: `${id}.png`, type: 'image/png', bytes, ...size });
  }
  await db.plan.put({
    ...row,
    uuid,
    community: 'vk:-7',
    text: 'Хлеб',
    media: ['aa', 'bb'],
    dueAt: now - 1000,
    zone: 'UTC',
    state: 'due',
    livePost: null,
    liveUrl: null,
    journal: [{ at: now - 1000, from: 'planned', to: 'due', cause: 'time-came', note: null }],
    ...change,
  });
}
const named = (screenName: string) =>
  db.communities
    .toCollection()
    .modify({ screenName })
    .then(() => undefined);
const item = async () => {
  const found = await db.plan.get(uuid);
  return [found?.state, found?.journal.at(-1)?.cause, found?.journal.at(-1)?.note];
};
const report = (change: Partial<FillReport> = {}): FillReport => ({
  ...{ uuid, outcome: 'filled', text: true, media: 2, as: null, lost: [] },
  ...change,
});
/** A tab was opened, and is remembered. */
async function tabOpened(): Promise<number> {
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get(null)).toHaveProperty(`fill:${uuid}`),
  );
  return opened[0] ?? -1;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  asked.length = 0;
  opened.length = 0;
  ready.clear();
  addresses = new Map();
  Object.assign(fakeBrowser.tabs, {
    // Its address comes later: a tab that was just opened shows about:blank.
    create: async () => {
      const id = 10 + opened.length;
      opened.push(id);
      return { id, windowId: 1 };
    },
    get: async (id: number) => ({ id, url: addresses.get(id) }),
    query: async () => [...addresses].map(([id, url]) => ({ id, url, active: false })),
    update: async (id: number) => {
      if (!addresses.has(id) && !opened.includes(id)) throw new Error('No such tab.');
      return { id, windowId: 1 };
    },
    sendMessage: async (tabId: number, { ask }: { ask: unknown }) => {
      if (!ready.has(tabId)) throw new Error('Nobody is there.');
      asked.push({ tabId, ask });
      return { ok: true, answer: null };
    },
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.windows, { update: async () => ({}) });
});
afterEach(() => void vi.useRealTimers());

describe('open and fill', () => {
  it('opens the page, waits for its word, and believes its report', async () => {
    await seed();
    await named('teplyhleb');
    const { continueFill, endFill, openAndFill } = await worker();
    const answer = openAndFill(uuid);
    const tabId = await tabOpened();
    expect([(await item())[0], asked]).toEqual(['opened', []]);
    ready.add(tabId);
    await continueFill(tabId, wall, true);
    // A reading of the same page says nothing new; a page that came to life anew does.
    await continueFill(tabId, wall, false);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.ask).toMatchObject({
      uuid,
      text: 'Хлеб',
      media: [{ id: 'aa' }, { id: 'bb' }],
    });
    await endFill(report({ as: '100200' }), tabId);
    // Whom the composer would publish as is told with it.
    expect(await answer).toEqual({ outcome: 'filled', text: true, media: 2, as: '100200' });
    const journal = (await db.plan.get(uuid))?.journal.slice(1);
    expect(journal?.map(({ to, note }) => [to, note])).toEqual([
      ['opened', null],
      ['filled', 'as 100200'],
      ['unconfirmed', null],
    ]);
  });

  it('goes on in a worker that knows nothing of the beginning', async () => {
    await seed();
    await named('teplyhleb');
    const first = await worker();
    void first.openAndFill(uuid).catch(() => undefined);
    const tabId = await tabOpened();
    ready.add(tabId);
    const second = await worker();
    await second.continueFill(tabId, wall, true);
    expect(asked).toHaveLength(1);
    const third = await worker();
    await third.endFill(report(), tabId);
    expect((await item())[0]).toBe('unconfirmed');
    // The page asks again when the worker was stopped under its report.
    await (await worker()).endFill(report(), tabId);
    expect((await item())[0]).toBe('unconfirmed');
  });

  it('fills a tab that shows the community already', async () => {
    await seed();
    await named('TeplyHleb');
    addresses.set(3, 'https://vk.ru/teplyhleb?w=1');
    addresses.set(4, 'https://vk.com/kofe_utro');
    ready.add(3).add(4);
    const { endFill, openAndFill } = await worker();
    const answer = openAndFill(uuid);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect([asked[0]?.tabId, opened]).toEqual([3, []]);
    await endFill(report({ outcome: 'part', media: 1, lost: ['bb.png'] }), 3);
    expect(await answer).toEqual({ outcome: 'part', text: true, media: 1, lost: ['bb.png'] });
    expect(await item()).toEqual(['due', 'media-refused', '1/2 · bb.png']);
  });

  it('says in whose name it may go out, and gives the item back when it would in another', async () => {
    await seed();
    const { continueFill, endFill, openAndFill } = await worker();
    const answer = openAndFill(uuid);
    ready.add(await tabOpened());
    await named('teplyhleb');
    await continueFill(opened[0] ?? -1, wall, true);
    expect(asked[0]?.ask).toMatchObject({ as: ['-7', 'teplyhleb'] });
    const other = { outcome: 'other-author', text: false, media: 0, as: '5' } as const;
    await endFill(report(other), opened[0] ?? -1);
    expect([await answer, await item()]).toEqual([other, ['due', 'other-author', '0/2 · as 5']]);
  });

  it('fills no page of another community, and gives the item back when its time is up', async () => {
    await seed({ dueAt: now + 3_600_000, state: 'planned', journal: [] });
    await named('teplyhleb');
    const { continueFill, endFill, openAndFill, settleFills } = await worker();
    const answer = openAndFill(uuid);
    const tabId = await tabOpened();
    ready.add(tabId);
    await continueFill(tabId, 'https://vk.com/kofe_utro', true);
    await endFill(report(), 99);
    expect(asked).toEqual([]);
    expect((await item())[0]).toBe('opened');
    await settleFills(now + 59_000);
    expect((await item())[0]).toBe('opened');
    await settleFills(now + 61_000);
    expect(await answer).toEqual({ outcome: 'no-page', text: false, media: 0 });
    expect((await item()).slice(0, 2)).toEqual(['planned', 'no-composer']);
  });

  it.each(['filled', 'unconfirmed', 'live'] as const)(
    'puts nothing in a second time when it is %s',
    async (state) => {
      await seed({ state });
      await named('teplyhleb');
      addresses.set(3, wall);
      ready.add(3);
      const { openAndFill } = await worker();
      expect(await openAndFill(uuid)).toEqual({ outcome: 'already', text: false, media: 0 });
      expect([asked, opened, (await item())[0]]).toEqual([[], [], state]);
    },
  );

  it('does not wait where our script may not live', async () => {
    await seed();
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    const { openAndFill } = await worker();
    expect(await openAndFill(uuid)).toMatchObject({ outcome: 'no-access' });
    expect((await item()).slice(0, 2)).toEqual(['due', 'no-access']);
  });

  it('refuses what is not there or was skipped', async () => {
    const { openAndFill } = await worker();
    await expect(openAndFill(uuid)).rejects.toThrow('not there');
    await seed({ state: 'skipped' });
    await expect(openAndFill(uuid)).rejects.toThrow('skipped');
  });

  it.each([
    [{ outcome: 'no-composer', text: false, media: 0 }, 'no-composer'],
    [{ outcome: 'part', text: false, media: 0 }, 'composer-refused'],
    // What the page says must fit what was to be filled in.
    [{ outcome: 'filled', text: true, media: 1 }, 'media-refused'],
  ] as const)('gives back after %o', async (said, cause) => {
    await seed();
    await named('teplyhleb');
    addresses.set(3, wall);
    ready.add(3);
    const { endFill, openAndFill } = await worker();
    const answer = openAndFill(uuid);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await endFill(report(said), 3);
    expect((await answer).outcome).not.toBe('filled');
    expect((await item()).slice(0, 2)).toEqual(['due', cause]);
  });
});
