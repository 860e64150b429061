import { beforeEach, describe, expect, it } from 'vitest';
import { noteFigures } from '../../../utils/metrics/store.ts';
import {
  changeCommunity,
  communityByKey,
  forgetCommunity,
} from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { writeNote } from '../../../utils/people/store.ts';
import type { PlanItem, PlanState } from '../../../utils/plan/schema.ts';
import { noteWall } from '../../../utils/plan/walls.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { fill, wipe } from '../backup/made-up.ts';
import { aComment, aPost, aReading, now } from '../readings/made-up.ts';

const key = 'vk:-7';
const store = (over: Parameters<typeof aReading>[0]) =>
  storeReading(pageReading.parse(aReading(over)), networks.vk, now);

function planned(state: PlanState): PlanItem {
  return {
    uuid: `1b4e28ba-2fa1-41d2-883f-00000000000${state.length}`,
    updatedAt: now,
    updatedBy: 'test',
    network: 'vk',
    community: key,
    text: 'Свежий хлеб с утра',
    media: [],
    dueAt: now + 3_600_000,
    zone: 'Europe/Moscow',
    state,
    livePost: null,
    liveUrl: null,
    journal: [],
  };
}

/** A second community, which must stay as it is. */
async function another() {
  const reading = aReading({ posts: [], comments: [] });
  if (reading.community) {
    reading.community.key = '-8';
    reading.community.fields.id.value = '-8';
    reading.community.fields.screenName.value = 'coffee';
  }
  reading.page.community = 'coffee';
  reading.page.url = 'https://vk.com/coffee';
  await storeReading(pageReading.parse(reading), networks.vk, now);
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await store({
    posts: [aPost('-7_1'), aPost('-7_2')],
    comments: [
      aComment('-7_11', { authorId: '5', authorName: 'Анна Петрова' }),
      aComment('-7_12', { authorId: '6', authorName: 'Иван Ильин' }),
    ],
  });
  await changeCommunity(key, { role: 'mine' }, now);
  await noteFigures(key, '2026-11-21', { members: 12_480 }, { source: 'read' }, now);
  await another();
});

describe('forgetting a community', () => {
  it('leaves nothing that was read of it, and all of the others', async () => {
    await db.posts.update('vk:-7_2', { publishedAt: null });
    await db.plan.add(planned('live'));
    await noteWall(key, [], true, now);
    await noteWall('vk:-8', [], true, now);
    expect(await forgetCommunity(key)).toEqual({ forgotten: true });
    for (const table of [db.posts, db.postCounts, db.comments, db.daily, db.plan, db.people]) {
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
    expect(await communityByKey(key)).toBeUndefined();
    expect((await db.communities.toArray()).map(({ id }) => id)).toEqual(['-8']);
    const facts = (await db.facts.toArray()).map(({ name }) => name);
    expect(facts.filter((name) => name.includes('vk:-7'))).toEqual([]);
    expect(facts).toContain('wall:vk:-8');
    expect((await db.members.toArray()).map(({ community }) => community)).toEqual(['vk:-8']);
  });

  it('takes what was agreed of it: goals, brief, tasks, placements, imports, reports of it alone', async () => {
    const agreed = [
      ...[db.goals, db.briefs, db.tasks, db.taskDone, db.placements, db.figureImports],
      ...[db.metricLists, db.reports],
    ];
    await wipe();
    await fill();
    await db.plan.clear();
    await db.figureImports.add({ id: 'one', community: key, at: now, file: 'a.csv', figures: [] });
    const [kept] = await db.reports.toArray();
    if (!kept) throw new Error('There is no report.');
    const both = { ...kept, uuid: '00000000-0000-4000-8000-000000000098' };
    await db.reports.add({ ...both, communities: [key, 'vk:-8'] });
    await db.reminders.add({
      ...{ uuid: 'r', kind: 'own', text: 'Отчёт', at: now, repeat: 'monthly', since: now },
      ...{ zone: 'UTC', comment: null, url: null, shownAt: null, doneAt: null },
      about: { kind: 'report', key: kept.uuid },
    });
    const ofIt = async () => {
      const rows = await Promise.all(agreed.map((table) => table.toArray()));
      return rows.flat().filter((row) => JSON.stringify(row).includes(key));
    };
    for (const table of agreed) expect([table.name, await table.count()]).not.toContain(0);
    expect(await forgetCommunity(key)).toEqual({ forgotten: true });
    expect(await ofIt()).toEqual([]);
    expect(await db.reports.toArray()).toEqual([{ ...both, communities: ['vk:-8'] }]);
    expect(await db.reminders.get('r')).toBeUndefined();
  });

  it('keeps people with a note: those words are the person’s own', async () => {
    await writeNote('vk:5', 'Берёт два батона по пятницам', now);
    await forgetCommunity(key);
    expect((await db.people.toArray()).map(({ key: of }) => of)).toEqual(['vk:5']);
    expect(await db.personNotes.count()).toBe(1);
  });

  it.each(['draft', 'planned', 'due', 'unconfirmed', 'missed', 'not-found'] as const)(
    'is refused while a post for it is %s, and then nothing has changed',
    async (state) => {
      await db.plan.add(planned(state));
      expect(await forgetCommunity(key)).toEqual({ forgotten: false, openPlan: 1 });
      expect(await communityByKey(key)).toBeDefined();
      expect(await db.posts.count()).toBe(2);
      expect(await db.comments.count()).toBe(2);
      expect(await db.daily.count()).toBe(1);
    },
  );
});
