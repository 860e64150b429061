import { wordsOf } from './lists.ts';
import type { Swap } from '../coach-messages.ts';

/** What an informal word says in a brand's mouth; only those that fit in any sentence. */
const NEUTRAL: Readonly<Record<string, string>> = {
  ок: 'хорошо', окей: 'хорошо', чё: 'что', чо: 'что', щас: 'сейчас', ща: 'сейчас',
  пасиб: 'спасибо', пасибки: 'спасибо', спс: 'спасибо', пжл: 'пожалуйста', пж: 'пожалуйста',
  плиз: 'пожалуйста', норм: 'нормально', ваще: 'вообще', капец: 'очень жаль',
  gonna: 'going to', wanna: 'want to', gotta: 'have to', thx: 'thank you', pls: 'please',
  plz: 'please', ur: 'your', cuz: 'because', yep: 'yes', nope: 'no', omg: 'wow',
  рақм: 'рахмет', рахм: 'рахмет', че: 'не',
  takde: 'tiada', xde: 'tiada', 'tak de': 'tiada', korang: 'anda', ko: 'anda', aku: 'saya',
  camne: 'bagaimana', camtu: 'begitu', jap: 'sebentar', mcm: 'seperti',
}; // prettier-ignore
/** Of several languages: too little is known to put anything in its place. */
const UNSURE = new Set(['че', 'капец', 'ms']);

const small = (word: string) => word.toLowerCase().normalize('NFC').replace(/ё/gu, 'е');
const neutral = new Map(
  Object.entries(NEUTRAL).flatMap(([word, other]) =>
    UNSURE.has(word) ? [] : [[small(word), other] as const],
  ),
);

/** Where some words (as `wordsOf` gives them) stand in a text, as the text has them; null: nowhere. */
export function placeOf(text: string, words: string): { at: number; found: string } | null {
  const wanted = wordsOf(words);
  const all = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  if (!wanted.length) return null;
  for (let from = 0; from + wanted.length <= all.length; from++) {
    if (!wanted.every((word, n) => wordsOf(all[from + n]?.[0] ?? '')[0] === word)) continue;
    const [first, last] = [all[from], all[from + wanted.length - 1]];
    if (!first || !last) return null;
    return { at: first.index, found: text.slice(first.index, last.index + last[0].length) };
  }
  return null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const begins = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** An informal word's plain one, as large as it stood there; null: only a person can say it. */
export function swapSlang(text: string, what: string): Swap | null {
  const to = neutral.get(small(what));
  const place = to === undefined ? null : placeOf(text, what);
  if (!place || to === undefined) return null;
  return { from: place.found, to: begins(place.found) ? capital(to) : to };
}

/** Another's name for that of who is answered. */
export function swapName(text: string, said: string, own: string | null): Swap | null {
  const place = placeOf(text, said);
  return place && own ? { from: place.found, to: own } : null;
}

const NAMED = /^\{\{?\s*(?:имя|name|аты|nume|nama)\s*(?:\|\s*([^{}|]*?)\s*)?\}?\}$/iu;

/** A forgotten `{имя}` for the name, or for what stands after its bar. */
export function swapLeftover(left: string, own: string | null): Swap | null {
  const found = NAMED.exec(left);
  const to = found && (own ?? found[1]);
  return to ? { from: left, to } : null;
}
