import { noteNoticeShown, unshown } from '../../utils/plan/notices.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { fellInQuiet, quietUntil, type QuietHours } from '../../utils/reminders/quiet.ts';
import type { Reminder } from '../../utils/reminders/schema.ts';
import { noteShown, ringing } from '../../utils/reminders/store.ts';
import type { Notice } from './reconcile.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** Does it wait for the end of the quiet hours that it is now? Nothing is marked as told by that. */
export function isHeld(notice: Notice, now: number, quiet: QuietHours | null): boolean {
  if (!quiet || quietUntil(now, quiet, ownZone()) === null) return false;
  switch (notice.kind) {
    case 'due':
      return !quiet.posts;
    // What came out by another way can wait for the morning: nothing goes out meanwhile.
    case 'held':
    case 'missed':
      return true;
    case 'reminder':
      return notice.reminder.urgent !== true;
    // A key that stands still waits for a decision.
    case 'by-key':
    case 'reminders':
    case 'quiet':
      return false;
  }
}

/** What the notice of a whole quiet time speaks of. */
export interface HeldThings {
  reminders: Reminder[];
  due: PlanItem[];
  missed: PlanItem[];
}

/**
 * After quiet hours: one notice for all that came in them, when it is more than one thing. Also when
 * the computer slept: what counts is the time that a thing was for. Returns whether it told.
 */
export async function tellQuiet(
  now: number,
  quiet: QuietHours | null,
  noticeOf: (id: string) => Promise<Notice | null>,
  show: (notice: Notice) => Promise<boolean>,
): Promise<boolean> {
  const zone = ownZone();
  if (!quiet || quietUntil(now, quiet, zone) !== null) return false;
  const fell = (at: number) => fellInQuiet(at, now, quiet, zone);
  const held: HeldThings = { reminders: [], due: [], missed: [] };
  const ids: string[] = [];
  for (const id of await unshown()) {
    const notice = await noticeOf(id);
    if (notice?.kind === 'due' && fell(notice.item.dueAt)) held.due.push(notice.item);
    else if (notice?.kind === 'missed' && notice.items.some(({ dueAt }) => fell(dueAt))) {
      held.missed.push(...notice.items);
    } else continue;
    ids.push(id);
  }
  held.reminders = (await ringing(now)).filter(({ at }) => fell(at));
  // One thing alone says more by its own notice, and leads to its own place.
  if (ids.length + held.reminders.length < 2) return false;
  if (!(await show({ id: 'quiet', kind: 'quiet', ...held }))) return false;
  await noteShown(held.reminders, now);
  for (const id of ids) await noteNoticeShown(id);
  return true;
}
