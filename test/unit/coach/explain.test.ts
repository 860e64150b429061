import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/coach/explain.ts';
import { judge, noCoachSettings, type CoachCase } from '../../../utils/coach/rules.ts';
import type { KnownCase } from '../../../utils/coach/store.ts';

const row = (n: number, text: string, authorName = 'Пекарня') =>
  ({ text, url: `https://vk.com/wall-1_1?reply=${n}`, writtenAt: n, authorName }) as never;

function known(text: string, over: Partial<CoachCase> = {}, more: Partial<KnownCase> = {}) {
  const of: CoachCase = {
    text,
    kind: 'reply',
    comment: { tone: null },
    author: 'Дмитрий Соколов',
    toPerson: [],
    inThread: [],
    who: { id: null, name: null, sure: false },
    allowed: null,
    name: 'Пекарня',
    others: [],
    limit: null,
    settings: noCoachSettings,
    ...over,
  };
  const community = { network: 'vk', id: '-1', name: 'Пекарня' } as never;
  const all: KnownCase = {
    ...{ community, settings: of.settings, allowed: null, of },
    ...{ thread: [], toPerson: [], names: [], ...more },
  };
  return explain(all, judge(of));
}

describe('what the panel says of a finding', () => {
  it('a wrong name: whose it is, who else is there, and the right one', () => {
    const names = ['Ольга Ким', 'Дмитрий Соколов'];
    const told = known('Ольга, добрый день!', {}, { names });
    expect(told).toMatchObject({ author: 'Дмитрий Соколов', community: 'vk:-1', language: 'ru' });
    expect(told.findings).toEqual([
      {
        rule: 'name',
        severity: 'hint',
        what: 'Ольга',
        swap: { from: 'Ольга', to: 'Дмитрий' },
        answers: [],
        names: ['Ольга Ким'],
      },
    ]);
  });

  it('equal answers: only those that are equal, with where they stand', () => {
    const same = 'Напишите нам в сообщения, всё расскажем';
    const thread = [row(3, `Анна, ${same}`), row(2, same), row(1, 'Открыты с девяти')];
    const told = known(`Дмитрий, ${same}`, { inThread: [same, `Анна, ${same}`] }, { thread });
    const found = told.findings.find(({ rule }) => rule === 'repeat');
    expect(found?.answers.map(({ at }) => at)).toEqual([3, 2]);
    expect(found?.what).toBe('3');
  });

  it('ты and вы: the earlier answers that say which, and not the others', () => {
    const toPerson = [row(2, 'Да, есть'), row(1, 'Приходите к нам, ждём вас')];
    const told = known('Приходи к нам', { toPerson: toPerson.map(textOf) }, { toPerson });
    expect(told.findings.map(({ rule, answers }) => [rule, answers.length])).toEqual([
      ['manner', 1],
    ]);
  });

  it('nothing where nothing is to say', () => {
    expect(known('Дмитрий, корзина стоит 1 200 рублей.').findings).toEqual([]);
    expect(known('Hello there').language).toBe('en');
  });
});

const textOf = (one: unknown) => (one as { text: string }).text;
