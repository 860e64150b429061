import type { TFunction } from 'i18next';
import { networkWord } from '../utils/networks/index.ts';
import type { Finding, FindingId } from '../utils/preview/text-check.ts';
import { formatCount } from '../utils/text/format.ts';

/** What was found in a text, as a sentence; a number that nobody confirms is called that. */
export function findingWords(
  { id, severity, count, most, confidence }: Finding,
  network: string,
  language: string,
  t: TFunction,
): string {
  const said = {
    network: networkWord(network, language),
    n: formatCount(count, language),
    most: formatCount(most ?? 0, language),
    over: formatCount(count - (most ?? count), language),
  };
  const hashtags = {
    refuses: t('check:finding.hashtags', said),
    hurts: t('check:finding.hashtagsHurt', said),
    advice: t('check:finding.hashtagsMany', said),
  };
  const sentences: Record<FindingId, string> = {
    length: t('check:finding.length', said),
    caption: t('check:finding.caption', said),
    media: t('check:finding.media', said),
    hashtags: hashtags[severity],
    mentions: t('check:finding.mentions', said),
    title: t('check:finding.title', said),
    'dead-links': t('check:finding.deadLinks', said),
    'link-weight': t('check:finding.linkWeight', said),
  };
  if (severity === 'advice' || confidence === 'exact') return sentences[id];
  const sure = confidence === 'estimate' ? t('check:sure.reported') : t('check:sure.unconfirmed');
  return `${sentences[id]} ${sure}`;
}
