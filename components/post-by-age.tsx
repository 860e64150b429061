import { useTranslation } from 'react-i18next';
import type { AgeMatched } from '../utils/insights/growth.ts';
import { enoughPosts } from '../utils/insights/rules.ts';
import { formatAge } from '../utils/text/ago.ts';
import { formatCount, formatTimes } from '../utils/text/format.ts';
import { toneOfTimes } from './times-tone.ts';

/** A post's views against what earlier posts had at the same age. */
export function PostByAge({ matched }: { matched: AgeMatched | null }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const count = (value: number) => formatCount(value, language);
  return (
    <section className="rounded-md border border-line bg-surface px-3 py-2.5">
      <h3 className="flex items-center gap-2 text-sm text-muted">
        <span className="flex-1">{t('panel:post.byAge')}</span>
        {matched && (
          <span
            className={`rounded-full px-2 py-0.5 font-semibold tabular-nums ${toneOfTimes(matched.times, matched.enough)}`}
          >
            {t('panel:post.times', { value: formatTimes(matched.times, language) })}
          </span>
        )}
      </h3>
      <p className="mt-1 text-sm">
        {matched
          ? t('panel:post.byAgeText', {
              age: formatAge(matched.age, language),
              count: matched.n,
              median: count(matched.median),
              low: count(matched.low),
              high: count(matched.high),
            })
          : t('panel:post.byAgeNone')}
      </p>
      {matched && !matched.enough && (
        <p className="mt-1 text-xs text-warn">{t('panel:post.few', { n: enoughPosts })}</p>
      )}
    </section>
  );
}
