import { communityByKey } from '../../utils/communities/store.ts';
import type { KeyInfo } from '../../utils/keys/schema.ts';
import { keyInfos } from '../../utils/keys/store.ts';
import { giveLease, takeLease } from '../../utils/lease.ts';
import {
  dueNotice,
  heldNotice,
  itemOfHeldNotice,
  itemOfNotice,
  noteNoticeShown,
  unshown,
} from '../../utils/plan/notices.ts';
import { reconcilePlan } from '../../utils/plan/reconcile.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { countIn, itemsIn } from '../../utils/plan/by-state.ts';
import { planItem } from '../../utils/plan/store.ts';
import { keepTemporary } from '../../utils/plan/temporary.ts';
import { keepPlanReminders } from '../../utils/reminders/by-plan.ts';
import { keepSettingReminders } from '../../utils/reminders/by-settings.ts';
import type { Reminder } from '../../utils/reminders/schema.ts';
import { listOpenReminders, noteShown, reminderBy, ringing } from '../../utils/reminders/store.ts';
import type { Settings } from '../../utils/settings.ts';
import { isHeld, tellQuiet, type HeldThings } from './quiet.ts';

/** What the person has to be told. Shown again under the same id when the worker died meanwhile. */
export type Notice =
  | { id: string; kind: 'due' | 'held'; item: PlanItem; community: string }
  | { id: string; kind: 'missed'; items: PlanItem[] }
  | { id: string; kind: 'by-key'; items: PlanItem[]; stopped: KeyInfo[] }
  | { id: string; kind: 'reminder'; reminder: Reminder }
  | { id: string; kind: 'reminders'; reminders: Reminder[] }
  /** All that came in quiet hours. */
  | ({ id: string; kind: 'quiet' } & HeldThings);

/** What reconcile needs of the world: the browser's notifications, or a test's list. */
export interface World {
  /** Who takes the lease (utils/session.ts); absent: somebody new. */
  owner?: string;
  settings: Pick<Settings, 'checklistAt' | 'backupEvery'> & Partial<Pick<Settings, 'quiet'>>;
  show(notice: Notice): Promise<unknown>;
  /** A notice that could not be shown stays to be shown; the others go on. */
  failed(error: unknown): Promise<unknown>;
}

const lease = 'reconcile';

/**
 * Brings plan and reminders up to now and tells what has to be told. May run at any time and be
 * broken off at any await: each thing is written as *to be told* in the transaction of its step,
 * and crossed out after it was shown. Returns whether anything changed; null when another runs.
 */
export async function reconcileAll(now: number, world: World): Promise<boolean | null> {
  const owner = world.owner ?? crypto.randomUUID();
  if (!(await takeLease(lease, owner, now))) return null;
  try {
    await keepSettingReminders(world.settings, now);
    const steps = await reconcilePlan(now);
    await keepTemporary();
    await keepPlanReminders(now);
    const quiet = world.settings.quiet ?? null;
    const after = await tellQuiet(now, quiet, noticeOf, (notice) => shown(notice, world));
    const told = await tellPlan(now, world);
    const rung = await tellReminders(now, world);
    return steps.length > 0 || after || told || rung;
  } finally {
    await giveLease(lease, owner);
  }
}

async function noticeOf(id: string): Promise<Notice | null> {
  if (id === 'missed') {
    const items = await itemsIn(['missed']);
    return items.length ? { id, kind: 'missed', items } : null;
  }
  if (id === 'by-key') {
    const [unsure, keys] = await Promise.all([itemsIn(['unknown', 'refused']), keyInfos()]);
    // One that will be asked for again is no question to the person yet.
    const items = unsure.filter((item) => item.state === 'refused' || !item.delivery?.retryAt);
    const stopped = keys.filter(({ stop }) => stop !== null);
    return items.length || stopped.length ? { id, kind: 'by-key', items, stopped } : null;
  }
  const uuid = itemOfNotice(id) ?? itemOfHeldNotice(id);
  const item = uuid ? await planItem(uuid) : undefined;
  // Opened, moved or skipped meanwhile: the person knows.
  const kind = item?.state === 'held' ? 'held' : 'due';
  const noticeId = kind === 'held' ? heldNotice : dueNotice;
  if (!item || item.state !== kind || noticeId(item.uuid, item.dueAt) !== id) return null;
  const community = await communityByKey(item.community);
  return { id, kind, item, community: community?.name ?? item.community };
}

/** Does a notification that was shown still say what is so? One that does not is taken away. */
export async function stillSo(id: string): Promise<boolean> {
  const ofPlan = id === 'missed' || id === 'by-key' || itemOfNotice(id) || itemOfHeldNotice(id);
  if (ofPlan) return (await noticeOf(id)) !== null;
  if (id === 'reminders' || id === 'quiet') {
    const rang = (await listOpenReminders()).some(({ shownAt }) => shownAt !== null);
    return rang || (id === 'quiet' && (await countIn(['due', 'missed'])) > 0);
  }
  const uuid = reminderOfNotice(id);
  if (!uuid) return true;
  const reminder = await reminderBy(uuid);
  return reminder !== undefined && reminder.doneAt === null && reminder.shownAt !== null;
}

/** The reminder that a notification speaks of; null for other ids. */
export const reminderOfNotice = (id: string): string | null =>
  /^reminder:(.+)$/u.exec(id)?.[1] ?? null;

async function tellPlan(now: number, world: World): Promise<boolean> {
  let told = false;
  for (const id of await unshown()) {
    const notice = await noticeOf(id);
    if (notice && isHeld(notice, now, world.settings.quiet ?? null)) continue;
    if (notice && !(await shown(notice, world))) continue;
    await noteNoticeShown(id);
    told = true;
  }
  return told;
}

/** One notification for all that ring together: after a night several may. */
async function tellReminders(now: number, world: World): Promise<boolean> {
  const ringsNow = (await ringing(now)).map((reminder): Notice & { kind: 'reminder' } => ({
    id: `reminder:${reminder.uuid}`,
    kind: 'reminder',
    reminder,
  }));
  const loud = ringsNow.filter((one) => !isHeld(one, now, world.settings.quiet ?? null));
  const [first] = loud;
  if (!first) return false;
  const reminders = loud.map(({ reminder }) => reminder);
  const notice: Notice =
    loud.length === 1 ? first : { id: 'reminders', kind: 'reminders', reminders };
  if (!(await shown(notice, world))) return false;
  await noteShown(reminders, now);
  return true;
}

async function shown(notice: Notice, world: World): Promise<boolean> {
  try {
    await world.show(notice);
    return true;
  } catch (error) {
    await world.failed(error);
    return false;
  }
}
