import type { TFunction } from 'i18next';
import { ownZone } from '../../utils/text/day-in.ts';
import { whenWords } from '../day-words.ts';

/** "today, 14:05", "21 November, 10:00" within a sentence, by this computer's clock. */
export function momentWords(at: number, now: number, t: TFunction, language: string): string {
  const words = whenWords(at, ownZone(), now, language, t);
  const near = [t('day:today'), t('day:tomorrow'), t('day:yesterday')];
  return near.some((day) => words.startsWith(day))
    ? words.charAt(0).toLocaleLowerCase(language) + words.slice(1)
    : words;
}
