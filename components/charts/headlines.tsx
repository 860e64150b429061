import type { TFunction } from 'i18next';
import type { Community } from '../../utils/communities/schema.ts';
import type { Growth, Overview } from '../../utils/insights/overview.ts';
import type { Rate } from '../../utils/insights/rates.ts';
import { enoughPosts, headlinePosts } from '../../utils/insights/rules.ts';
import { engagementOf } from '../../utils/networks/index.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { formatChange, formatCount, formatRate, unknownSign } from '../../utils/text/format.ts';
import { engagementWord, formulaWords } from '../engagement-words.ts';
import type { Headline } from './headline-tile.tsx';

const growthTone = ({ change }: Growth) =>
  change > 0 ? 'text-good' : change < 0 ? 'text-bad' : 'text-muted';

/** The figures over the charts, each with how it was computed. Unknown is a dash with its reason. */
export function headlinesOf(
  all: Overview,
  { network, zone }: Pick<Community, 'network' | 'zone'>,
  language: string,
  t: TFunction,
): Headline[] {
  const { members, growth, headline, perDay, leftOut, posts, by } = all;
  const rate = (value: number | null | undefined, approximate?: boolean) =>
    formatRate(value ?? null, language, approximate);
  const date = (at: number) => formatDay(at, language, zone);
  const fromPosts = (n: number) => t('insights:fromPosts', { count: n });
  const left = [...(leftOut.ads + leftOut.reposts > 0 ? [t('insights:how.leftOut', leftOut)] : [])];
  const unknown = (n: number) => (n > 0 ? [t('insights:how.unknown', { count: n })] : []);
  const base = t(by === 'views' ? 'insights:how.views' : 'insights:how.followers');
  const shown = engagementOf(network);
  const parts = formulaWords(network, all.formula ?? shown.join('+'), t);
  const apart = posts.filter(({ counted }) => !counted).length;
  const others = apart > 0 ? [t('insights:formula.apart', { count: apart })] : [];
  const sum = t('engagement:sum', { parts });
  const likes = t(engagementWord(network, 'likes'));
  const comments = t(engagementWord(network, 'comments'));

  const median = (id: string, title: string, part: string, found: Rate | null, source: string) => ({
    id,
    title,
    value: rate(found?.value, found?.approximate),
    note: found ? fromPosts(found.n) : t('insights:noPosts'),
    weak: (found?.n ?? 0) < enoughPosts,
    how: [t('insights:how.median', { part, base }), source, ...unknown(found?.left ?? 0), ...left],
  });

  return [
    {
      id: 'members',
      title: t('metrics:name.members'),
      value: formatCount(members?.value ?? null, language, members?.approximate),
      beside: growth && (
        <span className={`text-sm font-semibold tabular-nums ${growthTone(growth)}`}>
          {formatChange(growth.change, language, growth.approximate)}
        </span>
      ),
      note: growth
        ? t('insights:since', { date: date(growth.from) })
        : t(members ? 'insights:oneReading' : 'insights:noReading'),
      how: [
        t('insights:how.members'),
        ...(members ? [t('insights:how.membersLast', { date: date(members.at) })] : []),
        ...(growth && !growth.whole ? [t('insights:how.membersFirst')] : []),
      ],
    },
    {
      id: 'er20',
      title: t('insights:tile.er20'),
      value: rate(headline?.median, headline?.approximate),
      note: headline ? fromPosts(headline.n) : t('insights:noPosts'),
      weak: !headline?.enough,
      how: [
        t('insights:how.er20', { n: headlinePosts, base }),
        sum,
        t('insights:how.er20Source'),
        ...unknown(posts.filter(({ er, counted }) => counted && er === null).length),
        ...others,
        ...left,
        ...(headline && !headline.enough ? [t('insights:how.few', { n: enoughPosts })] : []),
      ],
    },
    {
      id: 'erView',
      title: t('insights:tile.erView'),
      value: rate(all.averageErView?.value, all.averageErView?.approximate),
      note: all.averageErView ? fromPosts(all.averageErView.n) : t('insights:noViews'),
      weak: (all.averageErView?.n ?? 0) < enoughPosts,
      how: [
        t('insights:how.erView'),
        sum,
        t('insights:how.erViewSource'),
        ...unknown(all.averageErView?.left ?? 0),
        ...others,
        ...left,
      ],
    },
    median('lr', t('insights:tile.lr'), likes, all.loveRate, t('insights:how.lrSource')),
    shown.includes('comments')
      ? median('tr', t('insights:tile.tr'), comments, all.talkRate, t('insights:how.trSource'))
      : {
          id: 'tr',
          title: t('insights:tile.tr'),
          value: unknownSign,
          note: t('insights:noComments'),
          how: [t('insights:how.median', { part: comments, base }), t('insights:how.trSource')],
        },
    {
      id: 'perDay',
      title: t('insights:tile.perDay'),
      value: perDay
        ? new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(perDay.value)
        : unknownSign,
      note: perDay
        ? t('insights:overDays', { count: Math.round(perDay.days) })
        : t('insights:noPace'),
      how: [
        t('insights:how.perDay'),
        ...(perDay ? [t('insights:how.perDayOf', { count: perDay.n })] : []),
      ],
    },
  ];
}
