import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { CalendarHead } from '../../../../components/calendar/calendar-head.tsx';
import type { CalendarLook } from '../../../../components/calendar/calendar-look.ts';
import { movingWords } from '../../../../components/calendar/move-words.ts';
import { MixLine, PeriodLine } from '../../../../components/calendar/period-lines.tsx';
import { TimeGrid } from '../../../../components/calendar/time-grid.tsx';
import { useCalendarMove } from '../../../../components/calendar/use-calendar-move.ts';
import { MonthCalendar } from '../../../../components/month-calendar.tsx';
import { rubricOf, type PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { dayOf, firstWeekday, monthOf } from '../../../../utils/plan/agenda.ts';
import {
  daysOf,
  ghostsOn,
  periodCounts,
  type CalendarView,
} from '../../../../utils/plan/calendar.ts';
import { mixIn } from '../../../../utils/plan/mix.ts';
import type { PlanDraft } from '../../../../utils/plan/schema.ts';
import { gapOf } from '../../../../utils/slots/rules.ts';
import { nextFreeSlot } from '../../../../utils/plan/store.ts';
import { DayRows } from './day-rows.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { RubricsButton } from './rubrics-button.tsx';
import { useMoves } from './use-moves.ts';
import { useShown } from './use-plan.ts';
import { useResults } from './use-results.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

interface PlanCalendarProps {
  view: CalendarView;
  day: string;
  today: string;
  now: number;
  /** null: all. */
  community: string | null;
  mine: readonly Community[];
  communities: ReadonlyMap<string, Community>;
  ownerOf: (community: string) => PlanOwner | undefined;
  actions: PlanActions;
  onDay: (day: string) => void;
  onView: (view: CalendarView) => void;
  /** null: there is no community to plan for. */
  onAdd: ((on: string) => void) | null;
  /** Opens the editor with this. */
  onPlan: (initial: Partial<PlanDraft>) => void;
}

/** The plan by month, week or day: what stands where, what is free, what came of it. */
export function PlanCalendar(props: PlanCalendarProps) {
  const { view, day, today, now, community, mine, communities, ownerOf, actions } = props;
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState<string | null>(null);
  const days = daysOf(view, day, firstWeekday(i18n.language));
  const items = useShown(community, days);
  // The days before and after a month are only there to fill its weeks.
  const period = days.filter((one) => view !== 'month' || monthOf(one) === monthOf(day));
  const shownSet = new Set(period);
  const within = (items ?? []).filter((item) => shownSet.has(dayOf(item)));
  const resultOf = useResults(within);
  const { verdictOf, onMove } = useMoves({
    items: items ?? [],
    gapOf: (key) => gapOf(communities.get(key)),
  });
  const move = useCalendarMove({
    step: view === 'month' ? null : 15,
    verdictOf,
    onMove,
    onShow: (to) => {
      if (view === 'month' ? monthOf(to) !== monthOf(day) : !days.includes(to)) props.onDay(to);
    },
  });
  const chosen = community === null ? null : communities.get(community);
  const owners = chosen ? [chosen] : mine;
  /** Rubrics are of one community: theirs can be set up here. */
  const single = owners.length === 1 ? owners[0] : undefined;
  const mix = useLiveQuery(async () => {
    const found = await Promise.all(
      owners.map(async (one) => ({ one, mix: await mixIn(mixKey(one), period) })),
    );
    const known = found.flatMap(({ one, mix: of }) => (of ? [{ one, mix: of }] : []));
    return known.sort((a, b) => missing(b.mix) - missing(a.mix))[0] ?? null;
  }, [community, period.join(), mine, items]);

  // Nothing comes in above the days when they are being pressed already.
  if (!items || mix === undefined) return <Skeleton rows={6} />;

  const look: CalendarLook = {
    today,
    now,
    colourOf: (key) => communities.get(key)?.colour,
    nameOf: (key) => communities.get(key)?.name,
    rubricOf: (item) => rubricOf(item, ownerOf(item.community)),
    resultOf: (item) => resultOf(item.uuid),
    move,
    onOpen: (item) => setOpened(item.uuid),
    onPlan: ({ community: of, at, zone }) =>
      props.onPlan({ community: of, network: communities.get(of)?.network, dueAt: at, zone }),
  };
  const ghosts = ghostsOn(
    days,
    owners.map((one) => ({
      key: communityKey(one),
      zone: one.zone,
      slots: one.slots,
      gap: gapOf(one),
    })),
    items,
    now,
  );

  async function planLacking(of: Community, rubric: string) {
    const key = communityKey(of);
    // The first free place in sight; else the next free one.
    const ghost = ghosts.find((one) => one.community === key && shownSet.has(one.day));
    const dueAt = ghost?.at ?? (await nextFreeSlot(key, Date.now()));
    props.onPlan({ community: key, network: of.network, dueAt, zone: of.zone, rubric });
  }

  const ahead = (period.at(-1) ?? today) >= today;
  const open = items.find(({ uuid }) => uuid === opened);
  const { moving } = move;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <CalendarHead view={view} day={day} days={days} today={today} onDay={props.onDay} />
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
        <PeriodLine counts={periodCounts(items, shownSet)} />
        {single && <RubricsButton community={communityKey(single)} />}
      </div>
      {mix && (
        <MixLine
          mix={mix.mix}
          name={community === null && mine.length > 1 ? mix.one.name : null}
          onPlan={ahead ? (rubric) => void planLacking(mix.one, rubric) : null}
        />
      )}
      {view === 'month' ? (
        <MonthCalendar items={items} ghosts={ghosts} look={look} day={day} onDay={props.onDay} />
      ) : (
        <TimeGrid
          key={view}
          days={days}
          items={items}
          ghosts={ghosts}
          look={look}
          zone={single?.zone ?? ownZone()}
          onDay={(on) => {
            props.onDay(on);
            props.onView('day');
          }}
        />
      )}
      <p
        className={`text-xs text-muted ${moving?.by === 'keys' ? 'font-medium' : 'max-sm:hidden'}`}
      >
        {t(moving?.by === 'keys' ? 'calendar:keys.moving' : 'calendar:keys.hint')}
      </p>
      <p role="status" className="sr-only">
        {moving?.by === 'keys' && movingWords(moving, t, i18n.language)}
      </p>
      {view === 'month' && (
        <DayRows
          key={day}
          day={day}
          items={items.filter((item) => dayOf(item) === day)}
          today={today}
          ownerOf={ownerOf}
          resultOf={resultOf}
          now={now}
          actions={actions}
          onAdd={props.onAdd}
        />
      )}
      <ItemDialog
        item={open}
        owner={open && ownerOf(open.community)}
        result={open && resultOf(open.uuid)}
        now={now}
        actions={actions}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}

const mixKey = (one: Community) => ({ key: communityKey(one), zone: one.zone });
const missing = (mix: NonNullable<Awaited<ReturnType<typeof mixIn>>>) => mix.lacking?.missing ?? 0;
