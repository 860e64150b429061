import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { AlarmClock, CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ownZone, whenWords } from '../../../components/day-words.ts';
import { Menu } from '../../../components/ui/menu.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { WhenForm } from '../../../components/when-form.tsx';
import { ask } from '../../../utils/messages.ts';
import { nextFullHour } from '../../../utils/plan/when.ts';
import { inMinutes, nextAt, tomorrowAt } from '../../../utils/reminders/moments.ts';
import { addReminder, commentReminder, deleteReminder } from '../../../utils/reminders/store.ts';
import type { Matter } from '../matter.ts';

/** Reminds of answering this comment or dialogue: offers the usual moments, and says when it is already set. */
export function useRemindMe(comment: Matter | null | undefined, now: number) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [picking, setPicking] = useState(false);
  const set = useLiveQuery(
    async () => (comment ? ((await commentReminder(comment.key)) ?? null) : null),
    [comment?.key],
  );
  const zone = ownZone();
  const said = (at: number) => whenWords(at, zone, now, i18n.language, t);

  async function remind(at: number) {
    setPicking(false);
    if (!comment) return;
    try {
      // One comment, one reminder: another moment takes the place of the one before.
      const before = await commentReminder(comment.key);
      await addReminder({
        kind: 'comment',
        text: t('day:remind.text', { name: comment.name || t('common:nameless') }),
        at,
        repeat: 'no',
        comment: comment.key,
        url: comment.url,
      });
      if (before) await deleteReminder(before.uuid);
      await changed();
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }
  async function forget(uuid: string) {
    await deleteReminder(uuid);
    await changed();
  }

  const moment = (label: string, at: number) => ({
    label,
    icon: <AlarmClock />,
    run: () => void remind(at),
  });
  const afternoon = nextAt('15:00', now, zone);
  const morning = tomorrowAt('10:00', now, zone);
  const menu = comment && !comment.ours && (
    <Menu
      label={t('day:remind.me')}
      icon={<AlarmClock />}
      actions={[
        moment(t('day:remind.hour'), inMinutes(60, now)),
        // «Сегодня, 15:00» while that is to come, else tomorrow's.
        moment(said(afternoon), afternoon),
        moment(said(morning), morning),
        { label: t('day:remind.pick'), icon: <CalendarClock />, run: () => setPicking(true) },
      ]}
    />
  );
  const form = picking && (
    <WhenForm
      at={nextFullHour(now)}
      zone={zone}
      now={now}
      submit={t('day:remind.do')}
      onPick={(at) => void remind(at)}
      onCancel={() => setPicking(false)}
    />
  );
  const note = set && !picking && (
    <p className="flex items-center gap-1.5 rounded-md bg-accent-soft px-3 py-2 text-sm text-accent">
      <AlarmClock className="size-4 shrink-0" aria-hidden="true" />
      <span className="min-w-0 flex-1">{t('day:remind.isSet', { when: said(set.at) })}</span>
      <button
        type="button"
        className="font-medium underline underline-offset-2 hover:no-underline"
        onClick={() => void forget(set.uuid)}
      >
        {t('day:remind.unset')}
      </button>
    </p>
  );
  return { menu, above: form || note };
}

async function changed() {
  await ask('ui.changed', { what: 'reminders' }).catch(() => undefined);
}
