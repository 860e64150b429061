import { browser } from '#imports';
import { z } from 'zod';
import { sessionValue } from './session-value.ts';

/**
 * Which tab is being filled with which planned item. In session storage: the worker may be stopped
 * at any moment, and the page's next word continues where it was; a new session knows no such tab.
 */
export interface FillRecord {
  uuid: string;
  tabId: number;
  /** Epoch milliseconds after which nothing more is expected of the page. */
  until: number;
  /** It may go out in anybody's name: the person has seen in whose. */
  anyAuthor: boolean;
  /** The page has begun. */
  begun: boolean;
  /** The page has reported its end: the tab is only remembered to be shown again. */
  done: boolean;
}

const shape: z.ZodType<FillRecord> = z.object({
  uuid: z.string(),
  tabId: z.number(),
  until: z.number(),
  anyAuthor: z.boolean(),
  begun: z.boolean(),
  done: z.boolean(),
});

const prefix = 'fill:';

export async function fillRecords(): Promise<FillRecord[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([, record]) => shape.safeParse(record).data ?? []);
}

export const recordOf = (uuid: string): Promise<FillRecord | undefined> =>
  sessionValue(prefix + uuid, shape);

/** What this tab is waiting for; undefined when nothing, or when it is done. */
export async function awaitedIn(tabId: number): Promise<FillRecord | undefined> {
  return (await fillRecords()).find((record) => record.tabId === tabId && !record.done);
}

export async function keepRecord(record: FillRecord): Promise<void> {
  // A tab is filled with one thing: what it was remembered for before stands in it no more.
  const others = (await fillRecords()).filter(
    ({ tabId, uuid }) => tabId === record.tabId && uuid !== record.uuid,
  );
  await browser.storage.session.remove(others.map(({ uuid }) => prefix + uuid));
  await browser.storage.session.set({ [prefix + record.uuid]: record });
}

export async function dropRecord(uuid: string): Promise<void> {
  await browser.storage.session.remove(prefix + uuid);
}
