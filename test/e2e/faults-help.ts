import type { Page } from 'puppeteer';

/** The data of a Groupmate that comes after this one: the version alone is raised. */
export const makeNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const asked = indexedDB.open('groupmate', 99_990);
    await new Promise<void>((resolve, reject) => {
      asked.onsuccess = () => resolve();
      asked.onerror = () => reject(asked.error);
    });
    asked.result.close();
  });

/**
 * The data of an older Groupmate (version 17) with a table on which a later step fails. Asked for in
 * one breath: nobody else's opening can come between.
 */
export const makeOldAndBroken = (page: Page, row: object): Promise<void> =>
  page.evaluate(async (community) => {
    indexedDB.deleteDatabase('groupmate');
    const asked = indexedDB.open('groupmate', 170);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('communities', { keyPath: 'uuid' }).put(community);
      asked.result.createObjectStore('facts', { keyPath: 'name' });
      // Its keys stand outside its rows: the step that writes days anew fails on them.
      asked.result.createObjectStore('daily').put({ uuid: 'a', community: 'b', day: 'c' }, 'a');
    };
    await new Promise<void>((resolve, reject) => {
      asked.onsuccess = () => resolve();
      asked.onerror = () => reject(asked.error);
    });
    asked.result.close();
  }, row);

/** The version of the data, and how many communities are in it. */
export const whatIsThere = (page: Page) =>
  page.evaluate(async () => {
    const asked = indexedDB.open('groupmate');
    await new Promise((done) => (asked.onsuccess = done));
    const { result: there } = asked;
    const all = there.transaction('communities').objectStore('communities').getAll();
    await new Promise((done) => (all.onsuccess = done));
    const { version } = there;
    there.close();
    return { version, communities: all.result as object[] };
  });

/** Files that a page hands to the downloads are kept in it instead: their names and sizes. */
export const catchFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const files: { name: string; size: number }[] = [];
    Object.assign(window, { files });
    const sizes = new Map<string, number>();
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const made = address(file);
      sizes.set(made, file.size);
      return made;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, size: sizes.get(this.href) ?? 0 });
    };
  });
export const caughtFiles = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { files: { name: string; size: number }[] }).files ?? [],
  );

/** The fault that stands in the place of a surface. */
export async function faultOn(page: Page): Promise<string | null> {
  await page.bringToFront();
  const card = await page.waitForSelector('[data-fault]', { timeout: 20_000 });
  return card ? card.evaluate((one) => one.getAttribute('data-fault')) : null;
}

/** Every write of this page is refused as on a full disk, until `room` is given. */
export const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    Object.assign(window, {
      room: () => Object.assign(IDBObjectStore.prototype, { put, add }),
    });
  });
/** The disk has room again. */
export const makeRoom = (page: Page) =>
  page.evaluate(() => void (window as unknown as { room(): void }).room());
