import type { PublishingRules } from '../networks/publishing.ts';
import { graphemes } from '../text/graphemes.ts';
import { linksIn } from '../text/links.ts';
import { weightedLength } from '../text/weighted-length.ts';

const utf8 = new TextEncoder();

/** How long a text is as its network counts. */
export function lengthIn(text: string, { text: { unit } }: Pick<PublishingRules, 'text'>): number {
  if (unit === 'weighted') return weightedLength(text, linksIn);
  return unit === 'bytes' ? utf8.encode(text).length : text.length;
}

/** Letters as a person counts them. */
export const lettersIn = (text: string): number => graphemes(text).length;
