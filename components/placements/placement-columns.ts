import type { TFunction } from 'i18next';
import { costOfEach } from '../../utils/placements/rules.ts';
import type { Placement } from '../../utils/placements/schema.ts';
import type { PlacementTotal } from '../../utils/placements/totals.ts';
import { formatCount, formatMoney } from '../../utils/text/format.ts';
import type { Column } from '../charts/columns.ts';
import { placementKinds, placementStates } from './placement-words.ts';

const gaveWords = {
  followers: 'placements:gave.followers',
  visits: 'placements:gave.visits',
  leads: 'placements:gave.leads',
} as const;

/** "ноябрь 2026" of `2026-11`. */
export const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    Date.parse(`${month}-01T00:00Z`),
  );

/** Totals as a table that sorts. */
export function totalColumns(language: string, t: TFunction): Column<PlacementTotal>[] {
  const money = (of: 'cost' | 'perFollower' | 'perLead') => (row: PlacementTotal) =>
    formatMoney(row[of], language, row.currency);
  const count = (of: 'followers' | 'visits' | 'leads'): Column<PlacementTotal> => ({
    id: of,
    head: t(gaveWords[of]),
    value: (row) => row[of],
    cell: (row) => formatCount(row[of], language),
    numeric: true,
  });
  return [
    {
      id: 'month',
      head: t('placements:total.month'),
      value: ({ month }) => month,
      cell: ({ month }) => monthName(month, language),
    },
    {
      id: 'kind',
      head: t('placements:field.kind'),
      value: ({ kind }) => t(placementKinds[kind]),
    },
    { id: 'count', head: t('placements:total.count'), value: ({ count: n }) => n, numeric: true },
    {
      id: 'cost',
      head: t('placements:field.cost'),
      value: ({ cost }) => cost,
      cell: money('cost'),
      numeric: true,
    },
    count('followers'),
    {
      id: 'perFollower',
      head: t('placements:total.perFollower'),
      value: ({ perFollower }) => perFollower,
      cell: money('perFollower'),
      numeric: true,
    },
    count('visits'),
    count('leads'),
    {
      id: 'perLead',
      head: t('placements:total.perLead'),
      value: ({ perLead }) => perLead,
      cell: money('perLead'),
      numeric: true,
    },
  ];
}

/** All of a placement, for a spreadsheet. `csvOf` keeps formulas from running. */
export function placementColumns(
  nameOf: (community: string) => string,
  t: TFunction,
): Column<Placement>[] {
  const own = (
    id: 'day' | 'title' | 'page' | 'cost' | 'currency' | 'link' | 'erid' | 'note',
    head: string,
  ): Column<Placement> => ({ id, head, value: (row) => row[id] });
  const gave = (id: 'followers' | 'visits' | 'leads', head: string): Column<Placement> => ({
    id,
    head,
    value: (row) => row[id],
  });
  return [
    own('day', t('placements:field.day')),
    {
      id: 'community',
      head: t('placements:field.community'),
      value: ({ community }) => nameOf(community),
    },
    { id: 'kind', head: t('placements:field.kind'), value: ({ kind }) => t(placementKinds[kind]) },
    own('title', t('placements:field.title')),
    {
      id: 'state',
      head: t('placements:field.state'),
      value: ({ state }) => t(placementStates[state]),
    },
    own('page', t('placements:field.page')),
    own('cost', t('placements:field.cost')),
    own('currency', t('placements:field.currency')),
    gave('followers', t('placements:gave.followers')),
    {
      id: 'guessed',
      head: t('placements:guessed'),
      value: ({ guessed }) => (guessed ? t('placements:yes') : ''),
    },
    gave('visits', t('placements:gave.visits')),
    gave('leads', t('placements:gave.leads')),
    {
      id: 'perFollower',
      head: t('placements:total.perFollower'),
      value: ({ cost, followers }) => costOfEach(cost, followers),
    },
    {
      id: 'perLead',
      head: t('placements:total.perLead'),
      value: ({ cost, leads }) => costOfEach(cost, leads),
    },
    own('link', t('placements:field.link')),
    own('erid', 'erid'),
    own('note', t('placements:field.note')),
  ];
}
