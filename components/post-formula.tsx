import { useTranslation } from 'react-i18next';
import { engagement, headlinePosts } from '../utils/insights/rules.ts';
import { engagementOfPost, networkNamed, titleOf } from '../utils/networks/index.ts';
import type { EngagementName } from '../utils/networks/network.ts';
import type { SeenPost } from '../utils/readings/schema.ts';
import { formatCount, unknownSign } from '../utils/text/format.ts';
import { allEngagement, engagementWord } from './engagement-words.ts';

/** How the rates were computed: in words, and with this post's own numbers. */
export function PostFormula({ post }: { post: SeenPost }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const shown = (count: SeenPost['likes']) =>
    formatCount(count.value, language, (count.precision ?? 0) > 0);
  const names = engagementOfPost(post);
  const word = (name: EngagementName) => t(engagementWord(post.network, name));
  const parts = names.map((name) => shown(post[name])).join(' + ');
  const network = networkNamed(post.network);
  const missing = allEngagement.filter((name) => !names.includes(name));
  const sum = engagement(post);
  const whole = sum ? formatCount(sum.value, language, sum.approximate) : unknownSign;
  return (
    <details className="group rounded-md border border-line bg-surface px-3 py-2">
      <summary className="font-medium text-accent marker:text-muted">{t('panel:post.how')}</summary>
      <div className="mt-2 flex flex-col gap-2 text-sm">
        <p>{t('engagement:sum', { parts: names.map(word).join(' + ') })}</p>
        {names.length > 1 && (
          <p className="text-muted tabular-nums">
            {parts} = {whole}
          </p>
        )}
        {network && missing.length > 0 && (
          <p className="text-muted">
            {t('engagement:notShown', {
              network: titleOf(network, language),
              parts: new Intl.ListFormat(language).format(missing.map(word)),
            })}
          </p>
        )}
        <p>{t('panel:post.formulaViews')}</p>
        <p className="text-muted tabular-nums">
          {whole} ÷ {shown(post.views)} × 100
        </p>
        <p>{t('panel:post.formulaFollowers')}</p>
        <p className="text-muted tabular-nums">
          {whole} ÷ {shown(post.followers)} × 100
        </p>
        <p>{t('panel:post.formulaMedian', { n: headlinePosts })}</p>
        <p className="text-muted">{t('panel:post.approximate')}</p>
      </div>
    </details>
  );
}
