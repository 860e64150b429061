import { csvFields, type CsvField } from './schema.ts';
import { ownNames } from '../../text/own-names.ts';

/** The words that a column's head may have, in small letters, without what stands in brackets. */
const heads: Readonly<Record<CsvField, readonly string[]>> = {
  date: [
    'date',
    'day',
    'datetime',
    'date and time',
    'дата',
    'день',
    'дата и время',
    'tarikh',
    'hari',
    'data',
    'zi',
    'ziua',
    'күні',
    'күн',
  ],
  time: ['time', 'время', 'masa', 'ora', 'oră', 'уақыты', 'уақыт'],
  zone: [
    'zone',
    'time zone',
    'timezone',
    'часовой пояс',
    'пояс',
    'zon waktu',
    'fus orar',
    'уақыт белдеуі',
    'белдеу',
  ],
  community: [
    'community',
    'page',
    'channel',
    'сообщество',
    'группа',
    'паблик',
    'канал',
    'страница',
    'komuniti',
    'halaman',
    'saluran',
    'comunitate',
    'pagină',
    'canal',
    'grup',
    'қауымдастық',
    'топ',
    'арна',
    'бет',
  ],
  network: [
    'network',
    'соцсеть',
    'сеть',
    'площадка',
    'platform',
    'rețea',
    'желі',
    'әлеуметтік желі',
  ],
  text: [
    'text',
    'post',
    'message',
    'текст',
    'пост',
    'текст поста',
    'teks',
    'hantaran',
    'postare',
    'textul postării',
    'мәтін',
    'пост мәтіні',
  ],
  rubric: [
    'rubric',
    'category',
    'рубрика',
    'категория',
    'kategori',
    'rubrică',
    'categorie',
    'айдар',
  ],
  pictures: [
    'pictures',
    'images',
    'image',
    'picture',
    'картинки',
    'картинка',
    'фото',
    'изображения',
    'gambar',
    'foto',
    'imagini',
    'imagine',
    'poze',
    'суреттер',
    'сурет',
  ],
};

/** Romanian as it is typed without its keyboard. */
const withoutMarks: Readonly<Record<string, string>> = ownNames({
  ...{ ă: 'a', â: 'a', î: 'i', ș: 's', ş: 's', ț: 't', ţ: 't' },
});

/** A word as it is compared: whatever its case, spaces and marks. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[ăâîșşțţ]/gu, (letter) => withoutMarks[letter] ?? letter)
    .replace(/\s+/gu, ' ');

/** Which column a head is; null: none that we read. */
export function fieldOf(head: string): CsvField | null {
  const word = plain(head.replace(/\(.*\)/u, ''));
  return csvFields.find((field) => heads[field].some((one) => plain(one) === word)) ?? null;
}
