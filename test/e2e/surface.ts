import { createHash, randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer';
import { printsOf } from '../../utils/plan/prints.ts';
import type { E2e } from './setup.ts';

/** A picture for a plan: a real PNG; `padding` bytes after its end make it as large as wished. */
export interface TestPicture {
  id: string;
  name: string;
  base64: string;
  size: number;
}
export function picture(name: string, padding: number): TestPicture {
  if (name.endsWith('.mp4')) {
    const head = Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypisom')]);
    return asFile(name, Buffer.concat([head, randomBytes(padding)]));
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  return asFile(name, Buffer.concat([png, randomBytes(padding)]));
}
function asFile(name: string, bytes: Buffer): TestPicture {
  const id = createHash('sha256').update(bytes).digest('hex');
  return { id, name, base64: bytes.toString('base64'), size: bytes.length };
}

export interface TestItem {
  uuid: string;
  text: string;
  media: string[];
}

/** A page of the extension: it has the extension's database and may ask as a surface does. */
export async function surface(e2e: E2e): Promise<Page> {
  const page = await e2e.session.openExtensionPage('popup.html');
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'groupmate'),
  );
  return page;
}

/** A community of the sandbox, as the database keeps it. */
export interface TestCommunity {
  id: string;
  screenName: string;
  name: string;
  /** 'vk' by default. */
  network?: string;
  /** VK's address of the screen name by default. */
  url?: string;
}

/** Two communities of the sandbox. */
export const bakery: TestCommunity = {
  id: '-224700111',
  screenName: 'teplyhleb',
  name: 'Пекарня «Тёплый хлеб»',
};
export const cafe: TestCommunity = {
  id: '-224700222',
  screenName: 'kofe_utro',
  name: 'Кофейня «Утро»',
};

/** Writes rows as the stores do: an own community, pictures, and one planned item. */
export async function plan(
  page: Page,
  text: string,
  pictures: TestPicture[],
  community = bakery,
  { state = 'due', late = 1000 } = {},
): Promise<TestItem> {
  const media = pictures.map(({ id }) => id);
  const item = { uuid: crypto.randomUUID(), text, media, prints: printsOf(text) };
  await page.evaluate(
    async (
      planned,
      media,
      shared,
      { id: owner, screenName, name, network = 'vk', url },
      { state, late },
    ) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('groupmate');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
      const files = await Promise.all(
        media.map(async ({ id, name, base64, size }) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const type = name.endsWith('.mp4') ? 'video/mp4' : 'image/png';
          const sizes = { size, width: 1, height: 1, addedAt: Date.now() };
          return { id, name, type, bytes: new Blob([bytes], { type }), ...sizes };
        }),
      );
      const now = Date.now();
      const write = database.transaction(['plan', 'media', 'communities'], 'readwrite');
      for (const file of files) write.objectStore('media').put(file);
      // One that was opened before keeps its row: its network and id are there once.
      const known = await new Promise((resolve) => {
        const found = write
          .objectStore('communities')
          .index('[network+id]')
          .getKey([network, owner]);
        found.onsuccess = () => resolve(found.result);
      });
      write.objectStore('communities').put({
        ...shared,
        uuid: known ?? crypto.randomUUID(),
        updatedAt: now,
        network,
        id: owner,
        screenName,
        name,
        url: url ?? `https://vk.com/${screenName}`,
        role: 'mine',
        zone: 'Europe/Moscow',
        colour: '#3b76d4',
        denominator: 'views',
        firstSeenAt: now,
        lastSeenAt: now,
      });
      write.objectStore('plan').put({
        ...shared,
        ...planned,
        updatedAt: now,
        network,
        community: `${network}:${owner}`,
        dueAt: now - late,
        zone: 'Europe/Moscow',
        state,
        livePost: null,
        liveUrl: null,
        journal: [{ at: now, from: null, to: state, cause: 'saved', note: null }],
      });
      await new Promise((resolve, reject) => {
        write.oncomplete = resolve;
        write.onerror = () => reject(write.error ?? new Error('not written'));
      });
      database.close();
    },
    item,
    pictures.map(({ id, name, base64, size }) => ({ id, name, base64, size })),
    { updatedBy: 'test' },
    community,
    { state, late },
  );
  return item;
}

export interface Planned {
  state: string;
  journal: { from: string | null; to: string; cause: string; note: string | null }[];
}

/** The item as the database has it now. */
export function planned(page: Page, uuid: string): Promise<Planned> {
  return page.evaluate(
    (id) =>
      new Promise<Planned>((resolve, reject) => {
        const request = indexedDB.open('groupmate');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const found = request.result.transaction('plan').objectStore('plan').get(id);
          found.onsuccess = () => {
            request.result.close();
            resolve(found.result as Planned);
          };
        };
      }),
    uuid,
  );
}

/** Waits for a state; tells the journal when it never comes. */
export async function plannedIn(
  page: Page,
  uuid: string,
  state: string,
  seconds = 30,
): Promise<Planned> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const item = await planned(page, uuid);
    if (item.state === state) return item;
    if (Date.now() > end) throw new Error(`It is ${item.state}: ${JSON.stringify(item.journal)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks the background as a surface does; the whole reply. */
export function askAsSurface(page: Page, groupmate: string, ask: object): Promise<unknown> {
  return page.evaluate(
    (name, question) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
      >;
      return (browser ?? chrome)?.runtime.sendMessage({ groupmate: name, ask: question });
    },
    groupmate,
    ask,
  );
}
