import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { compareColumns } from '../../../../components/charts/compare-columns.tsx';
import { communityKey, unvisited } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { comparison, overviewTables } from '../../../../utils/insights/store.ts';
import { useRested } from '../use-rested.ts';
import { useSpeech, type PartProps } from './part.ts';

/** Mine beside the competitors, medians against medians. */
export function Compare({
  communities,
  ...part
}: PartProps & { communities: readonly Community[] }) {
  const speech = useSpeech(part);
  const { t } = speech;
  const { from, to } = part.range;
  const same = communities.map(unvisited).join();
  const compare = () => comparison(communities, { from, to });
  const [rows] = useRested(compare, overviewTables, [same, from, to]);
  if (!rows) return null;
  const columns = compareColumns(speech);
  const alone = rows.length < 2;
  return (
    <ChartCard
      title={t('insights:compare.title')}
      text={t(alone ? 'insights:compare.none' : 'insights:compare.text')}
      of={part.dates}
      sheet={alone ? undefined : () => sheetOf(columns, rows)}
    >
      {!alone && (
        <DataTable
          label={t('insights:compare.title')}
          columns={columns}
          rows={rows}
          rowKey={({ community }) => communityKey(community)}
          sorting={{ column: 'er', descending: true }}
        />
      )}
    </ChartCard>
  );
}
