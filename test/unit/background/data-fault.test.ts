import { Dexie } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dataIsOpen, dataNotice } from '../../../entrypoints/background/data-fault.ts';
import { db } from '../../../utils/db.ts';
import { openData } from '../../../utils/opening/store.ts';

let notes: Map<string, { title: string }>;
let shown: number;
let badge: string;

beforeEach(async () => {
  db.close();
  await Dexie.delete('groupmate');
  fakeBrowser.reset();
  notes = new Map();
  shown = 0;
  badge = '';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (badge = text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    notifications: {
      create: async (id: string, note: { title: string }) => {
        shown += 1;
        notes.set(id, note);
      },
      clear: async (id: string) => notes.delete(id),
    },
  });
});

/** The data of a Groupmate that comes after this one. */
async function makeNewer(): Promise<void> {
  const newer = new Dexie('groupmate');
  newer.version(db.verno + 1).stores({ facts: 'name' });
  await newer.open();
  newer.close();
}

it('data that cannot be opened is told once, and work stops until it can', async () => {
  await makeNewer();
  expect(await openData()).toBe('newer');
  expect(await dataIsOpen()).toBe(null);
  expect(badge).toBe('!');
  expect([...notes.keys()]).toEqual([dataNotice]);
  expect(await dataIsOpen()).toBe(null);
  expect(shown).toBe(1);

  await Dexie.delete('groupmate');
  expect(await dataIsOpen()).toBe('again');
  expect([...notes.keys()]).toEqual([]);
  expect(await dataIsOpen()).toBe('open');
  // What was shut is whole: rows go in and out.
  await db.facts.put({ name: 'a', value: 1 });
  expect(await db.facts.get('a')).toEqual({ name: 'a', value: 1 });
});

it('a browser without a place for data is told of as such', async () => {
  const real = Dexie.dependencies.indexedDB;
  const closed = {
    ...real,
    databases: () => Promise.reject(new Error('no')),
    open: () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    },
  };
  // As Firefox answers where it keeps nothing: the function is there and refuses.
  (db as unknown as { _deps: { indexedDB: unknown } })._deps.indexedDB = closed;
  try {
    expect(await openData()).toBe('missing');
    expect(await dataIsOpen()).toBe(null);
    expect(notes.get(dataNotice)?.title).toMatch(/data|данные/u);
  } finally {
    (db as unknown as { _deps: { indexedDB: unknown } })._deps.indexedDB = real;
  }
  expect(await openData()).toBe(null);
});
