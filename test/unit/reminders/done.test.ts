import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { backupReminder, keepSettingReminders } from '../../../utils/reminders/by-settings.ts';
import {
  addReminder,
  doneReminder,
  finishReminder,
  forgetRemindersAbout,
  listDoneReminders,
  listOpenReminders,
  noteShown,
  reminderAbout,
  reminderBy,
  reopenReminder,
  ringing,
  snoozeReminder,
  thinDoneReminders,
  type ReminderDraft,
} from '../../../utils/reminders/store.ts';
import { now } from '../readings/made-up.ts';

const minute = 60_000;
const day = 86_400_000;
beforeEach(() => db.reminders.clear());

const own = (over: Partial<ReminderDraft> = {}, at = now) =>
  addReminder(
    { kind: 'own', text: 'Отчёт', at: now, repeat: 'no', comment: null, url: null, ...over },
    at,
  );

describe('what was done', () => {
  it('is kept to be read, the latest first, and can be taken back', async () => {
    const first = await own({ text: 'Первое' });
    const second = await own({ text: 'Второе' });
    await doneReminder(first.uuid, now);
    const back = await finishReminder(second.uuid, now + minute);
    expect((await listDoneReminders()).map(({ text }) => text)).toEqual(['Второе', 'Первое']);
    await back?.();
    expect((await listOpenReminders()).map(({ text }) => text)).toEqual(['Второе']);
    expect(await reminderBy(second.uuid)).toEqual(second);
    expect(await finishReminder(first.uuid, now)).toBeNull();
  });

  it('of a repeating one is kept too, and taking it back brings its time back', async () => {
    const daily = await own({ repeat: 'daily' });
    const back = await finishReminder(daily.uuid, now + minute);
    expect(await listDoneReminders()).toMatchObject([
      { of: daily.uuid, at: now, doneAt: now + minute, repeat: 'no' },
    ]);
    expect((await reminderBy(daily.uuid))?.at).toBe(now + day);
    await back?.();
    expect(await listDoneReminders()).toEqual([]);
    expect(await reminderBy(daily.uuid)).toEqual(daily);
  });

  it('does not fill with files that were saved', async () => {
    await keepSettingReminders({ checklistAt: null, backupEvery: 'week' }, now, 'UTC');
    await doneReminder(backupReminder, now + 8 * day);
    expect(await listDoneReminders()).toEqual([]);
  });

  it('can be opened again later, and does not ring for what is long past', async () => {
    const { uuid } = await own();
    await doneReminder(uuid, now);
    expect(await reopenReminder(uuid, now + day)).toBe(true);
    expect((await listOpenReminders()).length).toBe(1);
    expect(await ringing(now + day)).toEqual([]);
    expect(await reopenReminder(uuid, now)).toBe(false);
    const daily = await own({ repeat: 'daily' });
    await doneReminder(daily.uuid, now);
    const [copy] = await listDoneReminders();
    expect(await reopenReminder(copy?.uuid ?? '', now)).toBe(false);
  });

  it('is forgotten after 30 days', async () => {
    const old = await own();
    const young = await own();
    await doneReminder(old.uuid, now);
    await doneReminder(young.uuid, now + 2 * day);
    await own({ text: 'ещё открыто' });
    await thinDoneReminders(now + 31 * day);
    expect((await listDoneReminders()).map(({ uuid }) => uuid)).toEqual([young.uuid]);
    expect((await listOpenReminders()).length).toBe(1);
  });
});

describe('a reminder of somebody or something', () => {
  const anna = { kind: 'person', key: 'vk:5' } as const;

  it('is found by it while it is open, the soonest first', async () => {
    const later = await own({ about: anna, at: now + day });
    const soon = await own({ about: anna, at: now + minute });
    await own({ about: { kind: 'post', key: 'vk:5' } });
    expect((await reminderAbout(anna))?.uuid).toBe(soon.uuid);
    await doneReminder(soon.uuid, now);
    expect((await reminderAbout(anna))?.uuid).toBe(later.uuid);
  });

  it('is forgotten with it, done or not', async () => {
    const { uuid } = await own({ about: anna });
    await own({ about: anna });
    await doneReminder(uuid, now);
    await own({ about: { kind: 'person', key: 'vk:6' }, text: 'другой' });
    await forgetRemindersAbout('person', new Set(['vk:5']));
    expect((await db.reminders.toArray()).map(({ text }) => text)).toEqual(['другой']);
  });
});

describe('a clock', () => {
  const nextYear = now + 365 * day;
  const ring = async (at: number) => {
    const reminders = await ringing(at);
    await noteShown(reminders, at);
    return reminders.map(({ text }) => text).sort();
  };

  it('that ran ahead a year and was set right silences nothing', async () => {
    await own({ text: 'раз', at: now + 2 * day });
    await own({ text: 'каждый день', repeat: 'daily', at: now });
    await own({ text: 'отложено', at: now });
    expect(await ring(nextYear)).toEqual(['каждый день', 'отложено', 'раз']);
    for (const { uuid, text } of await listOpenReminders()) {
      if (text === 'каждый день') await doneReminder(uuid, nextYear);
      if (text === 'отложено') await snoozeReminder(uuid, nextYear + minute, nextYear);
    }
    // Set right. The put off one was for now; the others come at their own times, once.
    expect(await ring(now + minute)).toEqual(['отложено']);
    expect(await ring(now + 2 * minute)).toEqual([]);
    expect(await ring(now + day)).toEqual(['каждый день']);
    expect(await ring(now + 2 * day)).toEqual(['каждый день', 'раз']);
    expect(await ring(now + 2 * day + minute)).toEqual([]);
  });

  it('that was set back an hour rings nothing twice', async () => {
    await own({ repeat: 'daily' });
    expect(await ring(now)).toHaveLength(1);
    expect(await ring(now - 3_600_000)).toEqual([]);
    expect(await ring(now)).toEqual([]);
  });

  it('that ran ahead when the settings’ hour was said does not silence it', async () => {
    const keep = (at: number) =>
      keepSettingReminders({ checklistAt: '15:30', backupEvery: 'week' }, at, 'Europe/Moscow');
    await keep(nextYear);
    await keep(now);
    const times = (await listOpenReminders()).map(({ at }) => new Date(at).toISOString());
    // Now is 12:00 in Moscow.
    expect(times[0]).toBe('2026-11-21T12:30:00.000Z');
    expect(times[1]).toBe('2026-11-28T07:00:00.000Z');
  });
});
