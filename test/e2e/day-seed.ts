import type { Page } from 'puppeteer';
import { printsOf } from '../../utils/plan/prints.ts';

/** Rows by table, as utils/db.ts keeps them. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * Puts rows into the extension's database, from one of its own pages, once the extension itself has
 * made these tables: a raw `open` before that would make an empty one.
 */
export async function seed(page: Page, given: Rows): Promise<void> {
  await tablesMade(page, Object.keys(given));
  const rows = Object.fromEntries(
    Object.entries(given).map(([table, list]) => [
      table,
      list.map((row) => withPrints(table, row)),
    ]),
  );
  await page.evaluate(async (tables) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('groupmate');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const writing = opened.transaction(Object.keys(tables), 'readwrite');
    for (const [table, list] of Object.entries(tables)) {
      for (const row of list) writing.objectStore(table).put(row);
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    opened.close();
  }, rows);
}

/** What the extension writes beside every text that is looked for (utils/plan/printed.ts). */
const withPrints = (table: string, row: object): object =>
  (table === 'plan' || table === 'posts') && 'text' in row
    ? { ...row, prints: printsOf(String(row.text)) }
    : row;

/** Waits until the extension has made its database with these tables. */
async function tablesMade(page: Page, names: readonly string[]): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'groupmate')) return false;
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('groupmate');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const has = wanted.every((name) => opened.objectStoreNames.contains(name));
      opened.close();
      return has;
    },
    { timeout: 20_000, polling: 100 },
    names,
  );
}

/** All rows of a table. */
export async function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  await tablesMade(page, [table]);
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const asked = indexedDB.open('groupmate');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const read = asked.result.transaction(name).objectStore(name).getAll();
          read.onsuccess = () => {
            asked.result.close();
            resolve(read.result as Record<string, unknown>[]);
          };
        };
      }),
    table,
  );
}

const shared = (uuid: string) => ({ uuid, updatedAt: 0, updatedBy: 'test' });
const uuidOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A community of the person's own. */
export const community = (n: number, name: string, colour: string, over: object = {}) => ({
  ...shared(uuidOf(100 + n)),
  network: 'vk',
  id: `-${n}`,
  screenName: null,
  name,
  url: `https://vk.com/public${n}`,
  role: 'mine',
  zone: 'Europe/Moscow',
  colour,
  denominator: 'views',
  firstSeenAt: 0,
  lastSeenAt: Date.now() - 3_600_000,
  ...over,
});

export const planned = (n: number, of: number, dueAt: number, text: string, over: object = {}) => ({
  ...shared(uuidOf(n)),
  network: 'vk',
  community: `vk:-${of}`,
  text,
  media: [],
  dueAt,
  zone: 'Europe/Moscow',
  state: 'planned',
  livePost: null,
  liveUrl: null,
  journal: [{ at: dueAt - 86_400_000, from: null, to: 'planned', cause: 'saved', note: null }],
  ...over,
});

export const reminder = (n: number, at: number, text: string, over: object = {}) => ({
  uuid: uuidOf(200 + n),
  kind: 'own',
  text,
  at,
  repeat: 'no',
  since: at,
  zone: 'Europe/Moscow',
  comment: null,
  url: null,
  shownAt: null,
  doneAt: null,
  ...over,
});

export const person = (id: number, name: string) => ({
  key: `vk:${id}`,
  network: 'vk',
  id: String(id),
  name,
  url: `https://vk.com/id${id}`,
  firstSeenAt: 0,
  lastSeenAt: Date.now() - 7_200_000,
});

export const comment = (id: number, of: number, author: number, name: string, text: string) => ({
  key: `vk:-${of}_${id}`,
  network: 'vk',
  id: `-${of}_${id}`,
  post: `vk:-${of}_1`,
  community: `vk:-${of}`,
  author: `vk:${author}`,
  authorName: name,
  text,
  url: `https://vk.com/wall-${of}_1?reply=${id}`,
  writtenAt: Date.now() - 5_400_000,
  replyTo: null,
  ours: false,
  firstSeenAt: Date.now() - 5_400_000,
  lastSeenAt: Date.now() - 5_400_000,
  dismissedAt: null,
  waiting: 1,
  waitingSince: Date.now() - 5_400_000,
});
