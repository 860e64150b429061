import type { TFunction } from 'i18next';
import type { FirstLineHint } from './first-line-hints.ts';

/** What the first line is spent on, as a sentence. */
export function hintWords(t: TFunction): Record<FirstLineHint, string> {
  return {
    'link-first': t('check:hint.linkFirst'),
    'hashtag-first': t('check:hint.hashtagFirst'),
    shouting: t('check:hint.shouting'),
    greeting: t('check:hint.greeting'),
    wordless: t('check:hint.wordless'),
    'no-verb': t('check:hint.noVerb'),
  };
}
