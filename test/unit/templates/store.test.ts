import { afterEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { addressOf, forgetPerson, writeAddress, writeNote } from '../../../utils/people/store.ts';
import { starters } from '../../../utils/templates/starters.ts';
import {
  addStarters,
  deleteTemplate,
  HotkeyTaken,
  listThanked,
  noteUse,
  restoreTemplate,
  saveTemplate,
} from '../../../utils/templates/store.ts';
import { aComment } from '../backup/made-up.ts';
import { aTemplate } from './made-up.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const where = {
  ...{ variant: 1, community: 'vk:-7', thread: 'vk:-7_1', person: 'vk:5', kind: 'price' },
  answers: { цена: '100' },
};

describe('the store of templates', () => {
  it('counts a use, remembers the answers and where it went; deleting goes back whole', async () => {
    const one = aTemplate();
    await db.templates.add(one);
    await noteUse(one.uuid, 1000, where);
    await noteUse(one.uuid, 2000, { ...where, answers: { срок: '2 дня' } });
    await noteUse(one.uuid, 3000);
    const use = await db.templateUses.get(one.uuid);
    expect(use).toEqual({
      ...{ template: one.uuid, count: 3, lastAt: 3000 },
      answers: { цена: '100', срок: '2 дня' },
    });
    expect(await db.variantUses.count()).toBe(2);
    const deleted = await deleteTemplate(one.uuid);
    expect([await db.templateUses.count(), await db.variantUses.count()]).toEqual([0, 0]);
    await restoreTemplate(deleted);
    expect(await db.templates.toArray()).toEqual([one]);
    expect(await db.templateUses.get(one.uuid)).toEqual(use);
    expect(await db.variantUses.count()).toBe(2);
  });

  it('refuses keys that another template has, and keeps the old row', async () => {
    const draft = { title: 'а', body: 'б', tags: [], language: 'ru', hotkey: 'F8' };
    const first = await saveTemplate(draft, 1);
    await expect(saveTemplate({ ...draft, title: 'в' }, 2)).rejects.toThrow(HotkeyTaken);
    await saveTemplate({ ...draft, body: 'г' }, 3, first.uuid);
    expect((await db.templates.toArray()).map(({ body }) => body)).toEqual(['г']);
  });

  it('adds the new starters to an old install, and kinds to those nobody changed', async () => {
    const [price, delivery] = starters;
    if (!price || !delivery) throw new Error('no starters');
    const old = (starter: typeof price) =>
      aTemplate({ ...starter, kinds: undefined, tone: undefined });
    const ids = starters.slice(0, 12).map(({ starter }) => starter);
    await db.facts.put({ name: 'starters', value: { release: 1, ids } });
    await db.templates.bulkAdd([old(price), { ...old(delivery), body: 'своё' }]);
    await addStarters(5);
    await addStarters(6);
    const by = new Map((await db.templates.toArray()).map((row) => [row.starter, row]));
    expect(by.get(price.starter)?.kinds).toEqual(['price']);
    expect(by.get(delivery.starter)).toMatchObject({ body: 'своё' });
    expect(by.get(delivery.starter)?.kinds).toBeUndefined();
    // The ten others that this person had and deleted do not come back.
    expect(by.size).toBe(2 + starters.length - 12);
  });

  it('counts thanks from later comments in the same thread', async () => {
    await noteUse('t', 1_000_000, where);
    const later = (n: number, over: object) =>
      aComment(n, {
        ...{ text: 'Спасибо!', writtenAt: 2_000_000, waitingSince: 2_000_000 },
        ...{ firstSeenAt: 2_000_000, ...over },
      });
    await db.comments.bulkAdd([later(1, { post: 'vk:-7_9' }), later(2, { author: 'vk:6' })]);
    expect(await listThanked()).toEqual(new Map());
    await db.comments.add(later(3, {}));
    expect(await listThanked()).toEqual(new Map([['t', 1]]));
  });

  it('forgets to whom, not that it was said', async () => {
    await noteUse('t', 1000, where);
    await forgetPerson('vk:5');
    expect(await db.variantUses.toArray()).toMatchObject([{ person: null, thread: 'vk:-7_1' }]);
  });

  it('keeps a person’s form of address beside the note, and without one', async () => {
    await writeAddress('vk:5', 'ty', 1);
    await writeNote('vk:5', 'заметка', 2);
    await writeNote('vk:5', '', 3);
    expect(await addressOf('vk:5')).toBe('ty');
    await writeNote('vk:5', 'заметка', 4);
    await writeAddress('vk:5', null, 5);
    expect(await db.personNotes.toArray()).toMatchObject([{ note: 'заметка' }]);
    expect(await addressOf('vk:5')).toBeUndefined();
  });
});
