import type { NewReminder } from '../../components/reminder-form.tsx';
import { ask } from '../../utils/messages.ts';
import type { PopupTask } from '../../utils/tasks/schema.ts';
import { freshRecord } from './record.ts';

/**
 * What the popup changes in the plan and in reminders. The stores are loaded only now: the popup's
 * first picture does not wait for the database. The background then makes the record anew, and the
 * popup follows it. All throw when nothing was kept.
 */
const plan = () => import('../../utils/plan/store.ts');
const reminders = () => import('../../utils/reminders/store.ts');

const planChanged = () => ask('ui.changed', { what: 'plan' });
const remindersChanged = () => ask('ui.changed', { what: 'reminders' });

/** The time that it got; null: it may not be moved now. */
export async function toNextSlot(uuid: string): Promise<number | null> {
  const { movePlan, nextFreeSlot, planItem } = await plan();
  const item = await planItem(uuid);
  if (!item) return null;
  const now = Date.now();
  const moved = await movePlan(uuid, await nextFreeSlot(item.community, now), now);
  await planChanged();
  return moved?.dueAt ?? null;
}

export async function skip(uuid: string): Promise<void> {
  const { skipPlan } = await plan();
  await skipPlan(uuid, Date.now());
  await planChanged();
}

export async function snooze(uuid: string, at: number): Promise<void> {
  const { snoozeReminder } = await reminders();
  await snoozeReminder(uuid, at);
  await remindersChanged();
}

/** Returns how to take it back; null: it was gone. */
export async function done(uuid: string): Promise<(() => Promise<void>) | null> {
  const { finishReminder } = await reminders();
  const back = await finishReminder(uuid, Date.now());
  await remindersChanged();
  if (!back) return null;
  return async () => {
    await back();
    await remindersChanged();
  };
}

/** A reminder of the person's own. */
export async function remind(of: NewReminder): Promise<void> {
  const { addReminder } = await reminders();
  await addReminder({ ...of, kind: 'own', comment: null, url: null });
  await remindersChanged();
}

/** The whole text of an item, for the clipboard; '' when it is gone. */
export async function textOf(uuid: string): Promise<string> {
  const { planItem } = await plan();
  return (await planItem(uuid))?.text ?? '';
}

/** Ticks a task of its day, or takes that back. */
export async function tick({ uuid, day }: PopupTask, done: boolean): Promise<void> {
  const { tickTask } = await import('../../utils/tasks/store.ts');
  await tickTask(uuid, day, done, Date.now());
  freshRecord();
}
