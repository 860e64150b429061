import type { Compared } from '../../utils/insights/overview.ts';
import { formatChange, formatCount, formatRate } from '../../utils/text/format.ts';
import { formulaWords } from '../engagement-words.ts';
import type { Column } from './columns.ts';
import type { Speech } from './insight-columns.tsx';

/** Communities side by side. */
export function compareColumns({ language, t }: Speech): Column<Compared>[] {
  const perDay = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const whole = (value: number | null) => formatCount(value, language);
  return [
    {
      id: 'name',
      head: t('insights:column.community'),
      value: ({ community }) => community.name,
      cell: ({ community }) => (
        <span className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-full"
            style={{ background: community.colour }}
          />
          <span className={community.role === 'mine' ? 'font-semibold' : ''}>{community.name}</span>
        </span>
      ),
    },
    {
      id: 'role',
      head: t('insights:column.whose'),
      value: ({ community }) =>
        t(community.role === 'mine' ? 'common:role.mine' : 'common:role.competitor'),
    },
    {
      id: 'members',
      head: t('metrics:name.members'),
      value: ({ members }) => members?.value ?? null,
      cell: ({ members }) => formatCount(members?.value ?? null, language, members?.approximate),
      numeric: true,
    },
    {
      id: 'growth',
      head: t('insights:column.growth'),
      value: ({ growth }) => growth?.change ?? null,
      cell: ({ growth }) => formatChange(growth?.change ?? null, language, growth?.approximate),
      numeric: true,
    },
    {
      id: 'er',
      head: t('insights:tile.er20'),
      value: ({ er }) => er?.median ?? null,
      cell: ({ er }) => (
        <span className={er?.enough ? '' : 'text-muted'}>
          {formatRate(er?.median ?? null, language, er?.approximate)}
        </span>
      ),
      numeric: true,
    },
    {
      id: 'by',
      head: t('insights:column.by'),
      value: ({ community, formula }) =>
        [
          t(community.denominator === 'views' ? 'insights:byViews' : 'insights:byFollowers'),
          ...(formula ? [formulaWords(community.network, formula, t)] : []),
        ].join(': '),
    },
    {
      id: 'posts',
      head: t('insights:column.posts'),
      value: ({ posts }) => posts,
      cell: ({ posts }) => whole(posts),
      numeric: true,
    },
    {
      id: 'perDay',
      head: t('insights:tile.perDay'),
      value: (row) => row.perDay,
      cell: (row) => (row.perDay === null ? whole(null) : perDay.format(row.perDay)),
      numeric: true,
    },
    {
      id: 'views',
      head: t('insights:column.medianViews'),
      value: ({ views }) => views,
      cell: ({ views }) => whole(views),
      numeric: true,
    },
  ];
}
