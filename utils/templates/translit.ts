/** "privet" for "привет": Russian words typed in Latin letters, as people do without the layout. */
const sounds: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['y', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['c', 'ц'],
  ['x', 'х'],
  ["'", 'ь'],
];
const vowel = /[аеёиоуыэюя]/u;

/** Cyrillic for a text in Latin letters; what is no such letter stays. `y` between consonants is ы. */
export function fromTranslit(text: string): string {
  let rest = text.toLowerCase();
  let done = '';
  while (rest) {
    const [latin, cyrillic] = sounds.find(([sound]) => rest.startsWith(sound)) ?? [
      rest.charAt(0),
      rest.charAt(0),
    ];
    const before = done.at(-1) ?? '';
    const hard = latin === 'y' && /\p{L}/u.test(before) && !vowel.test(before);
    done += hard ? 'ы' : cyrillic;
    rest = rest.slice(latin.length);
  }
  return done;
}
