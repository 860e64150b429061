import { useRef, useState } from 'react';
import {
  BellPlus,
  CalendarPlus,
  CircleHelp,
  Highlighter,
  LayoutDashboard,
  PanelRight,
  ShieldAlert,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { BurstCard } from '../../components/burst-card.tsx';
import { DayLine } from '../../components/day-line.tsx';
import { Checklist } from '../../components/checklist.tsx';
import { HealthSign } from '../../components/health-sign.tsx';
import { SyncSign } from '../../components/sharing/sync-sign.tsx';
import { TaskList } from '../../components/tasks/task-list.tsx';
import { WalkLine } from '../../components/checklist/walk-line.tsx';
import { notKept } from '../../components/not-kept.ts';
import { NewPeople } from '../../components/new-people.tsx';
import { Button } from '../../components/ui/button.tsx';
import { IconButton } from '../../components/ui/icon-button.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { useDrawn } from '../../components/use-drawn.ts';
import { useNow } from '../../components/use-now.ts';
import type { PopupRecord } from '../../utils/checklist/schema.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { walkOf } from '../../utils/checklist/next-unread.ts';
import { closedName } from '../../utils/access/use-access.ts';
import { networks, titleOf } from '../../utils/networks/index.ts';
import { ask } from '../../utils/messages.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { Ahead } from './ahead.tsx';
import { tick } from './day-changes.ts';
import { FirstSteps } from './first-steps.tsx';
import { NewReminder } from './new-reminder.tsx';
import { PermissionCard } from './permission-card.tsx';
import { PhoneHere } from './phone-here.tsx';
import { openSide } from './open-side.ts';
import { usePermissions } from './permissions.ts';
import { QuietLine } from './quiet-line.tsx';
import { RoomLine } from './room-line.tsx';
import { freshRecord, useRecord } from './record.ts';
import { wayTo } from './ways.ts';
import { SampleHere } from './sample.tsx';

/** More communities than this are folded but the first. */
const mostWhole = 3;

const open = (url: string) => void browser.tabs.create({ url }).then(() => window.close());
const openDashboard = (place: string) =>
  open(`${browser.runtime.getURL('/dashboard.html')}#${place}`);

/** Today at a glance: what wants a decision, what is next, what is read, what is typed, who waits. */
export function App({ first }: { first: PopupRecord | null }) {
  const { t, i18n } = useTranslation();
  const record = useRecord(first);
  const permission = usePermissions();
  const toast = useToasts();
  const now = useNow();
  const title = useRef<HTMLHeadingElement>(null);
  const [reminding, setReminding] = useState(false);
  const closed = (network: string) => closedName(permission.access, network, i18n.language);
  const [sign, ...signs] = record?.health ?? [];
  const communities = record?.communities ?? [];
  const walk = walkOf(communities, now);
  const drawn = useDrawn(communities.length, 2);

  function type(community: string, metric: MetricId, value: number | null) {
    // The database is loaded only now: the popup's first picture does not wait for it.
    void import('../../utils/metrics/store.ts')
      .then(({ typeFigure }) => typeFigure(community, metric, value, Date.now()))
      .then(freshRecord)
      .catch((error: unknown) => toast({ text: notKept(error, t, t('popup:notSaved')) }));
  }

  function goOn() {
    if (!walk.next) return;
    void ask('ui.walk', { community: walk.next.key }).then(
      () => window.close(),
      () => toast({ text: t('checklist:walk.failed') }),
    );
  }

  return (
    <main className="flex min-h-80 flex-col gap-3 p-3">
      <header className="flex items-center gap-1 pl-1">
        <div className="min-w-0 flex-1">
          <h1 ref={title} tabIndex={-1} className="rounded-sm text-lg leading-tight font-semibold">
            {t('popup:today')}
          </h1>
          <p className="text-sm text-muted">{formatDay(now, i18n.language, undefined, true)}</p>
        </div>
        <SyncSign
          sign={record?.sharing ?? null}
          now={now}
          onOpen={() => openDashboard('sharing')}
        />
        {record && record.problems > 0 && (
          <IconButton
            tone="warn"
            label={t('popup:problems', { count: record.problems })}
            icon={<TriangleAlert />}
            onClick={() => openDashboard('problems')}
          />
        )}
        <PhoneHere />
        <IconButton
          label={t('reminders:add')}
          icon={<BellPlus />}
          aria-expanded={reminding}
          onClick={() => setReminding(!reminding)}
        />
        <IconButton
          label={t('help:title')}
          icon={<CircleHelp />}
          onClick={() => openDashboard('help')}
        />
        <IconButton
          label={t('popup:dashboard')}
          icon={<LayoutDashboard />}
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        />
      </header>
      {reminding && <NewReminder now={now} onClose={() => setReminding(false)} />}
      {record?.sample && <SampleHere onAsk={() => openDashboard('settings')} />}
      <QuietLine until={record?.quietUntil ?? null} now={now} />
      <RoomLine onOpen={() => openDashboard('data')} />
      {sign && (
        <HealthSign
          signs={[sign, ...signs]}
          titleOf={(id) => titleOf(networks[id], i18n.language)}
          now={now}
          onMore={() => openDashboard('networks')}
        />
      )}
      {/* Its first step says the same to a newcomer. */}
      {(communities.length > 0 || permission.saying?.what !== 'elsewhere') && (
        <PermissionCard {...permission} />
      )}
      {communities.length === 0 && (
        <FirstSteps access={permission.access} onOpen={() => openDashboard('welcome')} />
      )}
      {record && (
        <Ahead
          record={record}
          closed={closed}
          now={now}
          heading={title}
          onOpen={open}
          onPlan={() => openDashboard('plan')}
        />
      )}
      {record?.bursts?.map((burst) => (
        <BurstCard
          key={burst.community}
          burst={burst}
          onOpen={() => openDashboard('inbox')}
          onSeen={() =>
            void ask('ui.burst.seen', { community: burst.community }).catch(() => undefined)
          }
        />
      ))}
      {record?.newPeople ? (
        <NewPeople count={record.newPeople} onOpen={() => openDashboard('people/first')} />
      ) : null}
      {record?.mentions ? (
        <DayLine
          icon={<Highlighter className="text-warn" />}
          text={t('mentions:today', { count: record.mentions })}
          onOpen={() => openDashboard('mentions')}
        />
      ) : null}
      {record?.moderation ? (
        <DayLine
          icon={<ShieldAlert className="text-bad" />}
          text={t('moderation:today', { count: record.moderation })}
          onOpen={() => openDashboard('inbox/moderation')}
        />
      ) : null}
      {record && (
        <TaskList
          tasks={record.tasks}
          onTick={(task, done) =>
            void tick(task, done).catch((error: unknown) =>
              toast({ text: notKept(error, t, t('popup:notSaved')) }),
            )
          }
          wayTo={(task) => wayTo(task, open, openDashboard)}
          onChange={() => openDashboard('communities/tasks')}
        />
      )}
      {/* One page is opened by its own card. */}
      {communities.length > 1 && <WalkLine walk={walk} onNext={goOn} />}
      <form className="group flex flex-col gap-3" onSubmit={(event) => event.preventDefault()}>
        {communities.slice(0, drawn).map((community, place) => (
          <Checklist
            key={community.key}
            community={community}
            foldable={communities.length > mostWhole}
            open={place === 0}
            health={record?.health ?? []}
            now={now}
            onRows={() => openDashboard(`communities/rows/${encodeURIComponent(community.key)}`)}
            onType={(metric, value) => type(community.key, metric, value)}
            onOpen={open}
          />
        ))}
        {communities.length > 0 && (
          <p className="invisible -my-1.5 text-center text-xs text-muted group-has-[input:focus]:visible">
            {t('popup:keys')}
          </p>
        )}
      </form>
      {communities.length > 0 && (
        <footer className="sticky bottom-0 z-10 -mx-3 -mb-3 mt-auto flex gap-2 border-t border-line bg-bg px-3 py-2.5">
          <Button
            className="flex-1"
            icon={<CalendarPlus />}
            onClick={() => openDashboard('plan/new')}
          >
            {t('popup:plan')}
          </Button>
          <Button
            className="flex-1"
            icon={<PanelRight />}
            aria-label={t('draft:openSide')}
            onClick={() => void openSide().then(() => window.close())}
          >
            {t('popup:draft')}
          </Button>
        </footer>
      )}
    </main>
  );
}
