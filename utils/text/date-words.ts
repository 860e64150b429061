import { ownNames } from './own-names.ts';

/**
 * The words of dates, one language an entry. All are pieces of regular expressions in lower case;
 * Romanian stands without its marks (it is often typed so, and date.ts takes them off). Units,
 * numbers, months and weekdays come in their fixed order with a space between.
 *
 * A table and not Intl: networks abbreviate their own way («10 фев», «21 сен», "2w"), and browsers
 * differ in which languages they carry.
 */
export interface DateWords {
  now: string;
  /** What stands for a day, with its distance from today. */
  days: readonly (readonly [word: string, fromToday: number])[];
  /** Phrases around `#` ("5 minutes", "an hour") or `%` (the bare unit: "last week"). */
  past: readonly string[];
  same: readonly string[];
  next: readonly string[];
  /** Second, minute, hour, day, week, month, quarter, year. */
  units: string;
  /** One, two, three, four, five. */
  numbers: string;
  /** Between date and time. */
  at: string;
  /** After a year («2021 г.»). */
  year?: string;
  /** From January. */
  months: string;
  /** From Sunday. */
  weekdays: string;
}

type Table = Readonly<Record<string, DateWords>>;

/** Every bracket of the table opens a group without a number: pages carry it as it stands. */
const grouped = (table: Table) => JSON.parse(JSON.stringify(table).replaceAll('(', '(?:')) as Table;

export const LANGUAGES = ownNames(
  grouped({
    ru: {
      now: 'только что|сейчас',
      days: [
        ['сегодня', 0],
        ['вчера', -1],
        ['завтра', 1],
        ['позавчера', -2],
        ['послезавтра', 2],
      ],
      past: ['# назад', '((на|в) (прошл(ой|ом)|пр\\.)|последний|посл\\.) %'],
      same: ['((на|в) (эт(ой|ом|от|у)|эт\\.)|в текущем|текущий|тек\\.) %'],
      next: ['через #', '((на|в) )?(следующ(ей|ем|ий)|след\\.|сл\\.) %'],
      units:
        'с(ек(унд[уаы]?)?)? мин(ут[уаы]?)? час(а|ов)?|ч д(ень|н(я|ей)?)?|сут(ки|ок) н(ед(ел[юиьяе]|ель)?)? мес(яц(а|ев|е)?)? кв(артал(а|ов|е)?)? г(од[ау]?)?|л(ет)?',
      numbers: 'один|одну дв[ае] три четыре пять',
      at: 'в',
      year: 'г(ода)?',
      months:
        'янв(ар[яь])? фев(р(ал[яь])?)? мар(та?)? апр(ел[яь])? ма[йя] июн[яь]? июл[яь]? авг(уста?)? сен(т(ябр[яь])?)? окт(ябр[яь])? ноя(б(р[яь])?)? дек(абр[яь])?',
      weekdays:
        'вс|воскресенье пн|понедельник вт|вторник ср|сред[ау] чт|четверг пт|пятниц[ау] сб|суббот[ау]',
    },
    en: {
      now: 'just now|right now|now|a moment ago|moments ago',
      days: [
        ['today', 0],
        ['yesterday', -1],
        ['tomorrow', 1],
      ],
      past: ['# ago', 'last %'],
      same: ['this %'],
      next: ['in #', 'next %'],
      // "m" is minutes on every network; months are "mo".
      units:
        's(ec(ond)?s?)? m(in(ute)?s?)? h((ou)?rs?)? d(ays?)? w((ee)?ks?)? mo(s|nths?)?|mths? q(uarters?|trs?)? y((ea)?rs?)?',
      numbers: 'an?|one two three four five',
      at: 'at',
      months:
        'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sep(t(ember)?)? oct(ober)? nov(ember)? dec(ember)?',
      weekdays:
        'sun(day)? mon(day)? tue(s(day)?)? wed(nesday)? thu(rs(day)?)? fri(day)? sat(urday)?',
    },
    ro: {
      now: 'acum|chiar acum|adineauri',
      days: [
        ['azi|astazi', 0],
        ['ieri', -1],
        ['maine', 1],
        ['alaltaieri', -2],
        ['poimaine', 2],
      ],
      past: ['acum #', '# in urma', '% trecuta?'],
      same: ['% ac(easta|esta)'],
      next: ['(peste|in) #', '% viito(r|are)'],
      units:
        's(ec(und[ae])?)? m(in(ut(e|ul)?)?)? or[ae]|h z(i(le|ua)?)? sapt(aman[ai])? lun[ai] trim(estr(u|ul|e))? an(i|ul)?',
      numbers: 'o|una?|unu do(i|ua) trei patru cinci',
      at: 'la( ora)?',
      months:
        'ian(uarie)? feb(ruarie)? mar(tie)? apr(ilie)? mai iun(ie)? iul(ie)? aug(ust)? sep(t(embrie)?)? oct(ombrie)? noi(embrie)?|nov dec(embrie)?',
      weekdays: 'dum(inica)? lun(i|ea)? mar(ti|tea)? mie(rcuri)? joi vin(eri)? sam(bata)?',
    },
    kk: {
      now: 'қазір|жаңа ғана|дәл қазір',
      days: [
        ['бүгін', 0],
        ['кеше', -1],
        ['ертең', 1],
        ['алдың(ғы к|г)үні', -2],
        ['бүрсігүні', 2],
      ],
      past: ['# бұрын', '(өткен|былтырғы) %'],
      same: ['(осы|биылғы) %'],
      // The ending of the unit ("5 минуттан кейін") belongs to the phrase.
      next: ['#([тдн][ае]н)? кейін', 'келесі %'],
      units: 'с(ек(унд)?)? мин(ут)? сағ(ат)? к(үн)? ап(та)? ай тоқсан|тқс ж(ыл)?',
      numbers: 'бір екі үш төрт бес',
      at: 'сағат',
      year: 'ж(ыл(ғы|ы)?)?',
      months:
        'қаң(тар)? ақп(ан)? нау(рыз)? сәу(ір)? мам(ыр)? мау(сым)? шіл(де)? там(ыз)? қыр(күйек)? қаз(ан)? қар(аша)? жел(тоқсан)?',
      weekdays: 'жс|жексенбі дс|дүйсенбі сс|сейсенбі ср|сәрсенбі бс|бейсенбі жм|жұма сб|сенбі',
    },
    ms: {
      now: 'sekarang|baru sahaja|baru saja|sebentar tadi',
      days: [
        ['hari ini', 0],
        ['semalam|semlm', -1],
        ['esok|besok', 1],
        ['kelmarin', -2],
        ['lusa', 2],
      ],
      past: ['# (yang )?(lalu|lepas)'],
      same: ['(pada )?% ini'],
      next: ['(dalam|dlm) #', '% (depan|seterusnya)'],
      // "3h" is three days (hari), "3j" three hours (jam).
      units:
        's(aat)? min(it)? j(am)? h(ari)? minggu|mgg?u? bulan|bln suku(\\s(tahun|thn))? tahun|thn',
      numbers: 'satu|se dua tiga empat lima',
      at: '(pada )?(pukul|jam)|pada',
      months:
        'jan(uari)? feb(ruari)? mac apr(il)? mei jun jul(ai)? ogos? sep(t(ember)?)? okt(ober)? nov(ember)? dis(ember)?',
      weekdays: 'aha?d isn(in)? sel(asa)? rabu? kha(mis)? jum(aat)? sab(tu)?',
    },
    uk: {
      now: 'щойно|зараз|тільки що',
      days: [
        ['сьогодні', 0],
        ['[ву]чора', -1],
        ['завтра', 1],
        ['позавчора', -2],
        ['післязавтра', 2],
      ],
      past: ['# тому', '(минуло(го|ї)|мин\\.) %'],
      same: ['(цього|цієї) %'],
      next: ['(через|за) #', '(наступно(го|ї)|наст\\.) %'],
      // «г» is hours here and years in Russian: bare short forms are read in the page's language.
      units:
        'с(ек(унд[уаи]?)?)? хв(илин[уаи]?)?|х год(ин[уаи]?)?|г д(ень|ні|нів|н)? тиж(день|н[яі]в?)?|т міс(яц[яі]в?|яць)? кв(артал(и|ів|у)?)? р(ік|ок[иу]|оків)?',
      numbers: 'один|одну дв[аі] три чотири п.ять',
      at: 'об?|[ув]',
      year: 'р(оку)?',
      months:
        'січ(ень|ня)? лют(ий|ого)? бер(ез(ень|ня))? кві(т(ень|ня)?)? тра(в(ень|ня)?)? чер(в(ень|ня)?)? лип(ень|ня)? сер(п(ень|ня)?)? вер(ес(ень|ня))? жов(т(ень|ня)?)? лис(т(опада?)?)? гру(д(ень|ня)?)?',
      weekdays:
        'нд|неділя|неділю пн|понеділок вт|вівторок ср|серед[ау] чт|четвер пт|п.ятниц[яю] сб|субот[ау]',
    },
  }),
);
