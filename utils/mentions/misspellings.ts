import { fromTranslit } from '../templates/translit.ts';
import { sameWord } from './rules.ts';
import { ownNames } from '../text/own-names.ts';

/** How people misspell a brand, the likelier first. Pure; nothing is looked up anywhere. */

/** Why a spelling is suggested: the key of its words. */
export type SlipKind = 'translit' | 'layout' | 'sound' | 'doubled' | 'neighbour';
export interface Slip {
  text: string;
  kind: SlipKind;
}

const cyrillicRows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const latinRows = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'];
const keyOf = new Map<string, string>();
cyrillicRows.forEach((row, line) =>
  [...row].forEach((letter, at) => {
    const other = latinRows[line]?.charAt(at) ?? '';
    keyOf.set(letter, other);
    keyOf.set(other, letter);
  }),
);

const latinOf: Readonly<Record<string, string>> = ownNames({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
});
/** Heard alike, or typed without the keyboard's own letters (Kazakh). */
const heard: readonly (readonly [string, string])[] = [
  ['о', 'а'],
  ['а', 'о'],
  ['е', 'и'],
  ['и', 'е'],
  ['э', 'е'],
  ['я', 'е'],
  ['ы', 'и'],
  ['тс', 'ц'],
  ['ц', 'тс'],
  ['щ', 'ш'],
  ['ъ', 'ь'],
  ['ь', ''],
  ['ъ', ''],
  ['ә', 'а'],
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ң', 'н'],
  ['ө', 'о'],
  ['ұ', 'у'],
  ['ү', 'у'],
  ['і', 'и'],
  ['ph', 'f'],
  ['f', 'ph'],
  ['c', 'k'],
  ['k', 'c'],
  ['y', 'i'],
  ['i', 'y'],
  ['e', 'a'],
  ['a', 'e'],
  ['w', 'v'],
  ['x', 'ks'],
  ['z', 's'],
];
const mayDouble = /[лнсмптрфкlnsmptrfkd]/u;

const swapped = (word: string, at: number, length: number, by: string) =>
  word.slice(0, at) + by + word.slice(at + length);

/** Letters beside one on the same row: a thumb's slip. */
function beside(letter: string): string[] {
  for (const row of [...cyrillicRows, ...latinRows]) {
    const at = row.indexOf(letter);
    if (at >= 0)
      return [row.charAt(at - 1), row.charAt(at + 1)].filter((one) => /\p{L}/u.test(one));
  }
  return [];
}

/** Longer words are no keywords; of shorter ones a slip is another word. */
const shortest = 4;
const longest = 40;

/**
 * At most `most`, none that is `word` itself or in `known` (as kept, or put aside). Each differs by
 * one slip: two at once nobody makes often enough to be looked for.
 */
export function misspellings(word: string, known: readonly string[] = [], most = 12): Slip[] {
  const brand = word.normalize('NFC').trim().toLowerCase();
  if (brand.length < shortest || brand.length > longest || !/\p{L}/u.test(brand)) return [];
  const slips: Slip[] = [];
  const add = (kind: SlipKind, text: string) => {
    const told = [brand, ...known, ...slips.map((slip) => slip.text)];
    if (text.trim().length < shortest || told.some((one) => sameWord(one, text))) return;
    slips.push({ kind, text });
  };
  const letters = [...brand];
  const cyrillic = /\p{Script=Cyrillic}/u.test(brand);
  const latin = /\p{Script=Latin}/u.test(brand);
  if (cyrillic) add('translit', letters.map((one) => latinOf[one] ?? one).join(''));
  if (latin && !cyrillic) add('translit', fromTranslit(brand));
  const typed = letters.map((one) => keyOf.get(one) ?? one).join('');
  // In the other layout some letters are brackets and commas: nobody writes such a word to the end.
  if (!/[[\];',.]/u.test(typed)) add('layout', typed);
  letters.forEach((one, at) => {
    if (at > 0 && one === letters[at - 1]) add('doubled', swapped(brand, at, one.length, ''));
  });
  for (const [right, wrong] of heard) {
    // A wrong first letter is seen at once.
    for (let at = brand.indexOf(right, 1); at > 0; at = brand.indexOf(right, at + 1)) {
      add('sound', swapped(brand, at, right.length, wrong));
    }
  }
  letters.forEach((one, at) => {
    const lone = one !== letters[at - 1] && one !== letters[at + 1];
    if (at > 0 && at < letters.length - 1 && lone && mayDouble.test(one)) {
      add('doubled', swapped(brand, at, 1, one + one));
    }
  });
  letters.forEach((one, at) => {
    if (at > 0) for (const other of beside(one)) add('neighbour', swapped(brand, at, 1, other));
  });
  return balanced(slips, most);
}

/** The likelier kinds first, but none so many that another has no place. */
function balanced(slips: readonly Slip[], most: number): Slip[] {
  const shares: Record<SlipKind, number> = {
    translit: 2,
    layout: 1,
    doubled: 3,
    sound: 5,
    neighbour: 4,
  };
  const chosen = (Object.keys(shares) as SlipKind[]).flatMap((kind) =>
    slips.filter((slip) => slip.kind === kind).slice(0, shares[kind]),
  );
  const rest = slips.filter((slip) => !chosen.includes(slip));
  return [...chosen, ...rest].slice(0, most);
}
