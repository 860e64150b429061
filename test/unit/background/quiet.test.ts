import { beforeEach, describe, expect, it } from 'vitest';
import { reconcileAll, type Notice } from '../../../entrypoints/background/reconcile.ts';
import { db } from '../../../utils/db.ts';
import { leaseMs } from '../../../utils/lease.ts';
import { unshown } from '../../../utils/plan/notices.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { addReminder, doneReminder } from '../../../utils/reminders/store.ts';
import { clockAt } from '../../../utils/text/zone.ts';
import { bringBack, deadNow, died, dieAfter } from '../db/crash.ts';
import { aDraft, addCommunity, day, minute } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

/** Quiet from an hour before now to an hour after it, by whatever clock this computer has. */
const clock = clockAt(now, ownZone()).minutes;
const around = { from: (clock + 1380) % 1440, to: (clock + 60) % 1440 };
const hours = Array<typeof around>(7).fill(around);
const over = now + 60 * minute;

let shown: Notice[];
let broken: boolean;
const wake = (at: number, posts = true) =>
  reconcileAll(at, {
    settings: { checklistAt: null, backupEvery: 'never', quiet: { hours, posts } },
    show: async (notice) => {
      if (deadNow()) throw new Error(died);
      if (broken) throw new Error('The browser shows none.');
      shown.push(notice);
    },
    failed: async () => undefined,
  });
const kinds = () => shown.map(({ kind }) => kind);
const remind = (text: string, at: number, more: object = {}) =>
  addReminder(
    { kind: 'own', text, at, repeat: 'no', comment: null, url: null, ...more },
    now - day,
  );
const plan = async (text: string, dueAt: number) => {
  const answer = await savePlan(aDraft({ text, dueAt }), now - day);
  if (!('saved' in answer)) throw new Error('A rival.');
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  shown = [];
  broken = false;
});

it('a worker killed at any of its calls after them loses nothing', async () => {
  let calls = 0;
  for (let killed = true; killed; calls++) {
    await Promise.all(db.tables.map((table) => table.clear()));
    await addCommunity('-7');
    shown = [];
    await remind('раз', now);
    await remind('два', now);
    await plan('Опоздал', now - 50 * minute);
    dieAfter(calls);
    await wake(over).catch((error: unknown) => {
      if (!String(error).includes(died)) throw error;
    });
    killed = bringBack();
    await wake(over + leaseMs);
    expect((await unshown()).length, `unshown after ${calls} calls`).toBe(0);
    expect((await db.reminders.toArray()).filter(({ shownAt }) => shownAt === null)).toEqual([]);
    expect(kinds()[0], `after ${calls} calls`).toBe('quiet');
    // What was shown, but not crossed out any more, comes once more at most.
    expect(shown.length, `after ${calls} calls`).toBeLessThanOrEqual(killed ? 2 : 1);
  }
  expect(calls).toBeGreaterThan(10);
});

describe('in quiet hours', () => {
  it('what rings waits, and is told in one notice when they are over', async () => {
    await remind('раз', now - 5 * minute);
    await remind('два', now - minute);
    await plan('Опоздал', now - 50 * minute);
    await wake(now);
    await wake(over - minute);
    expect(shown).toEqual([]);
    await wake(over);
    expect(kinds()).toEqual(['quiet']);
    expect(shown[0]).toMatchObject({
      reminders: [{ text: 'раз' }, { text: 'два' }],
      missed: [{ text: 'Опоздал' }],
      due: [],
    });
    await wake(over + minute);
    expect(shown).toHaveLength(1);
  });

  it('an urgent one rings at its time, and not once more after them', async () => {
    await remind('срочно', now - minute, { urgent: true });
    await remind('не срочно', now - minute);
    await wake(now);
    expect(shown).toMatchObject([{ kind: 'reminder', reminder: { text: 'срочно' } }]);
    await wake(over);
    // One alone has its own notice, with its own place and buttons.
    expect(shown.slice(1)).toMatchObject([{ kind: 'reminder', reminder: { text: 'не срочно' } }]);
  });

  it('planned posts are told all the same, unless the person wants that quiet too', async () => {
    await plan('Первый', now - minute);
    await wake(now);
    expect(kinds()).toEqual(['due']);
    await plan('Второй', now - 2 * minute);
    await remind('раз', now);
    await wake(now, false);
    expect(kinds()).toEqual(['due']);
    await wake(over, false);
    expect(shown.slice(1)).toMatchObject([
      { kind: 'quiet', due: [{ text: 'Второй' }], reminders: [{ text: 'раз' }] },
    ]);
  });

  it('what was done meanwhile is told no more', async () => {
    const { uuid } = await remind('раз', now);
    await wake(now);
    await doneReminder(uuid, now + minute);
    await wake(over);
    expect(shown).toEqual([]);
  });

  it('a computer that slept over them tells as if it had been awake', async () => {
    await remind('ночью', now, { repeat: 'daily' });
    await remind('ещё ночью', now);
    await wake(now + 7 * day + 90 * minute);
    expect(kinds()).toEqual(['quiet']);
    expect(shown[0]).toMatchObject({ reminders: [{ text: 'ещё ночью' }, { text: 'ночью' }] });
  });

  it('what the browser does not show stays to be told', async () => {
    await remind('раз', now);
    await remind('два', now);
    broken = true;
    await wake(over);
    broken = false;
    await wake(over + minute);
    expect(kinds()).toEqual(['quiet']);
  });
});
