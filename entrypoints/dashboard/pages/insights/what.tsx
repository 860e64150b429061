import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { formatWords, lengthWords } from '../../../../components/charts/group-words.ts';
import { groupColumns, GroupsTable } from '../../../../components/charts/groups-table.tsx';
import type { Overview } from '../../../../utils/insights/overview.ts';
import { enoughPosts } from '../../../../utils/insights/rules.ts';
import type { Format, Groups, Length } from '../../../../utils/insights/what-works.ts';
import { formatRate } from '../../../../utils/text/format.ts';
import { useSpeech, type PartProps } from './part.ts';

interface Kind {
  id: string;
  title: string;
  head: string;
  found: Groups;
  nameOf: (name: string) => string;
  none: string;
}

/** What works: by format and length. */
export function What({ all, ...part }: PartProps & { all: Overview }) {
  const { t, language, of } = useSpeech(part);
  const kinds: Kind[] = [
    {
      id: 'format',
      title: t('insights:what.format'),
      head: t('insights:column.format'),
      found: all.formats,
      nameOf: (name) => t(formatWords[name as Format]),
      none: t('insights:posts.none'),
    },
    {
      id: 'length',
      title: t('insights:what.length'),
      head: t('insights:column.length'),
      found: all.lengths,
      nameOf: (name) => t(lengthWords[name as Length]),
      none: t('insights:posts.none'),
    },
  ];
  return kinds.map(({ id, title, head, found, nameOf, none }) => {
    const columns = groupColumns(head, nameOf, language, t);
    const { groups, mean, n } = found;
    return (
      <ChartCard
        key={id}
        title={title}
        text={
          groups.length
            ? t('insights:what.text', {
                mean: formatRate(mean, language),
                count: n,
                least: enoughPosts,
              })
            : none
        }
        of={of}
        sheet={groups.length ? () => sheetOf(columns, groups) : undefined}
      >
        {groups.length > 0 && <GroupsTable label={title} columns={columns} groups={groups} />}
      </ChartCard>
    );
  });
}
