import { describe, expect, it } from 'vitest';
import { flagsOf, likeText, linkHosts } from '../../../utils/moderation/rules.ts';
import type { KeptTriage } from '../../../utils/triage/schema.ts';

const label: KeptTriage = {
  lang: 'ru',
  tone: null,
  kind: null,
  perhaps: [],
  toxic: false,
  confidence: 1,
  by: 'w',
};
const alone = {
  sameBy: 0,
  first: false,
  fine: { texts: new Set<string>(), hosts: new Set<string>() },
};
const flags = (text: string, around: Partial<typeof alone> = {}, triage = label) =>
  flagsOf({ text, triage }, { ...alone, ...around });

describe('links in a text', () => {
  it('are found without http, and are no abbreviations, mails or figures', () => {
    expect(linkHosts('Сюда: t.me/zarabotok, https://WWW.Bit.ly/x?y и пример.рф!')).toEqual([
      't.me',
      'bit.ly',
      'пример.рф',
    ]);
    for (const text of ['и т.д. и т.п.', '1.5 кг', 'anna@mail.ru', 'Привет.Как дела', 'ok.Ждём'])
      expect([text, linkHosts(text)]).toEqual([text, []]);
  });
});

describe('comments for moderation', () => {
  it('are those labelled so', () => {
    expect(flags('продам', {}, { ...label, kind: 'spam' })).toEqual(['spam']);
    expect(flags('дураки', {}, { ...label, kind: 'insult', toxic: true })).toEqual(['insult']);
    expect(flags('гады', {}, { ...label, kind: 'complaint', toxic: true })).toEqual(['insult']);
    expect(flags('Сколько стоит?', {}, { ...label, kind: 'price' })).toEqual([]);
    expect(flagsOf({ text: 'без метки' }, alone)).toEqual([]);
  });

  it.each([
    'Пишите в лс, всё расскажу: t.me/easy',
    'Заработок от 5000 в день https://x.shop',
    'Earn $500 a week, DM me: www.quick.biz',
    'Scrie-mi în privat pe exemplu.ro',
    'Табыс тапқың келсе жекеге жаз: t.me/tabys',
    'PM saya sekarang, wa.link.my klik link',
    'Звоните +7 (999) 123-45-67, подробности на best.site',
  ])('are links that lead elsewhere: %s', (text) => {
    expect(flags(text)).toContain('contact-link');
  });

  it('are no links alone, nor words alone', () => {
    expect(flags('Вот рецепт: https://eda.ru/hleb')).toEqual([]);
    expect(flags('Пишите в лс')).toEqual([]);
    expect(flags('Мой телефон 8 999 123 45 67')).toEqual([]);
  });

  it('are the first of a writer with a link, and one text by three people', () => {
    expect(flags('Смотрите https://eda.ru', { first: true })).toEqual(['new-link']);
    const text = 'Отличный магазин, всем советую заказывать!';
    expect(flags(text, { sameBy: 1 })).toEqual([]);
    expect(flags(text, { sameBy: 2 })).toEqual(['repeated']);
    // What everybody writes is no wave.
    expect(flags('Спасибо большое!', { sameBy: 9 })).toEqual([]);
  });

  it('are none of what the person called fine', () => {
    const text = 'Отличный магазин, всем советую: https://eda.ru';
    const texts = new Set([likeText('ОТЛИЧНЫЙ магазин — всем советую: https://eda.ru!') ?? '']);
    expect(
      flags(text, { sameBy: 5, fine: { texts, hosts: new Set() } }, { ...label, kind: 'spam' }),
    ).toEqual([]);
    expect(
      flags('Смотрите https://eda.ru', {
        first: true,
        fine: { texts: new Set(), hosts: new Set(['eda.ru']) },
      }),
    ).toEqual([]);
  });
});
