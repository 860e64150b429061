import { useTranslation } from 'react-i18next';
import { Field, TextInput } from './ui/field.tsx';
import { Segmented } from './ui/segmented.tsx';
import { Switch } from './ui/switch.tsx';

interface DailyRemindersProps {
  /** `HH:MM` by this computer's clock; null: it does not ring. */
  checklistAt: string | null;
  backupEvery: 'week' | 'never';
  onChecklistAt: (at: string | null) => void;
  onBackupEvery: (every: 'week' | 'never') => void;
}

/** Where the switch begins when it is turned on. */
const usual = '10:00';

/** What Groupmate reminds of by itself: the day's figures, and saving a file. */
export function DailyReminders(props: DailyRemindersProps) {
  const { checklistAt, backupEvery, onChecklistAt, onBackupEvery } = props;
  const { t } = useTranslation();
  return (
    <>
      <div className="flex flex-col gap-1 pb-2">
        <Switch
          label={t('day:daily.checklist')}
          hint={t('day:daily.checklistHint')}
          checked={checklistAt !== null}
          onChange={(on) => onChecklistAt(on ? usual : null)}
        />
        {checklistAt !== null && (
          <Field label={t('day:daily.at')} className="w-32 pb-1">
            <TextInput
              type="time"
              value={checklistAt}
              onChange={(event) => {
                // An emptied field is a time being typed, not the wish to switch it off.
                if (event.target.value) onChecklistAt(event.target.value.slice(0, 5));
              }}
            />
          </Field>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
        <div className="min-w-0 flex-1 basis-56">
          <p className="font-medium">{t('day:daily.backup')}</p>
          <p className="text-sm text-muted">{t('day:daily.backupHint')}</p>
        </div>
        <Segmented
          label={t('day:daily.backup')}
          labelHidden
          value={backupEvery}
          choices={[
            { value: 'week', label: t('day:daily.week') },
            { value: 'never', label: t('day:daily.never') },
          ]}
          onChange={onBackupEvery}
        />
      </div>
    </>
  );
}
