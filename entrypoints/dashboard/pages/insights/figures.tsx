import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { ErChart } from '../../../../components/charts/er-chart.tsx';
import { HeadlineTile } from '../../../../components/charts/headline-tile.tsx';
import { headlinesOf } from '../../../../components/charts/headlines.tsx';
import {
  memberColumns,
  postColumns,
  postSheetColumns,
} from '../../../../components/charts/insight-columns.tsx';
import { MembersChart } from '../../../../components/charts/members-chart.tsx';
import type { MembersDay } from '../../../../utils/insights/members.ts';
import type { Overview } from '../../../../utils/insights/overview.ts';
import { useSpeech, type PartProps } from './part.ts';
import { What } from './what.tsx';
import { When } from './when.tsx';

/** Gains and losses alike; a day without a change has nothing to tell. */
const mostChanged = (days: readonly MembersDay[]) =>
  days
    .filter(({ change }) => change !== null && change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

/** Everything that posts and readings of members tell. */
export function Figures({ all, ...part }: PartProps & { all: Overview }) {
  const speech = useSpeech(part);
  const { t, language, of, zone, now } = speech;
  const { community } = part;
  const points = all.posts.filter(({ er }) => er !== null);
  const unknown = all.posts.length - points.length;
  const days = memberColumns(speech);
  const posts = postColumns(community.network, speech);
  return (
    <>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-3">
        {headlinesOf(all, community, language, t).map((headline) => (
          <HeadlineTile key={headline.id} {...headline} />
        ))}
      </div>
      <ChartCard
        title={t('insights:members.title')}
        text={t(all.days.length > 1 ? 'insights:members.text' : 'insights:members.few')}
        of={of}
        sheet={all.days.length ? () => sheetOf(days, all.days) : undefined}
      >
        {all.days.length > 1 && (
          <>
            <MembersChart label={t('insights:members.chart')} days={all.days} zone={zone} />
            <DataTable
              label={t('insights:members.table')}
              columns={days}
              rows={mostChanged(all.days)}
              rowKey={({ day }) => day}
              sorting={null}
              least={5}
            />
          </>
        )}
      </ChartCard>
      <ChartCard
        title={t('insights:er.title')}
        text={[
          t(all.by === 'views' ? 'insights:er.byViews' : 'insights:er.byFollowers'),
          t('insights:fromPosts', { count: points.length }) + '.',
          ...(unknown ? [t('insights:er.unknown', { count: unknown })] : []),
        ].join(' ')}
        of={of}
        sheet={points.length ? () => sheetOf(posts.slice(0, 4), all.posts) : undefined}
      >
        {points.length > 0 && (
          <ErChart
            label={t('insights:er.chart')}
            points={points}
            median={all.headline?.median ?? null}
            zone={zone}
            now={now}
          />
        )}
      </ChartCard>
      <When all={all} {...part} />
      <What all={all} {...part} />
      <ChartCard
        title={t('insights:posts.title')}
        text={t(all.posts.length ? 'insights:posts.text' : 'insights:posts.none')}
        of={of}
        sheet={
          all.posts.length
            ? () => sheetOf(postSheetColumns(community.network, speech), all.posts)
            : undefined
        }
      >
        {all.posts.length > 0 && (
          <DataTable
            label={t('insights:posts.title')}
            columns={posts}
            rows={all.posts}
            rowKey={({ post }) => post.key}
            sorting={{ column: 'at', descending: true }}
          />
        )}
      </ChartCard>
    </>
  );
}
