import { AwakeChart } from '../../../../components/charts/awake-chart.tsx';
import { AwakeMap } from '../../../../components/charts/awake-map.tsx';
import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf, type Column } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { PortraitFigures } from '../../../../components/charts/portrait-figures.tsx';
import { TopicsList } from '../../../../components/charts/topics-list.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { portrait, portraitTables } from '../../../../utils/insights/store.ts';
import type { Portrait } from '../../../../utils/people/portrait.ts';
import { useRested } from '../use-rested.ts';
import { useSpeech, type PartProps } from './part.ts';

/** Who comments. */
export function PortraitPart(part: PartProps) {
  const { t, of, zone } = useSpeech(part);
  const key = communityKey(part.community);
  const { from, to } = part.range;
  const [found] = useRested(() => portrait(key, { from, to }), portraitTables, [key, from, to]);
  if (!found) return null;
  const columns: Column<Portrait['busiest'][number]>[] = [
    {
      id: 'name',
      head: t('insights:column.who'),
      value: ({ name }) => name || t('common:nameless'),
    },
    {
      id: 'comments',
      head: t('insights:portrait.comments'),
      value: ({ comments }) => comments,
      numeric: true,
    },
  ];
  const has = found.people > 0;
  return (
    <ChartCard
      title={t('insights:portrait.title')}
      text={t(has ? 'insights:portrait.text' : 'insights:portrait.none')}
      of={of}
      sheet={has ? () => sheetOf(figures(found, t), [found]) : undefined}
    >
      {has && (
        <>
          <PortraitFigures portrait={found} />
          <div className="flex min-w-0 flex-col gap-2">
            <h3 className="font-medium">{t('portrait:topics.title')}</h3>
            <TopicsList topics={found.topics} />
          </div>
          <div className="grid gap-5 lg:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-2">
              <h3 className="font-medium">{t('insights:portrait.awake')}</h3>
              <AwakeChart label={t('insights:portrait.awake')} awake={found.awake} />
              <p className="text-xs text-muted">
                {t('insights:portrait.awakeText', { zone })}
                {found.undated > 0 &&
                  ` ${t('insights:portrait.undated', { count: found.undated })}`}
              </p>
            </div>
            <div className="flex min-w-0 flex-col gap-2">
              <h3 className="font-medium">{t('insights:portrait.busiest')}</h3>
              <DataTable
                label={t('insights:portrait.busiest')}
                columns={columns}
                rows={found.busiest}
                rowKey={({ author }) => author}
                sorting={null}
              />
            </div>
          </div>
          <div className="flex min-w-0 flex-col gap-2">
            <h3 className="font-medium">{t('portrait:awake.title')}</h3>
            <AwakeMap label={t('portrait:awake.map')} awake={found.awake} />
          </div>
        </>
      )}
    </ChartCard>
  );
}

/** The portrait as one line of a file: counts, and no names. */
function figures(found: Portrait, t: (key: string) => string): Column<Portrait>[] {
  const parts: [word: string, value: number | null][] = [
    [t('insights:portrait.people'), found.people],
    [t('insights:portrait.comments'), found.comments],
    [t('insights:portrait.fresh'), found.standing.fresh],
    [t('portrait:freshThisWeek'), found.freshThisWeek],
    [t('insights:portrait.returning'), found.standing.returning],
    [t('insights:portrait.regular'), found.standing.regular],
    [t('insights:portrait.core'), found.standing.core],
    [t('insights:portrait.women'), found.sex.f],
    [t('insights:portrait.men'), found.sex.m],
    [t('insights:portrait.unknown'), found.sex.unknown],
    [t('insights:portrait.questions'), found.questions],
    [t('insights:portrait.share'), found.shareOfMembers],
  ];
  return parts.map(([head, value]) => ({ id: head, head, value: () => value }));
}
