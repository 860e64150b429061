import type { TFunction } from 'i18next';
import { networkNamed } from '../utils/networks/index.ts';
import type { EngagementName } from '../utils/networks/network.ts';

/** In the order of the formula. */
export const allEngagement: readonly EngagementName[] = ['likes', 'comments', 'reposts'];

const areReactions = (network: string) => networkNamed(network)?.likesAre === 'reactions';

/** The word of an engagement inside a sentence. */
export function engagementWord(network: string, name: EngagementName) {
  if (name === 'likes') return areReactions(network) ? 'engagement:reactions' : 'engagement:likes';
  return name === 'comments' ? 'engagement:comments' : 'engagement:reposts';
}

/** The word over a count. */
export function countWord(network: string, name: EngagementName) {
  if (name === 'likes') return areReactions(network) ? 'engagement:title' : 'panel:post.likes';
  return name === 'comments' ? 'panel:post.comments' : 'panel:post.reposts';
}

/** "likes + comments + shares": what an ER is made of, from `partsOf`. */
export function formulaWords(network: string, parts: string, t: TFunction): string {
  return allEngagement
    .filter((name) => parts.split('+').includes(name))
    .map((name) => t(engagementWord(network, name)))
    .join(' + ');
}
