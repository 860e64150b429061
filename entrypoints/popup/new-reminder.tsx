import { useTranslation } from 'react-i18next';
import { ReminderForm } from '../../components/reminder-form.tsx';
import { Card } from '../../components/ui/card.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { whenWords } from '../../components/day-words.ts';
import { remind } from './day-changes.ts';
import { useSettings } from './settings.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** A reminder of one's own, written right in the popup. */
export function NewReminder({ now, onClose }: { now: number; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const settings = useSettings();
  return (
    <Card aria-label={t('reminders:add')} className="p-3">
      <ReminderForm
        now={now}
        quiet={Boolean(settings?.quiet)}
        onAdd={(reminder) =>
          remind(reminder).then(
            () => {
              const when = whenWords(reminder.at, ownZone(), Date.now(), i18n.language, t);
              toast({ text: t('reminders:set', { when }) });
              onClose();
              return true;
            },
            () => {
              toast({ text: t('day:notChanged') });
              return false;
            },
          )
        }
        onCancel={onClose}
      />
    </Card>
  );
}
