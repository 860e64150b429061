/**
 * Is there a verb among words? By endings and the commonest words alone, so that it is light enough
 * for the script in pages. It errs towards "yes": a noun that ends like a verb (смена, крышу) keeps
 * a hint away, which is better than a wrong one.
 */

const list = (words: string) => new Set(words.split(' '));

/** Predicates and verbs whose ending says nothing. */
const russian = list(
  'уже тут там нет можно нужно надо пора нельзя жаль рад рада рады готов готова готово готовы нужен нужна нужны должен должна должны это вот дам даст ест стой открой закрой построй настрой устрой спой помой укрой проверь оставь поставь добавь будь забудь помоги могу иду буду жду веду везу беру пеку живу кладу пойду найду',
);
/** Infinitives, past, present and future, reflexives, gerunds, short participles. */
const russianEnd =
  /(?:ть|чь|[^аеёиоуыэюягкх]и|шл[ао]|[аеёиоуыюя]л[ао]?|ёт|ет|ит|ют|ут|ят|ат|[её]шь|ишь|[её]м|им|[её]те|ите|[йь]те|ся|сь|[аеиуюя]ю|[жшчщлрнвбмпдтсз]ю|[жшчщ]у|[аеуюя]й|[аеё]н[аоы]?|ыт[аоы]?|[аиуя]в)$/u;
const othersLetters = /[әғқңөұүһіїєґўј]/u;

const english = list(
  'am is are was were be been being do does did done has have had can could will would should must may might get got go went make made take took see saw come came know knew want look use find found give gave tell try tries ask need feel felt put keep let help show shown hear play run move like live believe hold pay change watch follow stop read open walk win won offer love save join check book order visit start share enjoy discover shop swipe click tap celebrate choose chose pick turn say said think thought hope welcome remember miss sign add create sell sold send sent set bake arrives close subscribe ready back here work call leave left begin began bring brought write wrote learn wait grow grew buy bought build built eat drink cost cut wish thank met meet lost paid heard kept cook announce return explore',
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
