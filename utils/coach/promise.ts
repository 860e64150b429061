import { wordsOf } from './lists.ts';

/** Promises that say no when. `*` is a word's beginning. */
const VAGUE =
  /(?<![\p{L}\p{N}])(?:скоро|вскоре|в скором времени|в ближайшее время|в ближайшем будущем|на днях|чуть позже|как можно (?:скорее|быстрее)|в кратчайшие сроки|soon|shortly|as soon as (?:possible|we can)|asap|in the near future|in due course|în curând|in curand|cât mai curând|cat mai curand|în scurt timp|in scurt timp|în cel mai scurt timp|жақында|жуырда|таяуда|тез арада|жақын арада|tidak lama lagi|secepat mungkin|dalam masa terdekat)(?![\p{L}\p{N}])/iu;

/** What makes it a fact: a figure, a day, a month, a span. */
const FACTS = new Set(
  (
    'сегодня завтра послезавтра понедельник понедельника вторник вторника среду среды четверг четверга пятницу пятницы субботу субботы воскресенье воскресенья ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'минуту минут час часа часов неделю недели недель месяца утром вечером полдень ' +
    'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week minute hour noon ' +
    'azi mâine maine luni marți marti miercuri joi vineri sâmbătă sambata duminică duminica oră ora săptămână saptamana ' +
    'бүгін ертең дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі сағат апта ' +
    'hari ini esok isnin selasa rabu khamis jumaat sabtu ahad jam minggu minit'
  ).split(' '),
);

/** The words of a promise in whose sentence nothing tells when; null when there is none. */
export function vaguePromise(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?…])\s+|\n+/u)) {
    const found = VAGUE.exec(sentence)?.[0];
    if (!found) continue;
    // Its own words are no facts: "as soon as possible" has none, "скоро, в пятницу" has.
    const rest = wordsOf(sentence.replace(found, ' '));
    if (!rest.some((word) => FACTS.has(word) || /\p{N}/u.test(word))) return found.toLowerCase();
  }
  return null;
}
