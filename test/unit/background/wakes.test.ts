import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { keepPlan, keepTicker, wake } from '../../../entrypoints/background/plan.ts';
import { listenForReminders } from '../../../entrypoints/background/reminders.ts';
import { db } from '../../../utils/db.ts';
import { addReminder, reminderBy, type ReminderDraft } from '../../../utils/reminders/store.ts';
import { now } from '../readings/made-up.ts';

const minute = 60_000;

/** An event of the browser, and how a test lets it happen. */
class Happening<Args extends unknown[]> {
  private readonly listeners: ((...args: Args) => void)[] = [];
  addListener = (listener: (...args: Args) => void) => void this.listeners.push(listener);
  happen = (...args: Args) => this.listeners.forEach((listener) => listener(...args));
  get count() {
    return this.listeners.length;
  }
}
interface Note {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

const alarm = new Happening<[{ name: string }]>();
const startup = new Happening<[]>();
const installed = new Happening<[]>();
const idle = new Happening<[string]>();
let clicked: Happening<[string]>;
let pressed: Happening<[string, number]> | undefined;
let notes: Map<string, Note>;
let alarms: Map<string, { name: string; scheduledTime: number }>;
let made: number;
let opened: string[];

function prepare(buttons: boolean) {
  clicked = new Happening();
  pressed = buttons ? new Happening() : undefined;
  Object.assign(fakeBrowser, {
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, { delayInMinutes }: { delayInMinutes: number }) => {
        made += 1;
        alarms.set(name, { name, scheduledTime: Date.now() + delayInMinutes * minute });
      },
      onAlarm: alarm,
    },
    idle: { onStateChanged: idle },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    notifications: {
      create: async (id: string, note: Note) => void notes.set(id, note),
      clear: async (id: string) => notes.delete(id),
      getAll: async () => Object.fromEntries(notes),
      onClicked: clicked,
      onButtonClicked: pressed,
    },
  });
  Object.assign(fakeBrowser.runtime, {
    onStartup: startup,
    onInstalled: installed,
    getManifest: () => ({ version: '1.0.0' }),
  });
  Object.assign(fakeBrowser.windows, {
    create: async ({ url }: { url: string }) => void opened.push(`window ${url}`),
  });
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => void opened.push(`tab ${url}`),
    query: async () => [],
  });
}
vi.useFakeTimers({ toFake: ['Date'], now });
afterAll(() => vi.useRealTimers());

beforeEach(async () => {
  vi.setSystemTime(now);
  notes = new Map();
  alarms = new Map();
  made = 0;
  opened = [];
  prepare(true);
  await Promise.all(db.tables.map((table) => table.clear()));
  if (alarm.count === 0) keepPlan();
  listenForReminders();
});

const remind = (over: Partial<ReminderDraft> = {}) =>
  addReminder({
    kind: 'own',
    text: 'Отчёт',
    at: now,
    repeat: 'no',
    comment: null,
    url: null,
    ...over,
  });
const rang = (uuid: string) =>
  vi.waitFor(() => expect([...notes.keys()]).toEqual([`reminder:${uuid}`]));

describe('everything that wakes us runs the same', () => {
  it.each([
    ['the ticker', () => alarm.happen({ name: 'tick' })],
    ['the browser’s start', () => startup.happen()],
    ['an installation or update', () => installed.happen()],
    ['being back at the computer', () => idle.happen('active')],
    ['opening the popup', () => void handlers['ui.popup']({}, { tabId: -1, url: '' })],
    [
      'a change by a surface',
      () => void handlers['ui.changed']({ what: 'plan' }, { tabId: -1, url: '' }),
    ],
  ])('%s', async (_, happens) => {
    const { uuid } = await remind();
    happens();
    await rang(uuid);
  });

  it('but an alarm that is not ours, or leaving the computer', async () => {
    const { uuid } = await remind();
    alarm.happen({ name: 'other' });
    idle.happen('locked');
    idle.happen('idle');
    // Any of them would have been in the row before this one, with the same reminder to show.
    vi.setSystemTime(now - minute);
    await wake();
    expect([...notes.keys()]).toEqual([]);
    vi.setSystemTime(now);
    await wake();
    expect([...notes.keys()]).toEqual([`reminder:${uuid}`]);
  });
});

describe('the one ticker', () => {
  const at = (scheduledTime: number) => alarms.set('tick', { name: 'tick', scheduledTime });

  it('is made where there is none, and left where there is one', async () => {
    await keepTicker();
    expect(made).toBe(1);
    for (const ahead of [0, 30, 60]) {
      at(now + ahead * 1000);
      await keepTicker();
    }
    // Just late: the browser is about to let it ring.
    at(now - minute);
    await keepTicker();
    expect(made).toBe(1);
  });

  it.each([
    ['a clock that ran ahead', now + 365 * 86_400_000],
    ['sleep', now - 7 * 86_400_000],
  ])('is made anew when it was lost by %s', async (_, scheduledTime) => {
    at(scheduledTime);
    await wake();
    expect(alarms.get('tick')?.scheduledTime).toBe(now + minute);
    await wake();
    expect(made).toBe(1);
  });

  it('that the browser refuses for once does not stop a wake', async () => {
    const { uuid } = await remind();
    Object.assign(fakeBrowser.alarms, { get: async () => Promise.reject(new Error('Not now.')) });
    await wake();
    expect([...notes.keys()]).toEqual([`reminder:${uuid}`]);
  });
});

describe('a notification', () => {
  const url = 'https://vk.com/wall-7_1?reply=5';

  it('with buttons: the first puts off by 15 minutes, the second is done with it', async () => {
    const { uuid } = await remind();
    await wake();
    expect(notes.get(`reminder:${uuid}`)?.buttons).toHaveLength(2);
    pressed?.happen(`reminder:${uuid}`, 0);
    // Waiting moves the clock of this test on by milliseconds.
    await vi.waitFor(async () =>
      expect(Math.floor(((await reminderBy(uuid))?.at ?? 0) / minute)).toBe(now / minute + 15),
    );
    await vi.waitFor(() => expect(notes.size).toBe(0));
    vi.setSystemTime(now + 16 * minute);
    await wake();
    expect(notes.size).toBe(1);
    pressed?.happen(`reminder:${uuid}`, 1);
    await vi.waitFor(async () =>
      expect((await reminderBy(uuid))?.doneAt).toBeGreaterThan(now + 15 * minute),
    );
  });

  it('with buttons: a press on it leads to its place, or to the choices', async () => {
    const placed = await remind({ url });
    clicked.happen(`reminder:${placed.uuid}`);
    await vi.waitFor(() => expect(opened).toEqual([`tab ${url}`]));
    const plain = await remind();
    clicked.happen(`reminder:${plain.uuid}`);
    await vi.waitFor(() => expect(opened[1]).toMatch(`popup.html#rings/${plain.uuid}`));
    expect(opened[1]).toMatch(/^window /);
  });

  it('without buttons asks for none, and a press on it leads to the choices', async () => {
    prepare(false);
    listenForReminders();
    const { uuid } = await remind({ url, urgent: true });
    await wake();
    const note = notes.get(`reminder:${uuid}`);
    // Firefox refuses a notification that holds what it does not know.
    expect(Object.keys(note ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
    clicked.happen(`reminder:${uuid}`);
    await vi.waitFor(() => expect(opened[0]).toMatch(`popup.html#rings/${uuid}`));
    // It ends nothing.
    expect((await reminderBy(uuid))?.doneAt).toBeNull();
  });

  it('is shown without buttons by a browser that refuses them', async () => {
    const { create } = fakeBrowser.notifications;
    Object.assign(fakeBrowser.notifications, {
      create: async (id: string, note: Note) => {
        if (note.buttons) throw new Error('Property "buttons" is unsupported.');
        notes.set(id, note);
      },
    });
    const { uuid } = await remind();
    await wake();
    expect([...notes.keys()]).toEqual([`reminder:${uuid}`]);
    expect((await reminderBy(uuid))?.shownAt).toBe(now);
    Object.assign(fakeBrowser.notifications, { create });
  });

  it('where there are no windows opens a tab', async () => {
    const { windows } = fakeBrowser;
    Object.assign(fakeBrowser, { windows: undefined });
    clicked.happen('reminders');
    await vi.waitFor(() => expect(opened[0]).toMatch(/^tab .*popup\.html#rings$/));
    Object.assign(fakeBrowser, { windows });
  });

  it('of several goes when none of them rings any more', async () => {
    const [one, other] = [await remind(), await remind()];
    await wake();
    expect([...notes.keys()]).toEqual(['reminders']);
    for (const { uuid } of [one, other]) await db.reminders.update(uuid, { doneAt: now });
    await wake();
    expect([...notes.keys()]).toEqual([]);
  });
});
