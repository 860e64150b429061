import { beforeEach, describe, expect, it } from 'vitest';
import {
  briefIdeas,
  briefOf,
  keepAddress,
  keepBrief,
  watchCompetitor,
} from '../../../utils/briefs/store.ts';
import {
  changeCommunity,
  forgetCommunity,
  noteCommunity,
} from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { setGoal } from '../../../utils/goals/store.ts';

const now = Date.UTC(2026, 10, 21, 9);
const key = 'vk:-7';
const bakery = {
  ...{ network: 'vk', id: '-7', screenName: 'bakery', name: 'Пекарня' },
  url: 'https://vk.com/bakery',
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await noteCommunity(bakery, now);
  await changeCommunity(key, { role: 'mine' }, now);
});

describe('a brief', () => {
  it('is kept part by part', async () => {
    expect(await briefOf(key)).toBeUndefined();
    await keepBrief(key, { tasks: 'Заказы' }, now);
    await keepBrief(key, { topics: ['Хлеб'] }, now + 1);
    expect(await briefOf(key)).toMatchObject({ tasks: 'Заказы', topics: ['Хлеб'], tone: '' });
    expect(await db.briefs.count()).toBe(1);
  });
  it('refuses more than its limits and keeps what was there', async () => {
    await keepBrief(key, { tasks: 'Заказы' }, now);
    await expect(keepBrief(key, { tasks: 'а'.repeat(4001) }, now)).rejects.toThrow();
    expect((await briefOf(key))?.tasks).toBe('Заказы');
  });
  it('goes with its community, and so do goals', async () => {
    await keepBrief(key, { tasks: 'Заказы' }, now);
    await keepBrief('vk:-70', { tasks: 'Другое' }, now);
    await setGoal({ community: key, metric: 'members', month: '2026-11' }, 5, now);
    await setGoal({ community: 'vk:-70', metric: 'members', month: '2026-11' }, 5, now);
    expect(await forgetCommunity(key)).toEqual({ forgotten: true });
    expect((await db.briefs.toArray()).map(({ community }) => community)).toEqual(['vk:-70']);
    expect((await db.goals.toArray()).map(({ community }) => community)).toEqual(['vk:-70']);
  });
});

it('the form of address is the community’s and the coach’s', async () => {
  await changeCommunity(
    key,
    { coach: { off: ['slang'], manner: null, longest: 300, slang: {}, swear: {} } },
    now,
  );
  await keepAddress(key, 'ty', now);
  expect(await db.communities.get({ network: 'vk', id: '-7' })).toMatchObject({
    address: 'ty',
    coach: { manner: 'informal', off: ['slang'], longest: 300 },
  });
  await keepAddress(key, 'vy', now);
  expect(await db.communities.get({ network: 'vk', id: '-7' })).toMatchObject({
    address: 'vy',
    coach: { manner: 'formal' },
  });
});

describe('a similar community', () => {
  it('becomes a competitor by its address, and its id is learnt later', async () => {
    const answer = await watchCompetitor('vk.com/kofe_utro', 'Кофе', now);
    expect(answer).toMatchObject({
      watched: { role: 'competitor', id: 'kofe_utro', name: 'Кофе', network: 'vk' },
    });
    // Written again it is still one.
    await watchCompetitor('https://vk.com/kofe_utro', '', now);
    const met = { network: 'vk', id: '-9', screenName: 'kofe_utro', name: 'Кофейня «Утро»' };
    await noteCommunity({ ...met, url: 'https://vk.com/kofe_utro' }, now + 1);
    const rows = await db.communities.where({ role: 'competitor' }).toArray();
    expect(rows).toMatchObject([{ id: '-9', name: 'Кофейня «Утро»', screenName: 'kofe_utro' }]);
    expect('watched' in answer && answer.watched.uuid).toBe(rows[0]?.uuid);
  });
  it('that was seen before is watched; one’s own stays one’s own', async () => {
    await noteCommunity({ ...bakery, id: '-8', screenName: 'cafe', name: 'Кафе' }, now);
    expect(await watchCompetitor('https://vk.com/cafe', '', now)).toMatchObject({
      watched: { id: '-8', role: 'competitor' },
    });
    expect(await watchCompetitor('https://vk.com/bakery', '', now)).toMatchObject({
      mine: { role: 'mine' },
    });
    expect(await db.communities.count()).toBe(2);
  });
  it.each(['кофейня на углу', 'https://example.com/cafe', 'https://vk.com/feed', 'javascript:1'])(
    'is none by “%s”',
    async (text) => {
      expect(await watchCompetitor(text, 'Кофе', now)).toEqual({ unknown: true });
      expect(await db.communities.count()).toBe(1);
    },
  );
});

it('offers its thoughts where posts are written, and ticks the planned ones', async () => {
  expect(await briefIdeas(key, now)).toBeUndefined();
  await keepBrief(key, { headlines: ['Почему черствеет хлеб', 'Пять ошибок'] }, now);
  await db.plan.add({
    ...{ uuid: crypto.randomUUID(), updatedAt: now, updatedBy: 'test', network: 'vk' },
    ...{ community: key, text: 'Почему черствеет хлеб?\n\nПотому', media: [], dueAt: now },
    ...{ zone: 'Europe/Moscow', state: 'planned', livePost: null, liveUrl: null, journal: [] },
  });
  const ideas = await briefIdeas(key, now);
  expect(ideas?.headlines).toEqual(['Почему черствеет хлеб', 'Пять ошибок']);
  expect([...((await ideas?.used()) ?? [])]).toEqual(['Почему черствеет хлеб']);
});

it('knows the ideas of posts from a year ago to the farthest ahead, and of no others', async () => {
  const day = 86_400_000;
  const days = [-400, -366, -365, -364, -31, -30, -1, 0, 29, 30, 31, 364, 365, 366, 900];
  const thought = (at: number) => `Мысль номер ${at + 1000}`;
  const row = (text: string, at: number, more: object = {}) => ({
    ...{ uuid: crypto.randomUUID(), updatedAt: now, updatedBy: 'test', network: 'vk' },
    ...{ community: key, text, media: [], dueAt: now + at * day, zone: 'Europe/Moscow' },
    ...{ state: 'planned' as const, livePost: null, liveUrl: null, journal: [], ...more },
  });
  await keepBrief(key, { headlines: [...days.map(thought), 'Чужая', 'Отложена'] }, now);
  await db.plan.bulkAdd([
    ...days.map((at) => row(thought(at), at)),
    row('Чужая', 1, { community: 'vk:-8' }),
    row('Отложена', 1, { state: 'skipped' }),
  ]);
  const used = await (await briefIdeas(key, now))?.used();
  expect(used).toEqual(new Set(days.filter((at) => at >= -365).map(thought)));
});
