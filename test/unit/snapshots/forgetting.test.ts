import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked, undoLoad } from '../../../utils/backup/load.ts';
import { keptTables } from '../../../utils/backup/schema.ts';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import { forgetCommunityWholly, forgetPersonWholly } from '../../../utils/snapshots/forget.ts';
import { beginLeaving, sweepSnapshots } from '../../../utils/snapshots/leaving.ts';
import { listSnapshots } from '../../../utils/snapshots/store.ts';
import { snapshotDb } from '../../../utils/snapshots/db.ts';
import { aComment, aCommunity, aNote, aTemplate, kept } from '../backup/made-up.ts';
import { asFile, day, everyWord, fill, make, now, wipeAll, work } from './help.ts';

const anna = 'vk:5';

/** Anna and a community that stays, in every table that may name them. */
async function known(): Promise<void> {
  await fill();
  // An account of this computer's own people is nobody who was met.
  await db.identities.toCollection().delete();
  await db.identities.add({
    key: 'vk:70',
    network: 'vk',
    id: '70',
    name: 'Ольга',
    lastSeenAt: now,
  });
  const uuid = '00000000-0000-4000-8000-00000000aaaa';
  await db.people.bulkPut([
    person(anna, 'Анна Забытова'),
    person('vk:6', 'Иван Ильин'),
    person('vk:9', 'Только Здесь'),
  ]);
  await db.comments.bulkPut([
    aComment(501, { author: anna, authorName: 'Анна Забытова', text: 'Слова Анны' }),
    aComment(502, { author: 'vk:6', authorName: 'Иван Ильин' }),
    aComment(503, { author: null, authorName: 'Анна Забытова', text: 'Кто-то без адреса' }),
    aComment(504, { author: 'vk:9', authorName: 'Только Здесь' }),
    aComment(505, {
      author: 'vk:6',
      authorName: 'Иван Ильин',
      community: 'vk:-8',
      post: 'vk:-8_1',
    }),
  ]);
  await db.corrections.put({
    ...(await db.corrections.toArray())[0],
    comment: 'vk:-7_501',
  } as never);
  await db.communities.add(aCommunity({ uuid, id: '-8', screenName: 'coffee', name: 'Кофейня' }));
  await db.templates.add(aTemplate({ uuid, communities: ['vk:-7', 'vk:-8'] }));
  await db.reminders.bulkPut([
    reminder('r1', { comment: 'vk:-7_501', text: 'Ответить: Анна Забытова' }),
    reminder('r2', { about: { kind: 'person', key: anna } }),
    reminder('r3', { comment: 'vk:-7_502' }),
  ]);
  await db.mentions.toCollection().modify({ author: null, authorName: 'Анна Забытова' });
  await db.contacts.toCollection().modify({ person: anna, name: 'Анна Забытова' });
  await db.conversations.toCollection().modify({ person: anna, name: 'Анна Забытова' });
}
const person = (key: string, name: string) => ({
  ...{ key, network: 'vk', id: key.slice(3), name, url: `https://vk.com/id${key.slice(3)}` },
  ...{ firstSeenAt: now, lastSeenAt: now },
});
const reminder = (uuid: string, over: object) => ({
  ...{ uuid, kind: 'own' as const, text: '', at: now, repeat: 'no' as const, since: now },
  ...{ zone: 'UTC', comment: null, url: null, shownAt: null, doneAt: null },
  ...over,
});

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await wipeAll();
});

const linesWith = (text: string, word: string) =>
  text.split('\n').filter((line) => line.includes(word));

/** What a restored snapshot holds. */
async function restored() {
  const [made] = await listSnapshots();
  await loadChecked(await checkBackup(await asFile(made?.id ?? '')), 'replace', now);
  return kept();
}

describe('who is forgotten leaves the snapshots', () => {
  it('a person: no word of theirs in any, and it says the same of rows as the tables', async () => {
    await known();
    await make(now - day);
    await work(now + 1);
    await make();
    expect(await everyWord()).toContain('Забытова');
    await forgetPersonWholly(anna);
    const left = await everyWord();
    expect(linesWith(left, 'Забытова')).toEqual([]);
    expect(linesWith(left, 'Слова Анны')).toEqual([]);
    expect(linesWith(left, '"vk:5"')).toEqual([]);
    expect(left).toContain('Иван Ильин');
    expect(left).toContain('Кто-то без адреса');
    expect(await snapshotDb.leaving.count()).toBe(0);
    const here = await kept();
    expect(here['people']?.map((row) => (row as { key: string }).key).sort()).toEqual(
      expect.not.arrayContaining([anna]),
    );
    expect(await restored()).toEqual(here);
    for (const { rows, tables } of await listSnapshots()) {
      expect(rows).toBe(Object.values(tables).reduce((sum, count) => sum + count, 0));
    }
  });

  it('a community: as the tables do, and its people who are known nowhere else', async () => {
    await known();
    await db.plan.clear();
    await make();
    expect(await forgetCommunityWholly('vk:-7')).toEqual({ forgotten: true });
    const here = await kept();
    expect(JSON.stringify(here)).not.toContain('"vk:-7"');
    expect(JSON.stringify(here)).not.toContain('Только Здесь');
    expect(JSON.stringify(here['people'])).toContain('Иван Ильин');
    expect(linesWith(await everyWord(), 'Тёплый хлеб')).toEqual([]);
    expect(linesWith(await everyWord(), 'Только Здесь')).toEqual([]);
    expect(await restored()).toEqual(here);
    expect(here['communities']).toHaveLength(1);
    expect(here['templates']).toContainEqual(expect.objectContaining({ communities: ['vk:-8'] }));
  });

  it('nobody, when the community is still planned for', async () => {
    await known();
    await make();
    const before = await everyWord();
    expect(await forgetCommunityWholly('vk:-7')).toEqual({ forgotten: false, openPlan: 1 });
    await sweepSnapshots();
    expect(await everyWord()).toBe(before);
  });

  it('also when it was broken off: the next wake ends it', async () => {
    await known();
    await make();
    await beginLeaving({ kind: 'person', key: anna, name: 'Анна Забытова' });
    await forgetPerson(anna);
    expect(await everyWord()).toContain('Слова Анны');
    await sweepSnapshots();
    expect(linesWith(await everyWord(), 'Забытова')).toEqual([]);
  });

  it('and what is just being made is given up', async () => {
    await known();
    await make(now - day);
    await work(now + 1);
    const pages = await import('../../../utils/backup/store.ts');
    const { nextPage } = pages;
    vi.spyOn(pages, 'nextPage').mockImplementation(async (table, last) => {
      const page = await nextPage(table, last);
      // Its comments have been read, and are not kept yet.
      if (table === 'comments') await forgetPersonWholly(anna);
      return page;
    });
    expect(await make()).toBe('busy');
    expect(linesWith(await everyWord(), 'Забытова')).toEqual([]);
    vi.restoreAllMocks();
    expect(await make()).toBe('made');
    expect(linesWith(await everyWord(), 'Забытова')).toEqual([]);
  });

  it('a snapshot that cannot be read goes whole', async () => {
    await known();
    await make();
    await snapshotDb.parts.where({ table: 'comments' }).modify((part) => {
      part.bytes = part.bytes.slice(0, 20);
    });
    await forgetPersonWholly(anna);
    expect(await listSnapshots()).toEqual([]);
    expect(await snapshotDb.parts.count()).toBe(0);
  });
});

describe('the way back from a load', () => {
  it.each([
    ['a person', () => forgetPerson(anna)],
    ['a community', () => forgetCommunity('vk:-7')],
  ])('does not bring back %s', async (_what, forget) => {
    await known();
    await db.plan.clear();
    await make();
    const [made] = await listSnapshots();
    const checked = await checkBackup(await asFile(made?.id ?? ''));
    await loadChecked(checked, 'replace', now);
    await forget();
    const here = await kept();
    await undoLoad(now);
    expect(await kept()).toEqual(here);
  });
});

it('every table is either swept for a person or said to hold none', () => {
  const swept = [
    ...['people', 'personNotes', 'comments', 'corrections', 'conversations', 'contacts'],
    ...['mentions', 'reminders', 'variantUses'],
  ];
  // Own things and figures. `identities`: accounts of this computer's own people.
  const none = [
    ...['communities', 'templates', 'daily', 'metricLists', 'rubrics', 'rubricRules'],
    ...['postRubrics', 'mentionRules', 'plan', 'recurrences', 'posts', 'postCounts', 'members'],
    ...['membershipPortraits', 'contactLists', 'identities', 'templateUses', 'teachings', 'facts'],
    ...['media', 'tasks', 'taskDone', 'goals', 'briefs', 'placements', 'figureImports'],
    ...['importShapes', 'reports'],
  ];
  expect(keptTables.filter((table) => ![...swept, ...none].includes(table))).toEqual([]);
  expect(aNote().person).toBe(anna);
});
