import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { networkNamed } from '../../../utils/networks/index.ts';
import { readPlanCsv, textOf } from '../../../utils/plan/csv/read.ts';
import { isGood } from '../../../utils/plan/csv/schema.ts';
import { judged, keepRows, takeBackRows } from '../../../utils/plan/csv/store.ts';
import { planSheet } from '../../../utils/plan/csv/write.ts';
import type { PlanCommunity } from '../../../utils/plan/form.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { now } from '../readings/made-up.ts';
import { addCommunity, aDraft, aSeenPost } from './made-up-plan.ts';

const rubric = '00000000-0000-4000-8000-000000000007';
function one(network: string, id: string, name: string, more: object = {}): PlanCommunity {
  const known = networkNamed(network);
  if (!known) throw new Error(network);
  const { rules } = known;
  const own = { key: `${network}:${id}`, network, name, colour: '#000', zone: 'Europe/Moscow' };
  return { ...own, rules, ...more };
}
const communities = [
  one('vk', '-7', 'Тёплый хлеб', {
    screenName: 'teplyhleb',
    rubrics: [{ uuid: rubric, name: 'Рецепты' }],
  }),
  one('vk', '-8', 'Кофе утром', { zone: 'Asia/Almaty' }),
  one('x', 'teplyhleb', 'Тёплый хлеб', { screenName: 'teplyhleb' }),
];
const read = (text: string, own = communities) => readPlanCsv(text, { communities: own, now });
const first = (text: string, own = communities) => {
  const [row] = read(text, own);
  if (!row) throw new Error('No row.');
  return row;
};
const faults = (text: string, own = communities) =>
  first(text, own).faults.map(({ key, value }) => `${key} ${value}`.trim());

describe('a row', () => {
  it('is read with its community, rubric and clock', () => {
    const row = first(
      'Дата;Время;Сообщество;Соцсеть;Текст;Рубрика\n25.11.2026;10:00;тёплый ХЛЕБ;ВК;Печём хлеб;рецепты',
    );
    expect(row).toMatchObject({ row: 2, faults: [], notes: [], asDraft: false });
    expect(row.draft).toMatchObject({
      network: 'vk',
      community: 'vk:-7',
      text: 'Печём хлеб',
      dueAt: Date.parse('2026-11-25T07:00Z'),
      zone: 'Europe/Moscow',
      rubric,
    });
  });

  it.each([
    ['Кофе утром', '', 'vk:-8'],
    ['https://vk.com/teplyhleb', '', 'vk:-7'],
    ['vk.com/public8', '', 'vk:-8'],
    ['https://x.com/teplyhleb', '', 'x:teplyhleb'],
    ['@teplyhleb', 'x', 'x:teplyhleb'],
    ['Тёплый хлеб', 'ВКонтакте', 'vk:-7'],
  ])('finds %s (%s)', (said, network, key) => {
    const row = first(`date,time,community,network,text\n2026-11-25,10:00,${said},${network},Хлеб`);
    expect(row.draft?.community).toBe(key);
  });

  it('keeps lines, quotes and separators of its text', () => {
    const row = first(
      'date,time,community,text\n2026-11-25,10:00,Кофе утром,"Раз, ""два""\r\nтри"',
    );
    expect(row.text).toBe('Раз, "два"\nтри');
  });

  it('tells all that is wrong at once, in its own place', () => {
    expect(faults('date,time,community,text\n2026-02-31,10:00,Никто,')).toEqual([
      'unknownCommunity Никто',
      'empty',
      'badDate 2026-02-31',
    ]);
    expect(faults('date,time,community,text\n2026-11-25,10:00,Тёплый хлеб,Хлеб')).toEqual([
      'severalCommunities Тёплый хлеб',
    ]);
    expect(faults('date,time,text\n2026-11-25,10:00,Хлеб')).toEqual(['noCommunity']);
    expect(faults('date,time,text\n2026-11-20,10:00,Хлеб', communities.slice(0, 1))).toEqual([
      'past 2026-11-20',
    ]);
    const long = 'x'.repeat(281);
    expect(faults(`date,time,community,text\n2026-11-25,10:00,x.com/teplyhleb,${long}`)).toEqual([
      'tooLong 280',
    ]);
    // An address counts 23 on X, however long it is.
    const link = `https://shop.ru/${'a'.repeat(300)}`;
    expect(faults(`date,time,community,text\n2026-11-25,10:00,x.com/teplyhleb,${link}`)).toEqual(
      [],
    );
  });

  it('without a date is a draft; names of pictures wait in its note', () => {
    const row = first('date,time,community,text,pictures\n,,Кофе утром,Идея,"a.jpg, b.jpg"');
    expect(row).toMatchObject({ asDraft: true, faults: [] });
    expect(row.notes.map(({ key }) => key)).toEqual(['pictures']);
    expect(row.draft?.note).toBe('a.jpg, b.jpg');
  });

  it('with a rubric that is unknown is kept without it, and says so', () => {
    const row = first(
      'date,time,community,text,rubric\n2026-11-25,10:00,Кофе утром,Хлеб,Нет такой',
    );
    expect(row.draft?.rubric).toBeNull();
    expect(row.notes).toEqual([{ key: 'unknownRubric', value: 'Нет такой' }]);
  });

  it('that says the same as one before it names that one', () => {
    const rows = read(
      'date,time,community,text\n2026-11-25,10:00,Кофе утром,Хлеб\n\n2026-11-26,10:00,vk.com/teplyhleb,хлеб!\n2026-11-26,11:00,x.com/teplyhleb,Хлеб',
    );
    expect(rows.map(({ row, sameAs }) => [row, sameAs])).toEqual([
      [2, null],
      [4, 2],
      [5, null],
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['without the columns', 'a,b\n1,2', 'no-columns'],
    ['without a row', 'date,text\n,,\n', 'no-rows'],
    ['with bytes that are no text', 'date,text\n1,\u0000', 'not-text'],
    ['that is too long', `date,text\n${'1,a\n'.repeat(1001)}`, 'too-many'],
    ['that is too large', 'x'.repeat(2_000_001), 'too-big'],
  ])('%s is refused', (_, text, key) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ key }));
  });

  it('is understood in the encodings in which spreadsheets save', () => {
    const cyrillic = Uint8Array.from([0xc4, 0xe0, 0xf2, 0xe0]).buffer;
    expect(textOf(cyrillic)).toBe('Дата');
    expect(textOf(new TextEncoder().encode('Дата').buffer)).toBe('Дата');
    expect(textOf(Uint8Array.from([0xff, 0xfe, 0x14, 0x04]).buffer)).toBe('\u0414');
  });
});

const words = {
  head: (column: string) => column,
  communityOf: ({ community }: PlanItem) => (community === 'vk:-8' ? 'Кофе утром' : null),
  networkOf: ({ network }: PlanItem) => network,
  rubricOf: () => null,
  picturesOf: ({ media }: PlanItem) => media,
  stateOf: ({ state }: PlanItem) => state,
};

describe('keeping', () => {
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await addCommunity('-7');
    await addCommunity('-8');
  });
  const file =
    'date,time,community,text\n2026-11-25,10:00,Кофе утром,Хлеб дня\n,,Кофе утром,Идея\n2026-11-25,25:00,Кофе утром,Нет';

  it('changes nothing until it is asked for, then keeps the good rows at once', async () => {
    const rows = await judged(read(file), now);
    expect(await db.plan.count()).toBe(0);
    expect(rows.map(isGood)).toEqual([true, true, false]);
    const kept = await keepRows(rows, now);
    expect(kept?.map(({ state, text }) => [state, text])).toEqual([
      ['planned', 'Хлеб дня'],
      ['draft', 'Идея'],
    ]);
    expect(await takeBackRows(kept ?? [])).toBe(2);
    expect(await db.plan.count()).toBe(0);
  });

  it('sees what stands in the plan and on the wall', async () => {
    await savePlan(aDraft({ text: 'Хлеб дня' }), now);
    expect((await judged(read(file), now))[0]?.rival).toMatchObject({ kind: 'planned' });
    await db.plan.clear();
    await db.posts.put(aSeenPost('-7_1', { text: 'Хлеб дня' }));
    expect((await judged(read(file), now))[0]?.rival).toMatchObject({ kind: 'posted' });
  });

  it('keeps nothing when the plan has got one of them meanwhile', async () => {
    const rows = await judged(read(file), now);
    await savePlan(aDraft({ text: 'Хлеб дня' }), now);
    expect(await keepRows(rows, now)).toBeNull();
    expect(await db.plan.count()).toBe(1);
  });

  it('leaves what was changed since when it is taken back', async () => {
    const kept = (await keepRows(await judged(read(file), now), now)) ?? [];
    const [item] = kept;
    if (!item) throw new Error('Nothing kept.');
    await savePlan(aDraft({ text: 'Своё', dueAt: item.dueAt }), now + 1, { uuid: item.uuid });
    expect(await takeBackRows(kept)).toBe(1);
  });

  it('our own file comes back as it went, and runs nothing in a spreadsheet', async () => {
    const texts = [
      '=HYPERLINK("https://evil.example","a")',
      '+79001234567',
      '@name, привет; "да"\nдва',
    ];
    for (const [n, text] of texts.entries()) {
      await savePlan(aDraft({ community: 'vk:-8', text, dueAt: now + (n + 2) * 3_600_000 }), now);
    }
    const items = await db.plan.orderBy('dueAt').toArray();
    for (const language of ['ru', 'en']) {
      const out = csvOf(planSheet(items, words), language);
      expect(out).not.toMatch(/(?:^|[,;\n])"?[=+@-]/u);
      const back = read(out);
      expect(back.map(({ text, draft }) => [text, draft?.dueAt, draft?.zone])).toEqual(
        items.map(({ text, dueAt, zone }) => [text, dueAt, zone]),
      );
    }
  });
});
