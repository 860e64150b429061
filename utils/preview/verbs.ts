/**
 * Is there a verb among words? By endings and the commonest words alone, so that it is light enough
 * for the script in pages. It errs towards "yes": a noun that ends like a verb (смена, крышу) keeps
 * a hint away, which is better than a wrong one.
 */

const list = (words: string) => new Set(words.split(' '));

/** Predicates and verbs whose ending says nothing. */
const russian = list(
  'уже здесь тут там нет есть можно нужно надо пора нельзя жаль рад рада рады готов готова готово готовы нужен нужна нужны должен должна должны это вот идём идем дам даст ест ждём ждем стой открой закрой построй настрой устрой спой помой укрой купи приходи заходи смотри посмотри пиши напиши звони позвони жми лови бери забери возьми получи расскажи покажи скажи пойди иди найди выйди зайди подпишись поделись держи сохрани оцени выбери спеши спроси попроси прими приведи привези принеси вспомни пойми прости сравни запиши впиши проверь попробуй оставь поставь добавь ответь будь забудь встреть узнай успей закажи помоги начни учись улыбнись торопись загляни жди хоти люби храни дари подари вступи войди перейди хочу могу иду буду жду ищу веду везу беру сам пеку живу кладу пойду найду вижу',
);
/** Infinitives, past, present and future, reflexives, gerunds, short participles. */
const russianEnd =
  /(?:ть|ти|чь|ться|тись|чься|шл[аио]|[аеёиоуыюя]л(?:[аио]|ся|[аои]сь|ись)?|[бгзкпрс]л?ся|лась|лось|лись|ёт|ет|ит|ют|ут|ят|ат|[её]шь|ишь|[её]м|им|[её]те|ите|йте|ьте|ся|сь|[аеиуюя]ю|[жшчщлрнвбмпдтсз]ю|[жшчщ]у|[аеуюя]й|[аеё]н[аоы]?|ыт[аоы]?|ив|ав|ув|яв|ши)$/u;
const othersLetters = /[әғқңөұүһіїєґўј]/u;

const english = list(
  'am is are was were be been being do does did done has have had can could will would should must may might get got go goes went gone make made take took see saw seen come came know knew want look use find found give gave given tell told work call try tries ask need feel felt become became leave left put mean keep kept let begin began help show shown hear heard play run ran move like live believe hold held bring brought happen write wrote sit sat stand stood lose lost pay paid meet met learn change lead led watch follow stop speak read spend spent grow grew open walk win won offer love buy bought wait save join check book order visit start share enjoy discover shop swipe click tap celebrate choose chose pick turn say said think thought guess hope wish thank welcome remember miss grab sign vote drop comment tag add create build built sell sold send sent set eat drink sleep cost cut hit bake cook announce present introduce launch arrives return close stay explore imagine register subscribe forget ready back here',
);
const functionWords = list(
  'the a an of to in for on with at from our your my his her their this that and or by as we you it its new',
);

const rate = (words: readonly string[], letters: RegExp) =>
  words.filter((word) => letters.test(word)).length / words.length;

/** `words`: in small letters. null: another language, or too little to tell. */
export function hasVerb(words: readonly string[]): boolean | null {
  if (rate(words, /[а-яё]/u) > 0.7) {
    if (words.some((word) => othersLetters.test(word))) return null;
    return words.some((word) => russian.has(word) || (word.length > 2 && russianEnd.test(word)));
  }
  if (rate(words, /^[a-z'’-]+$/u) < 1) return null;
  // Another language in Latin letters has few of these.
  if (words.filter((word) => functionWords.has(word)).length < 2) return null;
  return words.some(
    (word) =>
      english.has(word) ||
      english.has(word.replace(/s$/u, '')) ||
      /(?:ing|ed|n['’]t|['’](?:s|re|ll|ve|m|d))$/u.test(word),
  );
}
