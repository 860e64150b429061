import { webcrypto } from 'node:crypto';
import { writeBackup } from '../../../utils/backup/export.ts';
import { keptTables } from '../../../utils/backup/schema.ts';
import { db } from '../../../utils/db.ts';
import { fillAgreed } from './made-up-agreed.ts';
import { fillContacts } from './made-up-contacts.ts';
import { fillLabels } from './made-up-labels.ts';
import { fillRubrics } from './made-up-rubrics.ts';

/** A made-up person's data: at least one row a table, with what is hard to keep. */
export const now = Date.UTC(2026, 10, 21, 9);

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number, updatedAt = now) => ({ uuid: uuid(n), updatedAt, updatedBy: 'other' });

export const hex = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');

export const aCommunity = (over: object = {}) => ({
  ...shared(1),
  network: 'vk',
  id: '-7',
  screenName: 'bakery',
  name: 'Пекарня «Тёплый хлеб» 🍞',
  url: 'https://vk.com/bakery',
  role: 'mine' as const,
  answersAs: ['100200'],
  zone: 'Europe/Moscow',
  colour: '#3b76d4',
  denominator: 'views' as const,
  firstSeenAt: now - 10_000,
  lastSeenAt: now,
  ...over,
});

export const aTemplate = (over: object = {}) => ({
  ...shared(2),
  title: 'Цена',
  body: '{name}, спасибо! __proto__ \ud83d и \u2028 строка',
  tags: ['цена'],
  language: 'ru',
  starter: null,
  ...over,
});

export const aNote = (over: object = {}) => ({
  ...shared(3),
  person: 'vk:5',
  note: 'Любит ржаной',
  ...over,
});

export const aDay = (over: object = {}) => ({
  ...shared(4),
  community: 'vk:-7',
  day: '2026-11-21',
  figures: {
    members: { value: 12_480, source: 'read' as const, at: now, from: 'https://vk.com/bakery' },
    er: { value: 3.25, source: 'read' as const, at: now },
    waiting: { value: 2, source: 'read' as const, at: now },
    reach: { value: 900, source: 'typed' as const, at: now },
  },
  ...over,
});

export const aComment = (n: number, over: object = {}) => ({
  key: `vk:-7_${n}`,
  network: 'vk',
  id: `-7_${n}`,
  post: 'vk:-7_1',
  community: 'vk:-7',
  author: 'vk:5',
  authorName: 'Анна',
  text: 'Сколько стоит?\r\n\t"да"',
  url: 'https://vk.com/wall-7_1?reply=5',
  writtenAt: now,
  replyTo: null,
  ours: false,
  firstSeenAt: now,
  lastSeenAt: now,
  dismissedAt: null,
  waiting: 1 as const,
  waitingSince: now,
  ...over,
});

const known = (value: number | null) => ({ value, precision: value === null ? null : 0 });

/** Holds the bytes that end entries of a ZIP: a reader from the front would stop there. */
export const picture = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x50, 0x4b, 7, 8, 1, 2, 3, 4, 0x50, 0x4b, 1, 2, 0, 0, 0x50, 0x4b],
  ...[3, 4, 20, 0, 8, 0, 0, 0, 0, 0, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 254],
]);

export async function fill(): Promise<void> {
  await db.communities.add(aCommunity());
  await db.templates.add(aTemplate());
  await db.personNotes.add(aNote());
  await db.daily.add(aDay());
  await db.metricLists.add({
    ...shared(6),
    community: 'vk:-7',
    metrics: ['members', 'er', 'reach'],
    currency: 'RUB',
  });
  const id = await hex(picture);
  await db.media.add({
    id,
    name: 'хлеб.png',
    type: 'image/png',
    bytes: new Blob([picture], { type: 'image/png' }),
    size: picture.length,
    width: 0,
    height: 0,
    addedAt: now,
  });
  await fillLabels();
  await fillAgreed(now);
  await fillRubrics();
  await db.plan.add({
    ...shared(5),
    rubric: uuid(7),
    network: 'vk',
    community: 'vk:-7',
    text: 'Завтра пекаем ржаной',
    media: [id],
    dueAt: now + 86_400_000,
    zone: 'Europe/Moscow',
    state: 'planned',
    livePost: null,
    liveUrl: null,
    journal: [{ at: now, from: null, to: 'planned', cause: 'saved', note: null }],
  });
  await db.posts.add({
    key: 'vk:-7_1',
    network: 'vk',
    id: '-7_1',
    community: 'vk:-7',
    url: 'https://vk.com/wall-7_1',
    text: 'cut in a pair: \ud83c',
    publishedAt: null,
    attachments: ['photo'],
    pinned: false,
    ad: false,
    repost: false,
    likes: known(30),
    reposts: known(null),
    comments: known(1),
    views: { value: 2_200_000, precision: 50_000 },
    followers: known(12_480),
    firstSeenAt: now,
    lastSeenAt: now,
  });
  // More than one page and part.
  await db.postCounts.bulkAdd(
    Array.from({ length: 2300 }, (_, n) => ({
      id: `vk:-7_1@${n}`,
      post: 'vk:-7_1',
      community: 'vk:-7',
      at: n,
      likes: n,
      reposts: null,
      comments: 0,
      views: n * 10,
    })),
  );
  const at = now;
  await db.members.add({ id: 'vk:-7@1', community: 'vk:-7', at, members: 12_480, precision: 0 });
  await db.comments.add(aComment(5));
  await db.conversations.add({
    key: 'vk:-7:5',
    network: 'vk',
    community: 'vk:-7',
    person: 'vk:5',
    name: 'Анна',
    url: 'https://vk.com/gim7?sel=5',
    lastMessage: 'vk:-7_5_12',
    lastIncoming: { id: '-7_5_12', at: now },
    lastOutgoing: null,
    firstUnanswered: { id: '-7_5_11', at: now - 60_000 },
    dismissed: null,
    waiting: 1,
    waitingSince: now - 60_000,
    firstSeenAt: now,
    lastSeenAt: now,
  });
  const seen = { network: 'vk', id: '5', lastSeenAt: now };
  await db.people.add({ ...seen, key: 'vk:5', name: 'Анна', url: '/id5', firstSeenAt: now });
  await fillContacts(now);
  await db.identities.add({ ...seen, key: 'vk:5', name: 'Ольга' });
  const answers = { цена: '1 500 ₽' };
  await db.templateUses.add({ template: uuid(2), count: 3, lastAt: now, answers });
  const thread = { community: 'vk:-7', thread: 'vk:-7_1', person: 'vk:5' };
  await db.variantUses.add({ id: 'u1', template: uuid(2), variant: 1, ...thread, kind: null, at });
  await db.teachings.add({
    id: 'vk:post:views',
    network: 'vk',
    place: 'post',
    field: 'views',
    rows: [{ css: '[data-testid="views"] span', take: 'text', seenOn: 'taught' }],
    where: [],
    taughtAt: now,
    missed: 0,
    seen: { at: now, places: 12, matched: 12 },
  });
  await db.facts.bulkAdd([
    { name: 'install', value: 'this-install' },
    { name: 'lease:reconcile', value: { owner: 'this-worker', until: now } },
    { name: 'starters', value: { release: 1, ids: ['a', 'b'] } },
    { name: 'visit:vk:-7', value: now },
  ]);
}

/** Every row of every table; pictures with their bytes, what waits left out. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    if (table.name === 'staged') continue;
    all[table.name] = await table.toArray();
  }
  all['media'] = await Promise.all(
    (await db.media.toArray()).map(async ({ bytes, ...row }) => ({
      ...row,
      blobType: bytes.type,
      bytes: [...new Uint8Array(await bytes.arrayBuffer())],
    })),
  );
  return all;
}

/** The same without what a file never holds. */
export async function kept(): Promise<Record<string, unknown[]>> {
  const all = await everything();
  const { facts = [] } = all;
  const own = ['install', 'backup', 'undo', 'lease:reconcile'];
  const rest = facts.filter((fact) => !own.includes((fact as { name: string }).name));
  return {
    ...Object.fromEntries(keptTables.map((table) => [table, all[table] ?? []])),
    facts: rest,
  };
}

export const wipe = () => Promise.all(db.tables.map((table) => table.clear()));

export async function saved(): Promise<Blob> {
  const { stream } = writeBackup('0.1.0', now);
  return new Response(stream).blob();
}
