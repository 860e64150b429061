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
import { thinDoneReminders } from '../../utils/reminders/store.ts';
import { readSettings } from '../../utils/settings.ts';
import { leaseOwner } from '../../utils/session.ts';
import { asideAfter, dataIsOpen, dataNotice } from './data-fault.ts';
import { deliver, sendByApi } from './deliver.ts';
import { noteFailure } from './failures.ts';
import { settleFills } from './fill.ts';
import { keepMinuteAlarm } from './minute-alarm.ts';
import { showNotice } from './notices.ts';
import { openPage } from './open-page.ts';
import { freshPopupRecord } from './popup-record.ts';
import { reconcileAll, stillSo } from './reconcile.ts';
import { keepRecurrences } from './recurrences.ts';
import { claimPost } from './sharing/claims.ts';
import { tellOfPost, thisWorld } from './sharing/index.ts';

const ticker = 'tick';

/** A notification that asks to publish what is published would lead to a second post. */
async function clearStale(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    if (!(await stillSo(id))) await browser.notifications.clear(id);
  }
}

/** The plan's own alarm: each of its rings is a wake. */
export const keepTicker = (now = Date.now()): Promise<void> => keepMinuteAlarm(ticker, now);

// Runs of one worker stand in a row; the lease is for what a worker cannot see (another context,
// its own death). Nothing is lost with this variable but the place in the row.
let row: Promise<unknown> = Promise.resolve();

/** What other topics do after each wake, by themselves: none may throw, nobody waits for them. */
const later: (() => unknown)[] = [];
export const afterWake = (task: () => unknown): void => void later.push(task);

/**
 * Every wake runs the same: plan and reminders up to now. `fresh`: the popup's record is made anew
 * also when nothing changed. Never throws: a failure is noted, and the next tick tries again.
 */
export function wake({ fresh = false } = {}): Promise<void> {
  const run = async () => {
    try {
      // A browser that refuses alarms for once must not stop what this wake is for.
      await keepTicker().catch((error: unknown) => noteFailure('plan', error));
      const data = await dataIsOpen();
      if (data === null) return;
      await settleFills(Date.now());
      const made = await keepRecurrences(Date.now());
      const changed = await reconcileNow();
      if (changed !== null) await clearStale();
      if (changed || made || fresh || data === 'again') await freshPopupRecord();
    } catch (error) {
      await noteFailure('plan', error);
      // One damaged row must not keep all others from ringing.
      if (await asideAfter(error)) void wake({ fresh: true });
    }
  };
  const next = row.then(run);
  // One that failed all the same must not keep those behind it from their turn.
  row = next.catch(() => undefined);
  // Nobody waits for networks: what they answer comes as another change.
  void next.then(deliverAll, () => undefined);
  void next.then(
    () => later.forEach((task) => task()),
    () => undefined,
  );
  return next;
}

const reconcileNow = async () =>
  reconcileAll(Date.now(), {
    owner: await leaseOwner(),
    settings: await readSettings(),
    show: showNotice,
    failed: (error) => noteFailure('plan', error),
  });

let delivering: Promise<unknown> = Promise.resolve();

/** Sends by key what is armed, and tells what came of it. One after another, like wakes. */
function deliverAll(): Promise<unknown> {
  const run = async () => {
    try {
      const changed = await deliver({
        now: Date.now,
        owner: await leaseOwner(),
        online: () => navigator.onLine,
        send: sendByApi,
        claim: async ({ uuid }) => claimPost(await thisWorld(), uuid, 'key'),
        tell: tellOfPost,
        failed: (error) => noteFailure('plan', error),
      });
      if (changed) await afterDelivery();
    } catch (error) {
      await noteFailure('plan', error);
    }
  };
  delivering = delivering.then(run);
  return delivering;
}

/** The notices of what was delivered, and the popup's record with it. */
async function afterDelivery(): Promise<void> {
  await reconcileNow();
  await clearStale();
  await freshPopupRecord();
}

/** Where a click on an item's notification leads. */
export type OpenItem = (uuid: string) => Promise<unknown>;

const openPlanPage = () => openPage('dashboard.html#plan');

/** All listeners of the plan, in the first tick. `openItem`: what a click on a due item does. */
export function keepPlan(openItem: OpenItem = openPlanPage): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ticker) void wake();
  });
  const start = () => {
    void wake({ fresh: true });
    void thinDoneReminders(Date.now()).catch((error: unknown) => noteFailure('reminders', error));
    void thinDaily(Date.now()).catch((error: unknown) => noteFailure('readings', error));
    void unfinishedMedia()
      .then((spare) => sweepMedia(Date.now(), spare))
      .catch((error: unknown) => noteFailure('media', error));
  };
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.idle.onStateChanged.addListener((state) => {
    // After sleep alarms may stay silent: being back is a wake of its own.
    if (state === 'active') void wake();
  });
  browser.notifications.onClicked.addListener((id) => {
    const uuid = itemOfNotice(id);
    const plain =
      ['missed', 'by-key', dataNotice].includes(id) ||
      id.startsWith('unfilled:') ||
      id.startsWith('held:');
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
