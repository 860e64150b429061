import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { typeFigure } from '../../../utils/metrics/store.ts';
import { tickTask } from '../../../utils/tasks/store.ts';
import { saveTemplate } from '../../../utils/templates/store.ts';
import { shop } from '../../../utils/sample/communities.ts';
import { inSample, sampleHere } from '../../../utils/sample/here.ts';
import { addSample, ownInSample, removeSample } from '../../../utils/sample/store.ts';
import { everything, fill, now, wipe } from '../backup/made-up.ts';

const zone = 'Europe/Moscow';
const add = (at = now) => addSample('ru', at, zone);

beforeEach(wipe);

/** A planned post of the person's own in the sample's community. */
async function ownPost(uuid: string) {
  const like = (await db.plan.toArray()).find(
    ({ state, community }) => state === 'planned' && community === shop,
  );
  if (!like) throw new Error('The sample has no planned post.');
  await db.plan.add({ ...like, uuid, text: 'Моё', updatedBy: 'me' });
}
const mine = '11111111-1111-4111-8111-111111111111';

describe('the sample', () => {
  it('comes and goes without a trace, beside what the person has', async () => {
    await fill();
    const before = await everything();
    expect(await add()).toBe(true);
    expect(await db.posts.count()).toBeGreaterThan(150);
    expect(await db.communities.count()).toBe(4);
    expect(await removeSample('ask')).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await sampleHere()).toBeNull();
  });

  it('comes once', async () => {
    await add();
    const before = await everything();
    expect(await add(now + 86_400_000)).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('remembers each of its rows and no other', async () => {
    await fill();
    await add();
    const isSample = await inSample();
    expect(isSample('communities', '00000000-0000-4000-8000-000000000001')).toBe(false);
    expect(isSample('posts', 'vk:-7_1')).toBe(false);
    const posts = await db.posts.filter(({ community }) => community === shop).toArray();
    expect(posts.length).toBeGreaterThan(50);
    expect(posts.every(({ key }) => isSample('posts', key))).toBe(true);
    const fact = await sampleHere();
    for (const [table, keys] of Object.entries(fact?.rows ?? {})) {
      expect((await db.table(table).bulkGet(keys)).every((row) => row !== undefined)).toBe(true);
    }
  });

  it('is all there or not at all', async () => {
    await fill();
    const before = await everything();
    // Another post holds a key of a table that comes late: everything before it goes back too.
    const refuse = () => {
      throw new Error('no room');
    };
    db.reminders.hook('creating', refuse);
    await expect(add()).rejects.toThrow();
    db.reminders.hook('creating').unsubscribe(refuse);
    expect(await everything()).toEqual(before);
  });

  it('asks about what the person made in it, and keeps that with its community', async () => {
    await add();
    await ownPost(mine);
    expect(await ownInSample()).toMatchObject({ plan: 1, templates: 0, other: 0 });
    const before = await everything();
    expect(await removeSample('ask')).toBe(false);
    expect(await everything()).toEqual(before);
    expect(await removeSample('keep')).toBe(true);
    expect((await db.plan.toArray()).map(({ uuid }) => uuid)).toEqual([mine]);
    expect((await db.communities.toArray()).map(({ network, id }) => `${network}:${id}`)).toEqual([
      shop,
    ]);
    expect(await db.posts.count()).toBe(0);
    // Comes again beside what was kept, and what was kept is no part of it.
    expect(await add()).toBe(true);
    expect(await removeSample('remove')).toBe(true);
    expect((await db.communities.toArray()).map(({ network, id }) => `${network}:${id}`)).toEqual([
      shop,
    ]);
  });

  it('takes along what the person made, when they say so', async () => {
    await fill();
    const before = await everything();
    await add();
    await ownPost(mine);
    expect(await removeSample('remove')).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('asks about a report of its communities alone, and takes ticks and imports unasked', async () => {
    await fill();
    await add();
    const [task] = await db.tasks.where({ community: shop }).toArray();
    if (!task) throw new Error('The sample has no task.');
    await tickTask(task.uuid, '2026-11-21', true, now);
    await db.figureImports.add({ id: 'one', community: shop, at: now, file: 'a.csv', figures: [] });
    expect(await ownInSample()).toMatchObject({ other: 0, reminders: 0 });
    const [kept] = await db.reports.toArray();
    if (!kept) throw new Error('There is no report.');
    await db.reports.add({ ...kept, uuid: mine, communities: [shop] });
    expect(await ownInSample()).toMatchObject({ other: 1 });
    expect(await removeSample('remove')).toBe(true);
    expect(await db.reports.toArray()).toEqual([kept]);
    expect(await db.taskDone.where({ task: task.uuid }).count()).toBe(0);
    expect(await db.figureImports.count()).toBe(0);
  });

  it('leaves a post that was given to a community of the person’s own', async () => {
    await fill();
    await add();
    const [moved] = await db.plan.where({ state: 'draft' }).toArray();
    if (!moved) throw new Error('The sample has no draft.');
    await db.plan.put({ ...moved, community: 'vk:-7' });
    expect(await removeSample('ask')).toBe(true);
    expect(await db.plan.get(moved.uuid)).toMatchObject({ community: 'vk:-7' });
  });

  it('asks about a template that was written anew, not about figures typed for a try', async () => {
    await add();
    await typeFigure(shop, 'reach', 900, now);
    await changeCommunity(shop, { colour: '#123456' }, now);
    expect(await ownInSample()).toEqual({
      plan: 0,
      templates: 0,
      notes: 0,
      reminders: 0,
      other: 0,
    });
    const [template] = await db.templates.toArray();
    if (!template) throw new Error('The sample has no template.');
    await saveTemplate({ ...template, body: 'Мой ответ' }, now, template.uuid);
    expect(await ownInSample()).toMatchObject({ templates: 1 });
    await removeSample('keep');
    expect((await db.templates.toArray()).map(({ body }) => body)).toEqual(['Мой ответ']);
  });
});
