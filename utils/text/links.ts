import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import type { Span } from './weighted-length.ts';

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds });

export interface FoundLink extends Span {
  /** As it is written. */
  text: string;
  /** With its scheme. */
  url: string;
}

/**
 * The addresses that a network makes links of, in order; mail addresses are none. All domains that
 * there are make it heavy: it is not for the script in pages, which has `roughLinks`.
 */
export function linksIn(text: string): FoundLink[] {
  return (finder.match(text) ?? [])
    .filter(({ schema }) => schema === '' || schema === 'http:' || schema === 'https:')
    .map(({ index, lastIndex, raw, url }) => ({ from: index, to: lastIndex, text: raw, url }));
}
