/**
 * Words that a brand does not say, by language: what each community begins with, and may change. An
 * entry is a word as written, or with `*` at its end a word's beginning; two words are a phrase.
 */
export const coachLanguages = ['ru', 'en', 'ro', 'kk', 'ms'] as const;
export type CoachLanguage = (typeof coachLanguages)[number];
export type WordLists = Readonly<Record<CoachLanguage, readonly string[]>>;

const list = (words: string) => words.split(', ');

export const slangWords: WordLists = {
  ru: list(
    'ок, окей, лол, кек, кринж*, чё, чо, щас, ща, пасиб, пасибки, спс, пжл, пж, плиз, норм, имба, рофл*, хайп*, краш, жиза, зашквар*, го, збс, пофиг*, нафиг, фиг, капец, жесть, чувак*, братан, бро, ваще, имхо, дратути, хз, лан, изи',
  ),
  en: list(
    'lol, lmao, omg, wtf, bruh, bro, dude, gonna, wanna, gotta, thx, pls, plz, ur, cuz, idk, imo, tbh, ngl, yolo, sus, cringe, meh, duh, yep, nope',
  ),
  ro: list('ms, mersi fain, lol, bro, frate, coaie, naspa, nașpa, fain, nuș, npc, pls, vb'),
  kk: list('лол, кек, рақм, рахм, салам бро, бро, ок, че, кринж*'),
  ms: list(
    'lol, bro, takde, xde, tak de, korang, ko, aku, camne, camtu, jap, bapok, sis, weh, doh, mcm, x tau, xtau, ngam',
  ),
};

export const swearWords: WordLists = {
  ru: list(
    'бля, бляд*, блят*, хуй*, хуе*, хуё*, нахуй, похуй*, пизд*, ебан*, ебат*, ёбан*, заеб*, заёб*, отъеб*, выеб*, сука, суки, сучка, мудак*, мудил*, гандон*, говно*, дерьмо*, жопа, жопу, жопе, жопы, пидор*, пидар*, шлюх*, долбо*, дебил*, идиот*, кретин*, придур*, тварь, твари, урод, уроды, хер, херня, херов*, мразь, мрази',
  ),
  en: list(
    'fuck*, motherfuck*, shit, shitty, bullshit, bitch*, asshole*, bastard*, crap, damn, dick, dickhead*, cunt*, idiot*, moron*, retard*, stupid, piss off, screw you',
  ),
  ro: list(
    'pula, pulă, pizda, pizdă, pizdei, muie, fut, futu*, futut*, curva, curvă, curve, cacat, căcat, idiot*, prost, proasta, proastă, dracu, naiba, bou, tampit*, tâmpit*',
  ),
  kk: list(
    'сиктир*, сиктір*, сіктір*, қотақ*, котак*, көт, боқ, ақымақ*, сука, бля, блят*, жынды*, қаншық*',
  ),
  ms: list(
    'babi, bodoh*, sial, puki*, pantat*, lancau, anjing, bangang, bongok, haram jadah, celaka, kimak, cibai, fuck*, shit, barua',
  ),
};

/** Everything that a text is compared by: small letters, ё as е, one space between words. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/gu, 'е')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const fits = (word: string | undefined, entry: string): boolean =>
  word !== undefined &&
  (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry);

/** The first words of a text that stand in a list, as the text has them; null when none does. */
export function listed(text: string, entries: Iterable<string>): string | null {
  const words = wordsOf(text);
  for (const entry of entries) {
    const parts = entry
      .toLowerCase()
      .normalize('NFC')
      .replace(/ё/gu, 'е')
      .split(/[^\p{L}\p{M}\p{N}*]+/u)
      .filter((part) => part !== '' && part !== '*');
    if (!parts.length) continue;
    const at = words.findIndex((_, from) => parts.every((part, n) => fits(words[from + n], part)));
    if (at >= 0) return words.slice(at, at + parts.length).join(' ');
  }
  return null;
}

/** A list as a person types it: words by commas or lines, each once, none longer than is kept. */
export const listOf = (typed: string): string[] =>
  [...new Set(typed.split(/[,;\n]+/u).map((word) => word.trim().toLowerCase()))]
    .filter((word) => word.length > 0 && word.length <= 60 && word !== '*')
    .slice(0, 500);
