import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { printsOf } from '../../../utils/plan/prints.ts';
import { rivalFor } from '../../../utils/plan/rivals.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';
import { countRows } from '../speed/count-rows.ts';
import { aDraft, addCommunity, aSeenPost, bakery, day } from './made-up-plan.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

const shared = (a: string, b: string) => {
  const other = new Set(printsOf(b));
  return printsOf(a).filter((print) => other.has(print)).length;
};
const long =
  'Завтра с восьми утра ждём всех на ярмарке у пруда: ржаной хлеб с тмином, булочки с корицей, ' +
  'горячий сбитень и пирог с вишней. Приходите с детьми, для них будет мастер-класс по пряникам.';
const words = (n: number) =>
  Array.from({ length: 25 }, (_, at) => `слово${(n * 31 + at * 7) % 4001}`);

describe('the numbers of a text', () => {
  it('are the same for what reads the same, and none for no words', () => {
    expect(printsOf('Ёлка,  УЖЕ стоит!')).toEqual(printsOf('елка уже стоит'));
    expect(printsOf('…')).toEqual([]);
  });

  it('are shared by a text with a word more, less or other', () => {
    const all = long.split(' ');
    for (let at = 0; at < all.length; at++) {
      const other = all.with(at, 'иначе').join(' ');
      expect(shared(long, other), other).toBeGreaterThan(0);
      expect(shared(long, all.toSpliced(at, 1).join(' ')), `without ${all[at]}`).toBeGreaterThan(0);
    }
  });

  it('are shared by a folded beginning', () => {
    expect(shared(`${long.slice(0, 60)}…`, long)).toBeGreaterThan(0);
  });

  it('are hardly ever shared by texts that have nothing to do with each other', () => {
    const texts = Array.from({ length: 300 }, (_, n) => words(n * 997).join(' '));
    const together = texts.filter((text) => shared(text, texts[0] ?? '') > 0);
    expect(together.length).toBeLessThan(6);
  });

  it('are safe numbers, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(printsOf(text).every(Number.isSafeInteger)).toBe(true);
        expect(printsOf(text).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the index', () => {
  it('goes with every write and is seen by nobody', async () => {
    const answer = await savePlan(aDraft({ text: long }), now);
    if (!('saved' in answer)) throw new Error('A rival.');
    const { saved } = answer;
    expect(saved).not.toHaveProperty('prints');
    expect(await db.plan.get(saved.uuid)).toEqual(saved);
    const found = () => db.plan.where('prints').anyOf(printsOf(long)).count();
    expect(await found()).toBe(printsOf(long).length);
    await db.plan.update(saved.uuid, { text: 'Совсем другое' });
    expect(await found()).toBe(0);
    await db.plan.toCollection().modify({ text: long });
    expect(await found()).toBe(printsOf(long).length);
    await db.plan.clear();
    expect(await found()).toBe(0);
  });

  it('is asked instead of reading the plan and the walls', async () => {
    const texts = Array.from({ length: 3000 }, (_, n) => words(n).join(' '));
    const item = (await savePlan(aDraft({ text: 'Первый' }), now)) as { saved: object };
    await db.plan.bulkPut(
      texts.map((text) => ({ ...item.saved, uuid: crypto.randomUUID(), text })) as never[],
    );
    await db.posts.bulkPut(texts.map((text, n) => aSeenPost(`-7_${n}`, { text: `${text} стена` })));
    let found: unknown;
    const { rows } = await countRows(async () => {
      found = await rivalFor({ draft: aDraft({ text: texts[7] ?? '' }), known: undefined, now });
    });
    expect(found).toMatchObject({ kind: 'planned', similarity: 1 });
    // Rows that came, and keys of those that share a number.
    const read = Object.values(rows).reduce((sum, count) => sum + count, 0);
    expect(read).toBeLessThan(texts.length / 5);
  });
});

describe('a text that is much like another one', () => {
  const other = long.replace('у пруда', 'на площади');

  it('is named where it is asked for, and refused nowhere', async () => {
    await savePlan(aDraft({ text: long }), now);
    const draft = aDraft({ text: other });
    expect(await rivalFor({ draft, known: undefined, now, near: true })).toMatchObject({
      kind: 'planned',
      text: long,
      near: true,
    });
    expect(await rivalFor({ draft, known: undefined, now })).toBeNull();
    expect(await savePlan(draft, now)).toHaveProperty('saved');
  });

  it('is named on a wall too, the most alike first, and not when the person lets it stand', async () => {
    await db.posts.bulkPut([
      aSeenPost('-7_1', { text: other }),
      aSeenPost('-7_2', { text: other.replace('с детьми', 'с друзьями'), publishedAt: now - day }),
    ]);
    const ask = { known: undefined, now, near: true };
    const found = await rivalFor({ ...ask, draft: aDraft({ text: long }) });
    expect(found).toMatchObject({ kind: 'posted', id: 'vk:-7_1', near: true, community: bakery });
    const despite = ['vk:-7_1', 'vk:-7_2'];
    expect(await rivalFor({ ...ask, draft: aDraft({ text: long, despite }) })).toBeNull();
  });
});
