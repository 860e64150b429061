import { ChevronRight, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../utils/reminders/schema.ts';
import { whenWords } from './day-words.ts';
import { reminderText } from './reminder-words.ts';
import { IconButton } from './ui/icon-button.tsx';
import { ownZone } from '../utils/text/day-in.ts';

interface DoneRemindersProps {
  /** The latest first. */
  done: readonly Reminder[];
  now: number;
  onReopen: (uuid: string) => void;
}

/** What was done lately, folded. A coming of a repeating one is only to be read. */
export function DoneReminders({ done, now, onReopen }: DoneRemindersProps) {
  const { t, i18n } = useTranslation();
  if (done.length === 0) return null;
  return (
    <details className="group/done mt-1 border-t border-line pt-2 text-sm">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-3.5 transition-transform group-open/done:rotate-90"
          aria-hidden="true"
        />
        {t('reminders:doneCount', { count: done.length })}
      </summary>
      <ul className="mt-1 flex flex-col">
        {done.map((reminder) => {
          const text = reminderText(reminder, t);
          return (
            <li key={reminder.uuid} className="flex min-h-8 items-center gap-1">
              <span className="min-w-0 flex-1">
                <span className="text-muted line-through">{text}</span>{' '}
                <span className="text-xs whitespace-nowrap text-muted tabular-nums">
                  {whenWords(reminder.doneAt ?? reminder.at, ownZone(), now, i18n.language, t)}
                </span>
              </span>
              {reminder.of === undefined && (
                <IconButton
                  label={t('reminders:reopen', { text })}
                  icon={<Undo2 />}
                  onClick={() => onReopen(reminder.uuid)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-1 text-xs text-muted">{t('reminders:doneKept')}</p>
    </details>
  );
}
