import { isFirstName } from '../people/sex-by-name.ts';
import { firstNameOf } from '../templates/rules.ts';
import { ownNames } from '../text/own-names.ts';

/** Words that begin an answer and greet; a name may follow them. */
const GREETING =
  /^(?:здравствуйте|здравствуй|привет|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени суток)|приветствуем|спасибо|благодарим(?: вас)?|hello|hi|hey|dear|thanks|thank you|good (?:morning|afternoon|evening)|bună|buna|bună ziua|buna ziua|salut|mulțumim|сәлеметсіз бе|сәлем|рахмет|рақмет|hai|terima kasih|selamat (?:pagi|petang|tengah hari))[,!]?\s+/iu;

/** Short forms that do not begin as the full name does. */
const SHORT: Readonly<Record<string, string>> = ownNames({
  саша: 'александр', шура: 'александр', аня: 'анна', леша: 'алексей', дима: 'дмитрий',
  коля: 'николай', толя: 'анатолий', вова: 'владимир', володя: 'владимир', паша: 'павел',
  миша: 'михаил', гриша: 'григорий', гоша: 'георгий', жора: 'георгий', ваня: 'иван',
  маша: 'мария', даша: 'дарья', наташа: 'наталья', настя: 'анастасия', ася: 'анастасия',
  катя: 'екатерина', оля: 'ольга', таня: 'татьяна', соня: 'софья', люба: 'любовь', люда: 'людмила',
  мила: 'людмила', лена: 'елена', лера: 'валерия', женя: 'евгений', слава: 'вячеслав',
  рита: 'маргарита', лиза: 'елизавета', ира: 'ирина', юра: 'юрий', костя: 'константин',
  петя: 'петр', федя: 'федор', сережа: 'сергей', тема: 'артем', лариса: 'лара', bob: 'robert',
  bill: 'william', mike: 'michael', dick: 'richard', kate: 'catherine', liz: 'elizabeth',
  jack: 'john', jim: 'james', tony: 'anthony', peggy: 'margaret',
}); // prettier-ignore

const LATIN: Readonly<Record<string, string>> = ownNames({
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', қ: 'k', ғ: 'g', ә: 'a', ө: 'o',
  ұ: 'u', ү: 'u', і: 'i', ң: 'n', һ: 'h',
}); // prettier-ignore

const small = (name: string) => name.toLowerCase().normalize('NFC').replace(/ё/gu, 'е');

/** Latin letters without marks, for comparing "Дмитрий" with "Dmitry" and "Dmitriy". */
const latin = (name: string) =>
  [...small(name)]
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/(?:iy|ii|y|i|j)+/gu, 'i')
    .replace(/kh/gu, 'h')
    .replace(/ks|x/gu, 'x')
    .replace(/c(?=[aou])|k/gu, 'k')
    .replace(/ia/gu, 'a');

const forms = (name: string): string[] => {
  const known = small(name);
  const full = SHORT[known];
  const shorts = Object.keys(SHORT).filter((short) => SHORT[short] === (full ?? known));
  return [known, ...(full ? [full] : []), ...shorts].map(latin);
};

function isSame(one: string, other: string): boolean {
  const others = new Set(forms(other));
  return forms(one).some((form) =>
    [...others].some(
      // «Анастас» and «Ань» are beginnings: so much in common is no other name.
      (known) => form === known || form.slice(0, 3) === known.slice(0, 3),
    ),
  );
}

/** The name that an answer begins with ("Анна, …", "Здравствуйте, Анна!"); null when with none. */
export function addressedName(text: string): string | null {
  const start = text.trim().slice(0, 200);
  const rest = start.replace(GREETING, '');
  const found = /^@?(\p{Lu}[\p{L}'’-]{1,30})(?:\s+\p{Lu}[\p{L}'’-]{1,30})?\s*[,!.:)—-]/u.exec(rest);
  const name = found?.[1];
  // "Конечно, …" and "Спасибо, …" begin with a capital too: only what is a name for sure.
  return name && isFirstName(name) ? name : null;
}

/**
 * The name by which an answer addresses somebody who is not its commenter; null when it fits, when
 * it addresses nobody, or when the commenter's own name is none that one can tell (a handle, a shop).
 */
export function wrongNameIn(text: string, author: string | null): string | null {
  const said = addressedName(text);
  if (said === null || author === null) return null;
  const names = author
    .trim()
    .split(/\s+/u)
    .filter((word) => firstNameOf(word) !== null);
  // A handle may be of anybody: "sweet_home_72" says nothing of who writes.
  if (!names.some(isFirstName)) return null;
  return names.some((name) => isSame(said, name)) ? null : said;
}
