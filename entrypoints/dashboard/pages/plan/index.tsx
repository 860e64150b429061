import { useEffect, useRef, useState } from 'react';
import { CalendarDays, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameAmong } from '../../../../components/name-among.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { FirstStepsLink } from '../../../../components/first-steps/first-steps-link.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { closedName, useAccess } from '../../../../utils/access/use-access.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { CalendarView } from '../../../../utils/plan/calendar.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { instantOf } from '../../../../utils/plan/when.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { PageHead } from '../../page-head.tsx';
import { TrySample } from '../../sample/try-sample.tsx';
import { FillNotice } from './fill-notice.tsx';
import { KeyStops } from './key-stops.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanCalendar } from './plan-calendar.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { EditedPlan } from './use-plan-save.tsx';
import { PlanFamily } from './plan-family.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanMore } from './plan-more.tsx';
import { PreviewOfPost } from './preview-of-post.tsx';
import { RemindOfPost } from './remind-of-post.tsx';
import { Reminders } from './reminders.tsx';
import { Told } from './told.tsx';
import { UntilDialog } from './until-dialog.tsx';
import { usePlanActions, type Filled } from './use-plan-actions.ts';
import { useAskedPost } from './use-asked-post.ts';
import { usePlanPeople, useTold } from './use-plan.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

/** A post that is planned on a day from the calendar begins with this time. */
const morning = '10:00';

/** `#plan/new`, as the popup links to it, begins with the editor open. */
function beginning(): EditedPlan | null {
  return location.hash === '#plan/new' ? { initial: {} } : null;
}

/** The posting plan as a list and a calendar, what needs a decision, and reminders. */
export function PlanPage() {
  const { t, i18n } = useTranslation();
  const { access } = useAccess();
  const now = useNow();
  const today = clockAt(now, ownZone()).day;
  const [view, setView] = useState<CalendarView | 'list'>('list');
  const [day, setDay] = useState(today);
  const [picked, setPicked] = useState('all');
  const [edited, setEdited] = useState(beginning);
  const [moving, setMoving] = useState<PlanItem | null>(null);
  const [temporary, setTemporary] = useState<PlanItem | null>(null);
  const [reminding, setReminding] = useState<PlanItem | null>(null);
  const [previewed, setPreviewed] = useState<PlanItem | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const community = picked === 'all' ? null : picked;
  const people = usePlanPeople();
  const told = useTold(community);
  const title = useRef<HTMLHeadingElement>(null);
  const actions = usePlanActions({
    edit: (item) => setEdited({ initial: item, uuid: item.uuid }),
    pickTime: setMoving,
    pickUntil: setTemporary,
    remind: setReminding,
    preview: setPreviewed,
    filled: setFilled,
  });
  // A reload must not open the editor again.
  useEffect(() => {
    if (location.hash === '#plan/new') history.replaceState(null, '', '#plan');
  }, []);
  useAskedPost();
  if (!people || !told) return <Skeleton rows={6} />;

  const { mine, communities } = people;
  const ownerOf = (key: string) => {
    const owner = communities.get(key);
    return (
      owner && {
        ...owner,
        closed: closedName(access, owner.network, i18n.language),
        rubrics: people.rubrics.get(key),
      }
    );
  };

  function add(on?: string) {
    const zone = (community && communities.get(community)?.zone) ?? mine[0]?.zone ?? ownZone();
    const at = on === undefined ? undefined : instantOf({ day: on, time: morning }, zone)?.at;
    setEdited({
      initial: {
        ...(community !== null && { community }),
        ...(at !== undefined && at > Date.now() && { dueAt: at, zone }),
      },
    });
  }

  const shared = { community, ownerOf, today, now, actions };
  return (
    <PlanFamily people={people} ownerOf={ownerOf} now={now}>
      <PageHead title={t('day:plan')} text={t('day:intro')} titleRef={title}>
        {mine.length > 0 && <PlanMore people={people} now={now} />}
        {mine.length > 0 && (
          <Button kind="primary" icon={<Plus />} onClick={() => add()}>
            {t('day:add')}
          </Button>
        )}
      </PageHead>
      <KeyStops />
      <Told items={told} ownerOf={ownerOf} now={now} actions={actions} heading={title} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('day:view.label')}
          labelHidden
          value={view}
          choices={[
            { value: 'list', label: t('calendar:view.list') },
            { value: 'day', label: t('calendar:view.day') },
            { value: 'week', label: t('calendar:view.week') },
            { value: 'month', label: t('day:view.month') },
          ]}
          onChange={setView}
        />
        {mine.length > 1 && (
          <Select
            className="w-56"
            label={t('day:community')}
            labelHidden
            value={picked}
            choices={[
              { value: 'all', label: t('day:allCommunities') },
              ...mine.map((one) => ({
                value: communityKey(one),
                label: nameAmong(one, mine, i18n.language),
              })),
            ]}
            onChange={setPicked}
          />
        )}
      </div>
      <div
        className={
          view === 'list'
            ? 'grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]'
            : 'flex flex-col gap-6'
        }
      >
        {mine.length === 0 && !people.planned ? (
          <EmptyState
            icon={<CalendarDays />}
            title={t('day:noCommunity')}
            text={t('day:noCommunityText')}
          >
            <FirstStepsLink />
            <TrySample />
          </EmptyState>
        ) : view === 'list' ? (
          <PlanList {...shared} onAdd={() => add()} />
        ) : (
          <PlanCalendar
            {...shared}
            view={view}
            day={day}
            mine={mine}
            communities={communities}
            onDay={setDay}
            onView={setView}
            onAdd={mine.length > 0 ? add : null}
            onPlan={(initial) => setEdited({ initial })}
          />
        )}
        <Reminders now={now} />
      </div>
      <PlanDialog edited={mine.length > 0 ? edited : null} onClose={() => setEdited(null)} />
      <MoveDialog item={moving} now={now} onClose={() => setMoving(null)} />
      <UntilDialog item={temporary} now={now} onClose={() => setTemporary(null)} />
      <RemindOfPost item={reminding} now={now} onClose={() => setReminding(null)} />
      <PreviewOfPost item={previewed} now={now} onClose={() => setPreviewed(null)} />
      <FillNotice
        filled={filled}
        onAgain={(item, anyAuthor) => {
          setFilled(null);
          actions.refill(item, anyAuthor);
        }}
        onClose={() => setFilled(null)}
      />
    </PlanFamily>
  );
}
