import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  baselineFor,
  enoughPosts,
  erByFollowers,
  erByViews,
  timesMedian,
  type Baseline,
  type Figure,
} from '../utils/insights/rules.ts';
import type { AgeMatched } from '../utils/insights/growth.ts';
import { engagementOf } from '../utils/networks/index.ts';
import type { SeenPost } from '../utils/readings/schema.ts';
import { formatCount, formatRate, formatTimes } from '../utils/text/format.ts';
import { countWord } from './engagement-words.ts';
import { PostByAge } from './post-by-age.tsx';
import { PostFormula } from './post-formula.tsx';
import { toneOfTimes } from './times-tone.ts';

interface PostFiguresProps {
  post: SeenPost;
  /** The community's medians by each denominator; null when none could be made. */
  byViews: Baseline | null;
  byFollowers: Baseline | null;
  /** Its views against earlier posts at its age; null when nothing can be said. */
  byAge: AgeMatched | null;
}

/** Views, and what the network shows of engagement: a column that is never filled says nothing. */
const countsOf = (network: string) => [
  { name: 'views' as const, word: 'panel:post.views' as const },
  ...engagementOf(network).map((name) => ({ name, word: countWord(network, name) })),
];

/** What a post is worth: its rates, how it stands, its counts, and how all that was computed. */
export function PostFigures({ post, byViews, byFollowers, byAge }: PostFiguresProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const counts = countsOf(post.network);
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3">
        <Rate
          word={t('panel:post.erByViews')}
          figure={erByViews(post)}
          base={post.ad ? null : baselineFor(post, byViews)}
        />
        <Rate
          word={t('panel:post.erByFollowers')}
          figure={erByFollowers(post)}
          base={post.ad ? null : baselineFor(post, byFollowers)}
        />
      </div>
      {post.ad && <p className="-mt-2 text-xs text-muted">{t('panel:post.ad')}</p>}
      <dl className="grid auto-cols-fr grid-flow-col divide-x divide-line rounded-md border border-line bg-surface">
        {counts.map(({ name, word }) => {
          const { value, precision } = post[name];
          return (
            <div key={name} className="flex min-w-0 flex-col-reverse px-2.5 py-2">
              <dt className="truncate text-xs text-muted">{t(word)}</dt>
              <dd
                className="font-semibold tabular-nums"
                title={value === null ? t('panel:post.countUnknown') : undefined}
              >
                {formatCount(value, language, (precision ?? 0) > 0)}
              </dd>
            </div>
          );
        })}
      </dl>
      {counts.some(({ name }) => post[name].value === null) && (
        <p className="-mt-2 text-xs text-muted">{t('panel:post.dash')}</p>
      )}
      {!post.ad && !post.repost && <PostByAge matched={byAge} />}
      <PostFormula post={post} />
    </div>
  );
}

/** How a rate stands against the median, as a sentence. */
function standing(
  times: number | null,
  base: Baseline | null,
  language: string,
  t: TFunction,
): string {
  if (!base || times === null) return t('panel:post.noMedian');
  const median = formatRate(base.median, language, base.approximate);
  return t('panel:post.against', { median, count: base.n });
}

interface RateProps {
  word: string;
  figure: Figure | null;
  base: Baseline | null;
}

function Rate({ word, figure, base }: RateProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const times = timesMedian(figure, base);
  return (
    <section className="flex flex-col gap-0.5 rounded-md border border-line bg-surface px-3 py-2.5">
      <h3 className="text-sm text-muted">{word}</h3>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-2xl font-semibold tracking-tight tabular-nums">
          {formatRate(figure?.value ?? null, language, figure?.approximate)}
        </span>
        {times !== null && (
          <span
            className={`rounded-full px-2 py-0.5 text-sm font-semibold tabular-nums ${toneOfTimes(times, base?.enough ?? false)}`}
          >
            {t('panel:post.times', { value: formatTimes(times, language) })}
          </span>
        )}
      </p>
      <p className="text-xs text-muted">
        {figure ? standing(times, base, language, t) : t('panel:post.rateUnknown')}
      </p>
      {figure && base && !base.enough && (
        <p className="text-xs text-warn">{t('panel:post.few', { n: enoughPosts })}</p>
      )}
    </section>
  );
}
