import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portraitOf } from '../../../utils/people/portrait.ts';
import { sexByName } from '../../../utils/people/sex-by-name.ts';

const day = 86_400_000;
const to = Date.UTC(2026, 10, 21, 12);
const members = 200;
const at = { zone: 'Europe/Moscow', members, to };

/** A comment by `who`, so many days before the range's end. */
const by = (who: string | null, daysAgo: number, text = 'Вкусно!', ours = false) => ({
  key: `vk:${who}-${daysAgo}`,
  url: '',
  author: who && `vk:${who}`,
  authorName: who ?? '',
  text,
  writtenAt: to - daysAgo * day,
  firstSeenAt: to,
  ours,
});

describe('sex by name', () => {
  it.each([
    ['Анна Бондарь', 'f'],
    ['Смирнова Екатерина', 'f'],
    ['Женя Смирнова', 'f'],
    ['Женя Смирнов', 'm'],
    ['Дмитрий', 'm'],
    ['Гульжан Серикқызы', 'f'],
    ['Бекзат Ерланұлы', 'm'],
    ['Nur Aisyah binti Ahmad', 'f'],
    ['Ahmad bin Ismail', 'm'],
    ['Ioana Popescu', 'f'],
    ['John Smith', 'm'],
    ['Пётр Ильич', 'm'],
    ['Sasha Kim', null],
    ['Пекарня «Тёплый хлеб»', null],
    ['Москва', null],
    ['Корзина', null],
    ['', null],
    ['🌸🌸🌸', null],
  ])('%s: %s', (name, sex) => {
    expect(sexByName(name)).toBe(sex);
  });

  it('never throws, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(['f', 'm', null]).toContain(sexByName(name));
      }),
    );
  });
});

describe('the portrait', () => {
  it('counts people by what came before', () => {
    const comments = [
      // A newcomer, twice.
      by('Анна Лисина', 2, 'Сколько стоит?'),
      by('Анна Лисина', 1),
      // Two before, one now; four before, one now; two before, in three weeks of now.
      by('Олег', 3, 'А когда откроетесь?'),
      by('Вера', 4),
      ...[25, 15, 5].map((ago) => by('Борис', ago)),
      // Ours; nobody's.
      by('Пекарня', 1, 'Спасибо!', true),
      by(null, 1),
    ];
    const before = new Map([
      ['vk:Олег', 2],
      ['vk:Вера', 4],
      ['vk:Борис', 2],
    ]);
    const found = portraitOf(comments, { ...at, before });
    expect(found).toMatchObject({
      people: 4,
      comments: 7,
      standing: { fresh: 1, returning: 1, regular: 1, core: 1 },
      freshThisWeek: 1,
      shareOfMembers: 2,
      sex: { f: 2, m: 2, unknown: 0 },
      questions: 2,
      undated: 0,
    });
    expect(found.busiest[0]).toEqual({ author: 'vk:Борис', name: 'Борис', comments: 3 });
    // All are whole days before a Saturday, 15:00 in Moscow.
    expect(found.awake.reduce((sum, n) => sum + n, 0)).toBe(7);
    expect(found.awake.every((n, hour) => n === 0 || hour % 24 === 15)).toBe(true);
  });

  it('has no share without members, and no hour for what has no date', () => {
    const undated = { ...by('Анна', 1), writtenAt: null, firstSeenAt: to - day };
    const before = new Map<string, number>();
    const found = portraitOf([undated], { zone: 'UTC', members: null, to, before });
    expect(found).toMatchObject({ shareOfMembers: null, undated: 1, people: 1 });
    expect(found.awake.every((n) => n === 0)).toBe(true);
    expect(portraitOf([], { ...at, before })).toMatchObject({ people: 0, comments: 0 });
  });
});
