import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf, type Column } from '../../../../components/charts/columns.ts';
import { standsWord } from '../../../../components/charts/group-words.ts';
import { HourMap } from '../../../../components/charts/hour-map.tsx';
import { hourOfWeekName } from '../../../../components/charts/week-words.ts';
import type { Overview } from '../../../../utils/insights/overview.ts';
import { enoughPosts } from '../../../../utils/insights/rules.ts';
import type { Group } from '../../../../utils/insights/what-works.ts';
import { formatRate } from '../../../../utils/text/format.ts';
import { useSpeech, type PartProps } from './part.ts';

/** When posts do better: the map, and the hours that may be called best, if any. */
export function When({ all, ...part }: PartProps & { all: Overview }) {
  const { t, language, of, zone } = useSpeech(part);
  const columns: Column<Group<number>>[] = [
    {
      id: 'hour',
      head: t('insights:column.hour'),
      value: ({ name }) => hourOfWeekName(name, language),
    },
    { id: 'n', head: t('insights:column.posts'), value: ({ n }) => n },
    { id: 'mean', head: t('insights:column.meanEr'), value: ({ mean }) => mean },
    { id: 'low', head: t('insights:column.low'), value: ({ interval }) => interval?.low ?? null },
    {
      id: 'high',
      head: t('insights:column.high'),
      value: ({ interval }) => interval?.high ?? null,
    },
    { id: 'stands', head: t('insights:column.stands'), value: (group) => t(standsWord(group)) },
  ];
  const { groups } = all.hours;
  return (
    <ChartCard
      title={t('insights:hours.title')}
      text={
        groups.length
          ? t('insights:hours.text', { zone, n: enoughPosts })
          : t('insights:posts.none')
      }
      of={of}
      sheet={
        groups.length
          ? () =>
              sheetOf(
                columns,
                [...groups].sort((a, b) => a.name - b.name),
              )
          : undefined
      }
    >
      {groups.length > 0 && (
        <>
          {all.best.length > 0 ? (
            <ul className="flex flex-col gap-1">
              {all.best.map(({ hour, n, mean }) => (
                <li key={hour} className="font-medium">
                  {t('insights:hours.best', {
                    when: hourOfWeekName(hour, language),
                    count: n,
                    mean: formatRate(mean, language),
                    all: formatRate(all.hours.mean, language),
                  })}
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('insights:hours.noBest', { count: enoughPosts })}</p>
          )}
          <HourMap label={t('insights:hours.map')} hours={all.hours} />
        </>
      )}
    </ChartCard>
  );
}
