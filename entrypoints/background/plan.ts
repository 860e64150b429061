import { browser } from '#imports';
import { communityKey } from '../../utils/communities/rules.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { db } from '../../utils/db.ts';
import { sweepMedia } from '../../utils/media/store.ts';
import { unfinishedMedia } from '../../utils/plan/unfinished.ts';
import { itemOfNotice } from '../../utils/plan/notices.ts';
import { proveByWall } from '../../utils/plan/store.ts';
import { noteWall } from '../../utils/plan/walls.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { thinDaily } from '../../utils/readings/thin.ts';
import { readSettings } from '../../utils/settings.ts';
import { noteFailure } from './failures.ts';
import { settleFills } from './fill.ts';
import { showNotice } from './notices.ts';
import { freshPopupRecord } from './popup-record.ts';
import { reconcileAll, stillSo } from './reconcile.ts';

const ticker = 'tick';

/** A notification that asks to publish what is published would lead to a second post. */
async function clearStale(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    if (!(await stillSo(id))) await browser.notifications.clear(id);
  }
}

/**
 * One alarm, made only where there is none: making it anew at every start of the worker would
 * begin its minute again each time, and it might never ring.
 */
export async function keepTicker(): Promise<void> {
  if (await browser.alarms.get(ticker)) return;
  await browser.alarms.create(ticker, { delayInMinutes: 1, periodInMinutes: 1 });
}

// Runs of one worker stand in a row; the lease is for what a worker cannot see (another context,
// its own death). Nothing is lost with this variable but the place in the row.
let row: Promise<unknown> = Promise.resolve();

/**
 * Every wake runs the same: plan and reminders up to now. `fresh`: the popup's record is made anew
 * also when nothing changed. Never throws: a failure is noted, and the next tick tries again.
 */
export function wake({ fresh = false } = {}): Promise<void> {
  const run = async () => {
    try {
      await settleFills(Date.now());
      const changed = await reconcileAll(Date.now(), {
        settings: await readSettings(),
        show: showNotice,
        failed: (error) => noteFailure('plan', error),
      });
      if (changed !== null) await clearStale();
      if (changed || fresh) await freshPopupRecord();
    } catch (error) {
      await noteFailure('plan', error);
    }
  };
  const next = row.then(run);
  row = next;
  return next;
}

/** Where a click on an item's notification leads. */
export type OpenItem = (uuid: string) => Promise<unknown>;

const openPlanPage = () =>
  browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + '#plan' });

/** All listeners of the plan, in the first tick. `openItem`: what a click on a due item does. */
export function keepPlan(openItem: OpenItem = openPlanPage): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ticker) void wake();
  });
  const start = () => {
    void wake({ fresh: true });
    void thinDaily(Date.now()).catch((error: unknown) => noteFailure('readings', error));
    void unfinishedMedia()
      .then((spare) => sweepMedia(Date.now(), spare))
      .catch((error: unknown) => noteFailure('media', error));
  };
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.idle.onStateChanged.addListener((state) => {
    // After sleep an alarm of the past may stay silent: being back is a wake of its own.
    if (state === 'active') void keepTicker().then(() => wake());
  });
  browser.notifications.onClicked.addListener((id) => {
    const uuid = itemOfNotice(id);
    const plain = id === 'missed' || id.startsWith('unfilled:') || id.startsWith('held:');
    if (!uuid && !plain) return;
    void browser.notifications
      .clear(id)
      .then(() => (uuid ? openItem(uuid) : openPlanPage()))
      .catch((error: unknown) => noteFailure('plan', error));
  });
  // At every start of the worker: alarms of an unpacked extension do not survive a crash.
  void keepTicker().catch((error: unknown) => noteFailure('plan', error));
}

/**
 * After a stored reading: what of the plan do its posts show live, and was the top of a wall read?
 * `community`: the one whose page it was; null when it could not be told.
 */
export async function proveByReading(
  reading: PageReading,
  keys: readonly string[],
  community: Community | null,
  now: number,
): Promise<void> {
  const posts = (await db.posts.bulkGet([...keys])).filter((post) => post !== undefined);
  const owners = [...new Set(posts.map((post) => post.community))];
  const known = await Promise.all(owners.map(communityByKey));
  const mine = new Set(known.flatMap((one) => (one?.role === 'mine' ? [communityKey(one)] : [])));
  const proved = await proveByWall(
    posts.filter((post) => mine.has(post.community)),
    now,
  );
  if (community?.role === 'mine' && reading.page.kind === 'community') {
    const key = communityKey(community);
    const own = posts.filter((post) => post.community === key);
    await noteWall(key, own, reading.opened, now);
  }
  if (proved.length) await clearStale();
}
