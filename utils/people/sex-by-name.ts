/**
 * What a name says of sex: 'f', 'm', or null where it does not. Own lists and endings for the names
 * that people have in Russian, English, Romanian, Kazakh and Malay. A name is a hint, never a fact:
 * shown as "by name" with how many said nothing.
 */
export type Sex = 'f' | 'm';

const list = (names: string) => new Set(names.split(' '));

const WOMEN = list(
  'анна аня аннушка анастасия настя мария маша марина елена лена алена алёна екатерина катя ольга оля татьяна таня наталья наталия наташа ирина ира светлана света юлия юля людмила люда любовь люба надежда надя вера галина галя нина лариса лара валентина тамара раиса зоя лидия евгения ксения оксана алла инна виктория вика александра дарья даша полина софия софья соня алиса алина арина карина кристина яна диана вероника валерия лера маргарита рита елизавета лиза ульяна василиса варвара варя милана кира злата эльвира гульнара гузель лейла амина айгуль ' +
    'айгерим динара жанна сауле мадина асель асем камила гульмира назгуль назерке аружан ' +
    'mary anna anne emma olivia sophia sofia emily sarah jessica jennifer elizabeth linda susan karen lisa laura kate katherine julia victoria alice grace hannah chloe lucy amy rachel ' +
    'maria elena ioana andreea mihaela cristina ana alexandra gabriela daniela raluca simona alina diana oana larisa natalia svetlana tatiana irina olga marina ' +
    'siti nur nurul aisyah fatimah noor aminah farah nadia izzati',
);
const MEN = list(
  'александр саша алексей лёша леша андрей антон артем артём борис вадим валерий василий вася виктор виталий владимир вова володя владислав влад вячеслав слава геннадий георгий григорий гриша даниил данил данила денис дмитрий дима евгений женя егор иван ваня игорь илья кирилл константин костя леонид лев максим макс марат матвей михаил миша никита николай коля олег павел паша петр пётр роман рома руслан рустам сергей серёжа станислав степан тимофей тимур федор фёдор эдуард юрий юра ярослав ' +
    'ерлан нурлан аскар бауыржан данияр ержан асхат арман серик жандос алихан ' +
    'john james michael david robert william richard thomas daniel matthew mark paul steven andrew george kevin brian peter jack harry oliver charlie ' +
    'ion andrei alexandru mihai cristian gabriel stefan vasile gheorghe nicolae adrian bogdan florin marius sorin vlad sergiu dumitru ' +
    'ahmad muhammad mohd mohamad ismail hafiz azman faiz amir',
);
/** Both sexes are called so; the family name decides, else nobody does. */
const EITHER = list('саша женя валя слава alex sasha kim sam taylor jordan robin chris pat');

const FEMALE_FAMILY = /(?:[оеё]ва|[иы]на|[сц]кая|ая|ova|eva|ina|skaya)$/u;
const MALE_FAMILY = /(?:[оеё]в|[иы]н|[сц]кий|ой|ov|ev|skiy|skij|sky)$/u;
const FEMALE_PATRONYMIC = /(?:вна|ична|инична|қызы|кызы)$/u;
const MALE_PATRONYMIC = /(?:вич|ич|ұлы|улы)$/u;

/** By the whole name as the page shows it; a community's name says nothing. */
export function sexByName(name: string): Sex | null {
  const words = name
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word.length > 1);
  if (words.length === 0 || words.length > 4) return null;
  for (const word of words) {
    if (word === 'bin') return 'm';
    if (word === 'binti') return 'f';
    if (words.length > 1 && word.length > 5) {
      if (FEMALE_PATRONYMIC.test(word)) return 'f';
      if (MALE_PATRONYMIC.test(word)) return 'm';
    }
  }
  const said = words.filter((word) => !EITHER.has(word));
  // A first name says more than a family name: «Анна Бондарев».
  for (const word of said) {
    if (WOMEN.has(word)) return 'f';
    if (MEN.has(word)) return 'm';
  }
  // A family name alone may be a shop's or a word: only beside another word.
  if (words.length < 2) return null;
  const family = words.filter((word) => word.length > 4);
  const women = family.filter((word) => FEMALE_FAMILY.test(word)).length;
  const men = family.filter((word) => MALE_FAMILY.test(word)).length;
  if (women === men) return null;
  return women > men ? 'f' : 'm';
}

/** Is the word, as written, somebody's first name in one of our lists? */
export function isFirstName(word: string): boolean {
  const small = word.toLowerCase().normalize('NFC');
  return WOMEN.has(small) || MEN.has(small) || EITHER.has(small);
}
