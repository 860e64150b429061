import { BellOff, Check, ExternalLink } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { whenWords } from '../../components/day-words.ts';
import { reminderText } from '../../components/reminder-words.ts';
import { snoozeShort } from '../../components/snooze-words.ts';
import { Button } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useNow } from '../../components/use-now.ts';
import { snoozeMoments } from '../../utils/reminders/moments.ts';
import { isDue, placeOf } from '../../utils/reminders/rules.ts';
import type { Reminder } from '../../utils/reminders/schema.ts';
import { listOpenReminders } from '../../utils/reminders/store.ts';
import { useReminderActions } from './reminder-actions.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** An own page may be opened by its path alone. */
const open = (url: string) => void browser.tabs.create({ url });

/**
 * What rings, each with all that can be chosen: what a press on a notification opens where
 * notifications have no buttons. `first`: the one that was pressed, also when it was snoozed since.
 */
export function Rings({ first }: { first: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const reminders = useLiveQuery(() => listOpenReminders());
  if (!reminders) return <Skeleton rows={3} />;
  const shown = reminders
    .filter((one) => isDue(one, now) || one.uuid === first)
    .sort((a, b) => Number(b.uuid === first) - Number(a.uuid === first));
  return (
    <main className="mx-auto flex min-h-80 max-w-xl flex-col gap-3 p-3">
      <h1 className="px-1 text-lg leading-tight font-semibold">{t('reminders:rings.title')}</h1>
      {shown.length === 0 && (
        <EmptyState
          icon={<BellOff />}
          title={t('reminders:rings.none')}
          text={t('reminders:rings.noneText')}
        />
      )}
      <ul className="flex flex-col gap-3">
        {shown.map((reminder) => (
          <Ring key={reminder.uuid} reminder={reminder} now={now} />
        ))}
      </ul>
      <Button kind="quiet" className="self-center" onClick={() => open('/dashboard.html#plan')}>
        {t('reminders:rings.more')}
      </Button>
    </main>
  );
}

function Ring({ reminder, now }: { reminder: Reminder; now: number }) {
  const { t, i18n } = useTranslation();
  const actions = useReminderActions(open);
  const { uuid } = reminder;
  const text = reminderText(reminder, t, now);
  const zone = ownZone();
  // The day's figures are typed in the popup.
  const place = reminder.kind === 'checklist' ? '/popup.html' : placeOf(reminder);
  return (
    <li>
      <Card data-reminder={uuid} className="flex flex-col gap-3 p-3">
        <div className="flex flex-col gap-0.5">
          <p className="text-base font-medium">{text}</p>
          <p
            className={`text-sm tabular-nums ${isDue(reminder, now) ? 'font-medium text-warn' : 'text-muted'}`}
          >
            {whenWords(reminder.at, zone, now, i18n.language, t)}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" icon={<Check />} onClick={() => actions.done(uuid)}>
            {t('reminders:done')}
          </Button>
          {place && (
            <Button icon={<ExternalLink />} onClick={() => open(place)}>
              {t('reminders:openPlace')}
            </Button>
          )}
        </div>
        <div
          role="group"
          aria-label={t('reminders:in.label', { text })}
          className="flex flex-wrap items-center gap-1.5 border-t border-line pt-2"
        >
          <span aria-hidden="true" className="eyebrow w-full">
            {t('reminders:later')}
          </span>
          {snoozeMoments(now, zone).map(({ id, at }) => (
            <Button key={id} size="small" onClick={() => actions.snooze(uuid, at)}>
              {snoozeShort(id, t)}
            </Button>
          ))}
        </div>
      </Card>
    </li>
  );
}
