import { useLiveQuery } from 'dexie-react-hooks';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { ChartCard } from '../../../../components/charts/chart-card.tsx';
import { outOfPicture } from '../../../../components/charts/picture.ts';
import { sheetOf, type Column } from '../../../../components/charts/columns.ts';
import { MembershipFigures } from '../../../../components/charts/membership-figures.tsx';
import { MembershipTake } from '../../../../components/charts/membership-take.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { keyInfo } from '../../../../utils/keys/store.ts';
import { tellsMembers } from '../../../../utils/membership/rules.ts';
import { membershipJob } from '../../../../utils/membership/store.ts';
import { ask } from '../../../../utils/messages.ts';
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
  const toast = useToasts();
  const found = useLiveQuery(() => latestMembership(key), [key]);
  const job = useLiveQuery(() => membershipJob(key), [key]);
  const info = useLiveQuery(() => keyInfo(key), [key]);
  if (found === undefined || job === undefined || info === undefined) return null;
  const tells = tellsMembers(part.community.network) && part.community.role === 'mine';
  const date = found ? formatDay(found.takenAt, language, zone) : '';
  const failed = () => toast({ text: t('membership:failed') });
  const take = () => ask('ui.membership.take', { community: key }).catch(failed);
  const stop = () =>
    ask('ui.membership.stop', { community: key }).then(
      () => toast({ text: t('membership:stopped') }),
      failed,
    );
  const columns: Column<Line>[] = [
    { id: 'name', head: t('portrait:membership.group'), value: ({ name }) => name },
    { id: 'n', head: t('insights:portrait.people'), value: ({ n }) => n },
  ];
  return (
    <ChartCard
      title={t('portrait:membership.title')}
      text={
        found
          ? t('portrait:membership.text', { date })
          : t(tells ? 'portrait:membership.none' : 'portrait:membership.notHere')
      }
      of={part.community.name}
      sheet={found ? () => sheetOf(columns, [...agesOf(found), ...citiesOf(found, 50)]) : undefined}
    >
      {found && <MembershipFigures portrait={found} date={date} />}
      {tells && (
        <div {...outOfPicture}>
          <MembershipTake
            info={info}
            job={job}
            has={found !== null}
            onTake={() => void take()}
            onStop={() => void stop()}
            onCard={() => void (location.hash = 'communities')}
            onPlan={() => void (location.hash = 'plan')}
          />
        </div>
      )}
    </ChartCard>
  );
}
