import { BAKERY, personNamed } from './owners.ts';
import { momentOf } from './moments.ts';
import type { Dialogue, Message } from '../model.ts';

/** `>`: from the bakery. First the moment, then the words. */
interface Draft {
  with: string;
  said: readonly (readonly [at: string, text: string])[];
  /** What the person writes when they were answered. */
  thanks?: string;
}

const DRAFTS: readonly Draft[] = [
  {
    with: 'Анна',
    said: [
      ['3 18:20', 'Здравствуйте! Можно заказать торт на субботу?'],
      ['3 18:42', '>Здравствуйте, Анна! Да, какой вес и начинка?'],
      ['1 9:05', 'Килограмма на два, с вишней 🍒'],
      ['1 9:06', 'И надпись «Бабушке 80»'],
      ['52m', 'Подскажите, получится?'],
    ],
    thanks: 'Спасибо, жду! А оплатить можно при получении?',
  },
  {
    with: 'Игорь',
    said: [
      ['2 12:10', 'Во сколько вы закрываетесь по воскресеньям?'],
      ['2 12:31', '>Игорь, добрый день! В 20:00.'],
      ['2 12:32', 'Понял, спасибо'],
    ],
  },
  {
    with: 'Гульнара',
    said: [
      ['1 16:00', 'Есть ли у вас хлеб без глютена?'],
      ['1 16:48', '>Гульнара, пока нет, печь общая, следы муки будут.'],
    ],
  },
  {
    with: 'Kate',
    said: [['26m', 'Hi! Do you deliver to Lipovaya street?']],
    thanks: 'Great, thank you!',
  },
];

export function buildDialogues(now: number): Dialogue[] {
  return DRAFTS.map(({ with: name, said, thanks }) => {
    const person = personNamed(name);
    const messages = said.map(([at, text], index): Message => {
      const out = text.startsWith('>');
      return {
        id: 700 + index,
        fromId: out ? BAKERY.id : person.id,
        time: momentOf(at, now),
        text: out ? text.slice(1) : text,
      };
    });
    return { owner: BAKERY.id, peer: person.id, messages, thanks: thanks ?? null };
  });
}
