import type { TFunction } from 'i18next';
import type { CoverId, CoverView, Size } from '../../utils/networks/covers.ts';
import type { Confidence } from '../../utils/networks/publishing.ts';
import type { BadgeTone } from '../ui/badge.tsx';

const words: Record<CoverId, { name: string; note: string; from: string }> = {
  'vk-page': { name: 'covers:rule.vkPage', note: 'covers:note.vk', from: 'covers:from.vk' },
  'vk-page-flat': {
    name: 'covers:rule.vkFlat',
    note: 'covers:note.vk',
    from: 'covers:from.vkFlat',
  },
  'vk-live': { name: 'covers:rule.vkLive', note: 'covers:note.live', from: 'covers:from.live' },
  'ok-page': { name: 'covers:rule.okPage', note: 'covers:note.ok', from: 'covers:from.ok' },
  'ok-page-small': {
    name: 'covers:rule.okSmall',
    note: 'covers:note.ok',
    from: 'covers:from.okSmall',
  },
  'facebook-page': {
    name: 'covers:rule.facebookPage',
    note: 'covers:note.facebook',
    from: 'covers:from.facebook',
  },
  'x-page': { name: 'covers:rule.xPage', note: 'covers:note.x', from: 'covers:from.x' },
  'youtube-page': {
    name: 'covers:rule.youtubePage',
    note: 'covers:note.youtube',
    from: 'covers:from.youtube',
  },
};

export const coverName = (id: CoverId, t: TFunction): string => t(words[id].name);
/** What to mind about it, with what the sources disagree in. */
export const coverNote = (id: CoverId, t: TFunction): string => t(words[id].note);

/** Who says so. */
export const coverSource = (id: CoverId, t: TFunction): string => t(words[id].from);

/** `1920 × 768`. */
export const sizeWords = ({ width, height }: Size): string => `${width} × ${height}`;

/** What a device shows, in a few words. */
export function viewWords(view: CoverView | null, of: Size, t: TFunction): string {
  if (!view) return t('covers:unknown');
  const same = Math.abs((view.width * of.height) / (view.height * of.width) - 1) < 0.001;
  if (view.how === 'fill' && same) return t('covers:shows.whole');
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
