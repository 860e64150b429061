import { useTranslation } from 'react-i18next';
import { Field, TextInput } from './ui/field.tsx';
import { Switch } from './ui/switch.tsx';

interface DailyRemindersProps {
  /** `HH:MM` by this computer's clock; null: it does not ring. */
  checklistAt: string | null;
  onChecklistAt: (at: string | null) => void;
}

/** Where the switch begins when it is turned on. */
const usual = '10:00';

/** The daily reminder of the day's figures; the weekly one stands where the file is saved. */
export function DailyReminders(props: DailyRemindersProps) {
  const { checklistAt, onChecklistAt } = props;
  const { t } = useTranslation();
  return (
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
  );
}
