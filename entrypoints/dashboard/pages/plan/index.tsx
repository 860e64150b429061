import { useEffect, useState } from 'react';
import { CalendarDays, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../../components/day-words.ts';
import { nameAmong } from '../../../../components/name-among.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { closedName, useAccess } from '../../../../utils/access/use-access.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { agendaOf, instantOfDay } from '../../../../utils/plan/agenda.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { instantOf } from '../../../../utils/plan/when.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { PageHead } from '../../page-head.tsx';
import { FillNotice } from './fill-notice.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanDays } from './plan-days.tsx';
import { PlanDialog, type EditedPlan } from './plan-dialog.tsx';
import { PlanMonth } from './plan-month.tsx';
import { Reminders } from './reminders.tsx';
import { Told } from './told.tsx';
import { usePlanActions, type Filled } from './use-plan-actions.ts';
import { rangeAround, usePlan } from './use-plan.ts';

/** A post that is planned on a day from the calendar begins with this time. */
const morning = '10:00';

/** `#plan/new`, as the popup links to it, begins with the editor open. */
function beginning(): EditedPlan | null {
  return location.hash === '#plan/new' ? { initial: {} } : null;
}

/** The posting plan by day and by month, what needs a decision, and reminders. */
export function PlanPage() {
  const { t, i18n } = useTranslation();
  const { access } = useAccess();
  const now = useNow();
  const today = clockAt(now, ownZone()).day;
  const [view, setView] = useState<'days' | 'month'>('days');
  const [day, setDay] = useState(today);
  const [community, setCommunity] = useState('all');
  const [edited, setEdited] = useState(beginning);
  const [moving, setMoving] = useState<PlanItem | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const range = rangeAround(instantOfDay(today), instantOfDay(day));
  const plan = usePlan(range.from, range.to);
  const actions = usePlanActions({
    edit: (item) => setEdited({ initial: item, uuid: item.uuid }),
    pickTime: setMoving,
    filled: setFilled,
  });
  // A reload must not open the editor again.
  useEffect(() => {
    if (location.hash === '#plan/new') history.replaceState(null, '', '#plan');
  }, []);
  if (!plan) return <Skeleton rows={6} />;

  const chosen = plan.communities.get(community);
  const shown = plan.items.filter((item) => community === 'all' || item.community === community);
  const agenda = agendaOf(shown, today);
  const ownerOf = (key: string) => {
    const owner = plan.communities.get(key);
    return owner && { ...owner, closed: closedName(access, owner.network, i18n.language) };
  };

  function add(on?: string) {
    const zone = chosen?.zone ?? plan?.mine[0]?.zone ?? ownZone();
    const at = on === undefined ? undefined : instantOf({ day: on, time: morning }, zone)?.at;
    setEdited({
      initial: {
        ...(community !== 'all' && { community }),
        ...(at !== undefined && at > Date.now() && { dueAt: at, zone }),
      },
    });
  }

  return (
    <>
      <PageHead title={t('day:plan')} text={t('day:intro')}>
        {plan.mine.length > 0 && (
          <Button kind="primary" icon={<Plus />} onClick={() => add()}>
            {t('day:add')}
          </Button>
        )}
      </PageHead>
      <Told items={agenda.told} ownerOf={ownerOf} now={now} actions={actions} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('day:view.label')}
          labelHidden
          value={view}
          choices={[
            { value: 'days', label: t('day:view.days') },
            { value: 'month', label: t('day:view.month') },
          ]}
          onChange={setView}
        />
        {plan.mine.length > 1 && (
          <Select
            className="w-56"
            label={t('day:community')}
            labelHidden
            value={community}
            choices={[
              { value: 'all', label: t('day:allCommunities') },
              ...plan.mine.map((one) => ({
                value: communityKey(one),
                label: nameAmong(one, plan.mine, i18n.language),
              })),
            ]}
            onChange={setCommunity}
          />
        )}
      </div>
      <div
        className={
          view === 'days'
            ? 'grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]'
            : 'flex flex-col gap-6'
        }
      >
        {plan.mine.length === 0 && plan.items.length === 0 ? (
          <EmptyState
            icon={<CalendarDays />}
            title={t('day:noCommunity')}
            text={t('day:noCommunityText')}
          />
        ) : view === 'days' ? (
          <PlanDays
            agenda={agenda}
            ownerOf={ownerOf}
            today={today}
            now={now}
            actions={actions}
            onAdd={() => add()}
          />
        ) : (
          <PlanMonth
            items={shown}
            ownerOf={ownerOf}
            today={today}
            day={day}
            now={now}
            actions={actions}
            onDay={setDay}
            onAdd={plan.mine.length > 0 ? add : null}
          />
        )}
        <Reminders now={now} />
      </div>
      <PlanDialog edited={plan.mine.length > 0 ? edited : null} onClose={() => setEdited(null)} />
      <MoveDialog item={moving} now={now} onClose={() => setMoving(null)} />
      <FillNotice
        filled={filled}
        onAgain={(item, anyAuthor) => {
          setFilled(null);
          actions.refill(item, anyAuthor);
        }}
        onClose={() => setFilled(null)}
      />
    </>
  );
}
