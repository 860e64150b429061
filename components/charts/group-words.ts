import type { TFunction } from 'i18next';
import type { Format, Group, Length } from '../../utils/insights/what-works.ts';
import { formatRate } from '../../utils/text/format.ts';

export const formatWords: Record<Format, string> = {
  text: 'insights:format.text',
  photo: 'insights:format.photo',
  video: 'insights:format.video',
  poll: 'insights:format.poll',
  link: 'insights:format.link',
  audio: 'insights:format.audio',
  document: 'insights:format.document',
};
export const lengthWords: Record<Length, string> = {
  none: 'insights:length.none',
  short: 'insights:length.short',
  middle: 'insights:length.middle',
  long: 'insights:length.long',
};

type Standing = Pick<Group<string | number>, 'stands' | 'enough'>;

/** "Above", "below", "unclear", "too few": how a group stands, in a word. */
export function standsWord({ stands, enough }: Standing): string {
  if (!enough) return 'insights:stands.few';
  if (stands === 'above') return 'insights:stands.above';
  return stands === 'below' ? 'insights:stands.below' : 'insights:stands.unclear';
}

/** "4,1–5,0 %"; a dash where three posts are not there. */
export function intervalWords(
  interval: Group['interval'],
  language: string,
  t: TFunction,
): string | null {
  if (!interval) return null;
  const [low, high] = [interval.low, interval.high].map((rate) => formatRate(rate, language));
  return t('insights:interval', { low, high });
}
