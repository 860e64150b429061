import { useLiveQuery } from 'dexie-react-hooks';
import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { sheetOf, type Column } from '../../../../components/charts/columns.ts';
import { MembershipFigures } from '../../../../components/charts/membership-figures.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import {
  agesOf,
  citiesOf,
  type MembershipPart as Line,
} from '../../../../utils/people/membership.ts';
import { latestMembership } from '../../../../utils/people/membership-store.ts';
import { formatDay } from '../../../../utils/text/ago.ts';
import { useSpeech, type PartProps } from './part.ts';

/** All members, where a key tells of them: cities and ages are on no page that the person opens. */
export function MembershipPart(part: PartProps) {
  const { t, language, zone } = useSpeech(part);
  const key = communityKey(part.community);
  const found = useLiveQuery(() => latestMembership(key), [key]);
  if (found === undefined) return null;
  const columns: Column<Line>[] = [
    { id: 'name', head: t('portrait:membership.group'), value: ({ name }) => name },
    { id: 'n', head: t('insights:portrait.people'), value: ({ n }) => n },
  ];
  return (
    <ChartCard
      title={t('portrait:membership.title')}
      text={
        found
          ? t('portrait:membership.text', {
              date: formatDay(found.takenAt, language, zone),
              source: found.source,
            })
          : t('portrait:membership.none')
      }
      of={part.community.name}
      sheet={found ? () => sheetOf(columns, [...agesOf(found), ...citiesOf(found, 50)]) : undefined}
    >
      {found && <MembershipFigures portrait={found} />}
    </ChartCard>
  );
}
