import { useTranslation } from 'react-i18next';
import { whenWords } from '../../components/day-words.ts';
import type { ReminderActions } from '../../components/reminder-row.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { done, snooze } from './day-changes.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** Done, which can be taken back, and later. */
export function useReminderActions(open: (url: string) => void): ReminderActions {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const sayFailed = () => toast({ text: t('day:notChanged') });
  return {
    snooze: (uuid, at) =>
      void snooze(uuid, at).then(() => {
        const when = whenWords(at, ownZone(), Date.now(), i18n.language, t);
        toast({ text: t('reminders:snoozed', { when }) });
      }, sayFailed),
    done: (uuid) =>
      void done(uuid).then((back) => {
        if (!back) return;
        const run = () => void back().catch(sayFailed);
        toast({ text: t('reminders:done'), action: { label: t('common:undo'), run } });
      }, sayFailed),
    open,
  };
}
