import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../utils/insights/what-works.ts';
import { formatRate, unknownSign } from '../../utils/text/format.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { Column } from './columns.ts';
import { DataTable } from './data-table.tsx';
import { intervalWords, standsWord } from './group-words.ts';

const toneOf = ({ stands, enough }: Group): BadgeTone => {
  if (!enough || stands === 'unclear') return 'plain';
  return stands === 'above' ? 'good' : 'bad';
};

/** `nameOf`: a group's name in words. */
export function groupColumns(
  head: string,
  nameOf: (name: string) => string,
  language: string,
  t: TFunction,
): Column<Group>[] {
  return [
    { id: 'name', head, value: ({ name }) => nameOf(name) },
    { id: 'n', head: t('insights:column.posts'), value: ({ n }) => n, numeric: true },
    {
      id: 'mean',
      head: t('insights:column.meanEr'),
      value: ({ mean }) => mean,
      cell: ({ mean }) => formatRate(mean, language),
      numeric: true,
    },
    {
      id: 'low',
      head: t('insights:column.low'),
      value: ({ interval }) => interval?.low ?? null,
      cell: ({ interval }) => intervalWords(interval, language, t) ?? unknownSign,
      numeric: true,
    },
    {
      id: 'high',
      head: t('insights:column.high'),
      value: ({ interval }) => interval?.high ?? null,
      numeric: true,
    },
    {
      id: 'stands',
      head: t('insights:column.stands'),
      value: (group) => t(standsWord(group)),
      cell: (group) => <Badge tone={toneOf(group)}>{t(standsWord(group))}</Badge>,
    },
  ];
}

interface GroupsTableProps {
  label: string;
  columns: readonly Column<Group>[];
  groups: readonly Group[];
}

/** Groups with their mean, how sure it is, and how they stand. */
export function GroupsTable({ label, columns, groups }: GroupsTableProps) {
  const { t } = useTranslation();
  // Both ends of the interval stand in one column on the screen, in two in the CSV.
  const shown = columns
    .filter(({ id }) => id !== 'high')
    .map((column) =>
      column.id === 'low' ? { ...column, head: t('insights:column.interval') } : column,
    );
  return (
    <DataTable
      label={label}
      columns={shown}
      rows={groups}
      rowKey={({ name }) => name}
      sorting={null}
    />
  );
}
