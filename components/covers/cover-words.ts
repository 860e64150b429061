import type { TFunction } from 'i18next';
import type { CoverFigures, CoverId, CoverView } from '../../utils/networks/covers.ts';
import type { Confidence } from '../../utils/networks/publishing.ts';
import type { BadgeTone } from '../ui/badge.tsx';

const words: Record<CoverId, { name: string; note: string }> = {
  'vk-page': { name: 'covers:rule.vkPage', note: 'covers:note.vk' },
  'vk-page-flat': { name: 'covers:rule.vkFlat', note: 'covers:note.vk' },
  'vk-live': { name: 'covers:rule.vkLive', note: 'covers:note.live' },
  'ok-page': { name: 'covers:rule.okPage', note: 'covers:note.ok' },
  'ok-page-small': { name: 'covers:rule.okSmall', note: 'covers:note.ok' },
  'facebook-page': { name: 'covers:rule.facebookPage', note: 'covers:note.facebook' },
  'x-page': { name: 'covers:rule.xPage', note: 'covers:note.x' },
  'youtube-page': { name: 'covers:rule.youtubePage', note: 'covers:note.youtube' },
};

export const coverName = (id: CoverId, t: TFunction): string => t(words[id].name);
/** What to mind about it, with what the sources disagree in. */
export const coverNote = (id: CoverId, t: TFunction): string => t(words[id].note);

/** `1920 × 768`. */
export const sizeWords = ({ width, height }: Pick<CoverFigures, 'width' | 'height'>): string =>
  `${width} × ${height}`;

/** What a device shows, in a few words. */
export function viewWords(view: CoverView | null, t: TFunction): string {
  if (!view) return t('covers:unknown');
  const { width, height } = view;
  return view.how === 'fill'
    ? t('covers:shows.fill', { width, height })
    : t('covers:shows.middle', { width, height });
}

export const truthTones: Record<Confidence, BadgeTone> = {
  exact: 'good',
  estimate: 'warn',
  unknown: 'plain',
};
export const truthWords: Record<Confidence, string> = {
  exact: 'covers:truth.exact',
  estimate: 'covers:truth.estimate',
  unknown: 'covers:truth.unknown',
};
