import type { PublishingRules } from '../networks/publishing.ts';

const addresses = /https?:\/\/[^\s<>"«»]+/giu;

/** How long a text is as its network counts, UTF-16 units: some count any address as one length. */
export function lengthOf(text: string, rules: Pick<PublishingRules, 'addressLength'>): number {
  const { addressLength } = rules;
  if (addressLength === undefined) return text.length;
  let length = text.length;
  for (const [address] of text.matchAll(addresses)) {
    // What ends the sentence is counted as it is.
    const own = address.replace(/[.,;:!?'’…)\]]+$/u, '').length;
    length += addressLength - own;
  }
  return length;
}
