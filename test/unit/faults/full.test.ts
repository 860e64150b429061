import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked } from '../../../utils/backup/load.ts';
import { db } from '../../../utils/db.ts';
import { typeFigure } from '../../../utils/metrics/store.ts';
import { networks } from '../../../utils/networks/index.ts';
import { isFull } from '../../../utils/opening/rules.ts';
import { writeNote } from '../../../utils/people/store.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { addReminder } from '../../../utils/reminders/store.ts';
import { addSample } from '../../../utils/sample/store.ts';
import { noteUse, saveTemplate } from '../../../utils/templates/store.ts';
import { aTemplate, everything, fill, now, saved, wipe } from '../backup/made-up.ts';
import { roomAgain, roomFor } from '../db/full.ts';
import { aDraft } from '../plan/made-up-plan.ts';
import { aComment, aPost, aReading } from '../readings/made-up.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});

const reading = pageReading.parse(
  aReading({ posts: [aPost('-7_1'), aPost('-7_2')], comments: [aComment('-7_5')] }),
);
const { uuid } = aTemplate();
const where = {
  ...{ variant: 1, community: 'vk:-7', thread: null, person: null, kind: null },
  answers: {},
};

/** Everything that writes more than one row, and some that write one. */
const writers: Readonly<Record<string, () => Promise<unknown>>> = {
  'a template': () => saveTemplate(aTemplate({ title: 'Новый', hotkey: undefined }), now, uuid),
  'a use of a template': () => noteUse(uuid, now, where),
  'a planned post': () => savePlan(aDraft({ dueAt: now + 60_000 }), now),
  'a figure': () => typeFigure('vk:-7', 'reach', 17, now),
  'a note': () => writeNote('vk:5', 'Постоянная', now),
  'a reminder': () =>
    addReminder({ kind: 'own', repeat: 'no', comment: null, url: null, text: 'Раз', at: now }, now),
  'the sample': () => addSample('ru', now),
  'steps of the plan': () => reconcilePlan(now + 90_000_000),
};

/** This install's own id is made at its first use, and may stay. */
async function all(): Promise<Record<string, unknown[]>> {
  const { facts = [], ...rest } = await everything();
  const named = facts as { name: string }[];
  return { ...rest, facts: named.filter(({ name }) => name !== 'install') };
}

describe('a disk that is full at each write in turn', () => {
  it.each(Object.keys(writers))('keeps %s whole or not at all, and says why', async (what) => {
    let refused = 0;
    // The sample writes most.
    for (let room = 0; room < 80; room += room < 12 ? 1 : 13) {
      await wipe();
      await fill();
      const before = await all();
      roomFor(room);
      const error: unknown = await writers[what]?.().then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!roomAgain()) break;
      refused += 1;
      expect(isFull(error), `${room} writes: ${String(error)}`).toBe(true);
      expect(await all(), `${room} writes`).toEqual(before);
    }
    expect(refused).toBeGreaterThan(0);
    // Once there is room the same goes through.
    await writers[what]?.();
  });

  it('keeps a page that was read so that reading it again makes it whole', async () => {
    const store = () => storeReading(reading, networks.vk, now);
    await store();
    const whole = await all();
    await wipe();
    for (let room = 0; room < 60; room++) {
      roomFor(room);
      const error: unknown = await store().then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!roomAgain()) break;
      expect(isFull(error), `${room} writes`).toBe(true);
    }
    const { communities = [], ...rest } = await all();
    const { communities: expected = [], ...others } = whole;
    const kept = (row: Record<string, unknown>) => ({ ...row, uuid: '', updatedBy: '' });
    expect((communities as Record<string, unknown>[]).map(kept)).toEqual(
      (expected as Record<string, unknown>[]).map(kept),
    );
    for (const table of ['posts', 'postCounts', 'members', 'comments', 'people']) {
      expect(rest[table], table).toEqual(others[table]);
    }
  });

  it('loads a file wholly or not at all', async () => {
    await fill();
    const file = await saved();
    await wipe();
    await db.templates.add(aTemplate({ title: 'Здешний' }));
    const before = await all();
    let refused = 0;
    for (let room = 0; room < 200; room += room < 10 ? 1 : 17) {
      roomFor(room);
      const error: unknown = await checkBackup(file)
        .then((checked) => loadChecked(checked, 'replace', now))
        .then(
          () => null,
          (reason: unknown) => reason,
        );
      if (!roomAgain()) break;
      refused += 1;
      expect(isFull(error), `${room} writes: ${String(error)}`).toBe(true);
      expect(await all(), `${room} writes`).toEqual(before);
    }
    expect(refused).toBeGreaterThan(10);
    expect(await db.communities.count()).toBe(1);
  });
});

describe('a full disk of settings', () => {
  it.each([
    new Error('IO error: 000012.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::CreateWrite::1)'),
    new Error('Resource::kQuotaBytes quota exceeded. QUOTA_BYTES'),
    new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  ])('is known by what the browser says (%s)', (error) => {
    expect(isFull(error)).toBe(true);
  });

  it('is no other fault', () => {
    expect(isFull(new Error('The extension context was invalidated.'))).toBe(false);
  });
});
