/**
 * Folds the endings of a word, so that "доставка", "доставку" and "доставкой" are one. Russian by
 * the rules of the Snowball stemmer (its published algorithm, without the derivational step), and a
 * verb loses its vowel too, so that "заказ" and "заказать" are one;
 * English by plurals and the commonest endings alone. Words in other letters stay as they are.
 */

const vowel = /[аеиоуыэюя]/u;
const perfective = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ыв|ив)(?:шись|ши)?)$/u;
/** "записались", not the noun "запись". */
const reflexive = /(?:ся|(?<!и)сь|(?<=ли)сь)$/u;
const adjective =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/u;
const verb =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ует|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/u;
const noun =
  /(?:иями|иях|ием|иям|ами|ями|ией|ях|ах|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ия|ья|ию|ью|а|е|и|й|о|у|ы|ь|ю|я)$/u;

/** Where the endings may begin: after the first vowel. */
function russian(word: string): string {
  const first = word.search(vowel);
  if (first < 0) return word;
  const head = word.slice(0, first + 1);
  let end = word.slice(first + 1);
  const cut = (what: RegExp): boolean => {
    // What stands before an ending decides too, and may be the vowel of the head.
    const whole = head.slice(-1) + end;
    const found = what.exec(whole);
    if (!found || found.index < 1) return false;
    end = end.slice(0, found.index - 1);
    return true;
  };
  if (!cut(perfective)) {
    cut(reflexive);
    if (cut(adjective)) cut(participle);
    else if (cut(verb)) end = end.replace(/(?:[иы]ва|а|я)$/u, '');
    else cut(noun);
  }
  end = end.replace(/и$/u, '');
  end = end.replace(/(?:ейш|ейше)$/u, '');
  end = end.replace(/нн$/u, 'н').replace(/ь$/u, '');
  const stem = head + end;
  return stem.length < 3 ? word : stem;
}

function english(word: string): string {
  if (word.length <= 3) return word;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^s]s$/.test(word) && !/(?:us|is)$/.test(word)) return word.slice(0, -1);
  const bare = /^(.*[aeiouy].*[^aeiouy])(?:ing|ed)$/.exec(word)?.[1];
  if (bare && bare.length >= 3) return bare.replace(/([^aeioulsz])\1$/, '$1');
  return word;
}

/** `word` in small letters. "ё" counts as "е". */
export function stemOf(word: string): string {
  const plain = word.normalize('NFC').replaceAll('ё', 'е');
  if (/^[а-я-]+$/u.test(plain)) return russian(plain);
  if (/^[a-z'’-]+$/u.test(plain)) return english(plain.replace(/['’]s?$/u, ''));
  return plain;
}
