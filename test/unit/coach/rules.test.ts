import { describe, expect, it } from 'vitest';
import { judge, noCoachSettings, severityOf, type CoachCase } from '../../../utils/coach/rules.ts';
import { coachRules, coachSettings, type CoachRule } from '../../../utils/coach/schema.ts';

const fine: CoachCase = {
  text: 'Анна, спасибо за отзыв! Ждём вас в субботу.',
  kind: 'reply',
  comment: { tone: null },
  author: 'Анна Кольцова',
  toPerson: [],
  inThread: [],
  who: { id: '-7', name: null, sure: true },
  allowed: { ids: ['-7', 'teplyhleb'], name: 'Тёплый хлеб' },
  name: 'Тёплый хлеб',
  others: ['Кофейня «Зерно»', 'Тёплый хлеб | пекарня'],
  limit: 4000,
  settings: noCoachSettings,
};
const found = (change: Partial<CoachCase>) => judge({ ...fine, ...change });
const rulesOf = (change: Partial<CoachCase>) => found(change).map(({ rule }) => rule);
const settings = (change: Partial<CoachCase['settings']>) => ({
  settings: { ...noCoachSettings, ...change },
});
const olga = { id: '100', name: 'Ольга Белова', sure: true };
const thanks = 'Спасибо за отзыв, передадим пекарям!';

/** Each rule with answers that are fine and answers that are not, and what it rests on then. */
const examples: Record<
  CoachRule,
  { fine: Partial<CoachCase>[]; wrong: [Partial<CoachCase>, string | null][] }
> = {
  leftover: {
    fine: [{ text: 'Смайлик :-} и {} и [id5|Анна], цена {12}' }, { text: '}{' }],
    wrong: [
      [{ text: 'Здравствуйте, {имя}!' }, '{имя}'],
      [{ text: 'Hi {name|friend}, thanks' }, '{name|friend}'],
      [{ text: 'Ждём [[дата]] у нас' }, '[[дата]]'],
      [{ text: 'Код {{ code }} и {…}' }, '{{ code }}'],
      [{ text: 'Код {…}' }, '{…}'],
    ],
  },
  identity: {
    fine: [
      { who: { id: 'TeplyHleb', name: null, sure: true } },
      { who: { ...olga, sure: false } },
      { who: { id: null, name: 'Ольга', sure: true } },
      { who: { id: '100012', name: 'Тёплый Хлеб ', sure: true } },
      { who: olga, allowed: null },
    ],
    wrong: [[{ who: olga }, 'Ольга Белова']],
  },
  client: {
    fine: [{ text: 'В «Тёплом хлебе» свежее зерно.' }, { text: 'Кофейня у нас тоже есть.' }],
    wrong: [[{ text: 'Приходите в кофейню Зерно!' }, 'Кофейня «Зерно»']],
  },
  name: {
    fine: [
      { text: 'Аня, спасибо!' },
      { text: 'Anna, thank you!' },
      { text: 'Конечно, Дмитрий тоже придёт.' },
      { text: 'Дмитрий, добрый день', author: 'sweet_home_72' },
      { text: 'Дмитрий, добрый день', author: null },
      { text: 'Дима, ждём!', author: 'Dmitriy Orlov' },
    ],
    wrong: [
      [{ text: 'Дмитрий, спасибо за отзыв!' }, 'Дмитрий'],
      [{ text: 'Здравствуйте, Ольга! Ждём.' }, 'Ольга'],
      [{ text: 'Hi Kate, thanks!', author: 'Michael Brown' }, 'Kate'],
    ],
  },
  manner: {
    fine: [
      { toPerson: ['Анна, напишите нам, пожалуйста.'] },
      { text: 'Привет! Заходи к нам', toPerson: [] },
      { text: 'Ответ на сайте, в новом дизайне.', ...settings({ manner: 'informal' }) },
      { text: 'Ждём тебя!', toPerson: ['Заходи!'] },
    ],
    wrong: [
      [{ text: 'Анна, ждём тебя!', toPerson: ['Подскажите номер заказа.'] }, 'тебя'],
      [{ text: 'Анна, приходите!', ...settings({ manner: 'informal' }) }, 'приходите'],
      [{ text: 'Сені күтеміз', ...settings({ manner: 'formal' }) }, 'сені'],
    ],
  },
  slang: {
    fine: [
      { text: 'Блинчики и океан, окно.' },
      { text: 'Ок, ждём!', ...settings({ slang: { ru: ['хай*'], kk: [] } }) },
    ],
    wrong: [
      [{ text: 'Ок, щас уточним' }, 'ок'],
      [{ text: 'Хайпанули!', ...settings({ slang: { ru: ['хай*'] } }) }, 'хайпанули'],
      [{ text: 'Thx, see you on Friday' }, 'thx'],
      [{ text: 'Terima kasih, nanti kami jawab korang' }, 'korang'],
    ],
  },
  swear: {
    fine: [{ text: 'Хербарий и мандарины, сучок, Dickens.' }],
    wrong: [
      [{ text: 'Вот дерьмо, простите' }, 'дерьмо'],
      [{ text: 'What the fucking queue' }, 'fucking'],
      [{ text: 'Du-te dracu' }, 'dracu'],
      [{ text: 'Сиктир' }, 'сиктир'],
      [{ text: 'Bodoh betul' }, 'bodoh'],
    ],
  },
  sympathy: {
    fine: [
      { text: 'Ждём в субботу.' },
      { text: 'Нам очень жаль, разберёмся до 18:00.', comment: { tone: 'negative' } },
      { text: 'Ждём в субботу.', comment: { tone: 'positive' } },
    ],
    wrong: [[{ text: 'Доставка работает до 18:00.', comment: { tone: 'negative' } }, null]],
  },
  repeat: {
    fine: [
      { text: thanks, inThread: [thanks] },
      { text: 'Спасибо!', inThread: ['Спасибо!', 'Спасибо!', 'Спасибо!'] },
      { text: thanks, inThread: [thanks, 'Олег, торт стоит 1 200 ₽.'] },
    ],
    wrong: [
      [{ text: `Анна, ${thanks}`, inThread: [`Олег, ${thanks}`, `${thanks} 🙂`] }, '3'],
      [{ text: thanks, inThread: [thanks, thanks, thanks] }, '4'],
    ],
  },
  length: {
    fine: [
      { text: 'а'.repeat(4000) },
      { text: '👨‍👩‍👧'.repeat(30), ...settings({ longest: 30 }) },
      { text: 'а'.repeat(5000), limit: null },
    ],
    wrong: [
      [{ text: 'а'.repeat(4001) }, '4001/4000'],
      [{ text: 'а'.repeat(31), ...settings({ longest: 30 }) }, '31/30'],
    ],
  },
  promise: {
    fine: [
      { text: 'Ответим в ближайшее время, до 18:00.' },
      { text: 'Скоро, в пятницу, всё будет.' },
      { text: 'Скорость доставки высокая.' },
      { text: 'We will be back soon, on Monday.' },
    ],
    wrong: [
      [{ text: 'Ответим в ближайшее время! Ждём вас в 18:00.' }, 'в ближайшее время'],
      [{ text: 'We will reply as soon as possible.' }, 'as soon as possible'],
      [{ text: 'Vă răspundem în curând.' }, 'în curând'],
      [{ text: 'Жақында жауап береміз.' }, 'жақында'],
      [{ text: 'Kami akan jawab tidak lama lagi.' }, 'tidak lama lagi'],
    ],
  },
};

describe('the coach', () => {
  it('has nothing to say of a good answer, or of none', () => {
    expect(found({})).toEqual([]);
    expect(found({ text: ' \n', who: olga })).toEqual([]);
  });

  it.each(coachRules.map((rule) => [rule] as const))('%s: fine and wrong answers', (rule) => {
    for (const change of examples[rule].fine) {
      expect([change.text, rulesOf(change)]).toEqual([
        change.text,
        expect.not.arrayContaining([rule]),
      ]);
    }
    for (const [change, detail] of examples[rule].wrong) {
      const severity = severityOf(rule);
      expect([change.text, ...found(change)]).toContainEqual({ rule, severity, detail });
      // Switched off, it says nothing.
      const off = { ...(change.settings ?? noCoachSettings), off: [rule] };
      expect(rulesOf({ ...change, settings: off })).not.toContain(rule);
    }
  });

  it('asks about a placeholder and a wrong author alone', () => {
    expect(coachRules.filter((rule) => severityOf(rule) === 'ask')).toEqual([
      'leftover',
      'identity',
    ]);
  });

  it('says nothing of a post that only an answer can be', () => {
    const text = 'Дмитрий, скоро расскажем!';
    expect(rulesOf({ text })).toEqual(['name', 'promise']);
    expect(rulesOf({ text, kind: 'post' })).toEqual([]);
    expect(rulesOf({ text: '{текст} щас', kind: 'post' })).toEqual(['leftover', 'slang']);
  });

  it('begins with settings that its own shape fills in', () => {
    expect(coachSettings.parse({})).toEqual(noCoachSettings);
    expect(coachSettings.safeParse({ longest: 5 }).success).toBe(false);
    expect(coachSettings.safeParse({ off: ['nothing'] }).success).toBe(false);
  });
});
