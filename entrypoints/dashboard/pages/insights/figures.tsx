import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { ErChart } from '../../../../components/charts/er-chart.tsx';
import { FormulaChoice } from '../../../../components/charts/formula-choice.tsx';
import { HeadlineTile } from '../../../../components/charts/headline-tile.tsx';
import { headlinesOf } from '../../../../components/charts/headlines.tsx';
import { memberColumns, postColumns } from '../../../../components/charts/insight-columns.tsx';
import { MembersChart } from '../../../../components/charts/members-chart.tsx';
import type { MembersDay } from '../../../../utils/insights/members.ts';
import type { Overview } from '../../../../utils/insights/overview.ts';
import type { Tagging } from '../../../../utils/rubrics/rules.ts';
import { useSpeech, type PartProps } from './part.ts';
import { Posts } from './posts.tsx';
import { Rubrics } from './rubrics.tsx';
import { What } from './what.tsx';
import { When } from './when.tsx';

/** Gains and losses alike; a day without a change has nothing to tell. */
const mostChanged = (days: readonly MembersDay[]) =>
  days
    .filter(({ change }) => change !== null && change !== 0)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

interface FiguresProps {
  all: Overview & { tagging: Tagging };
  /** What ER should be made of, where there is a choice. */
  onFormula: (parts: string) => void;
}

/** Everything that posts and readings of members tell. */
export function Figures({ all, onFormula, ...part }: PartProps & FiguresProps) {
  const { tagging } = all;
  const speech = useSpeech(part);
  const { t, language, of, zone, now } = speech;
  const { community } = part;
  const counted = all.posts.filter((point) => point.counted);
  const points = counted.filter(({ er }) => er !== null);
  const unknown = counted.length - points.length;
  const apart = all.posts.length - counted.length;
  const days = memberColumns(speech);
  const posts = postColumns(community.network, speech);
  return (
    <>
      <FormulaChoice
        network={community.network}
        formulas={all.formulas}
        formula={all.formula}
        onChange={onFormula}
      />
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
          ...(apart ? [t('insights:formula.apart', { count: apart })] : []),
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
      <Rubrics all={all} tagging={tagging} {...part} />
      <Posts all={all} tagging={tagging} {...part} />
    </>
  );
}
