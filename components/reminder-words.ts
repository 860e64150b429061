import type { TFunction } from 'i18next';
import type { Reminder } from '../utils/reminders/schema.ts';
import { clockWords } from './day-words.ts';

/** What a reminder says: ours have no text of their own. `now`: of one that is not done. */
export function reminderText(
  {
    kind,
    text,
    at,
    about,
  }: Pick<Reminder, 'kind' | 'text'> & Partial<Pick<Reminder, 'at' | 'about'>>,
  t: TFunction,
  now?: number,
): string {
  if (kind === 'checklist') return t('day:reminder.checklist');
  if (kind === 'backup') return t('day:reminder.backup');
  if (kind === 'delete-post') {
    return t('calendar:until.reminder', { text: text || t('day:withoutText') });
  }
  // Its day has come: the report is made of what is known by now.
  if (about?.kind === 'report' && at !== undefined && now !== undefined && at <= now) {
    return t('report:ready', { text });
  }
  return text || t('notices:wordless');
}

const repeats: Record<Exclude<Reminder['repeat'], 'no'>, string> = {
  daily: 'day:repeat.daily',
  weekdays: 'day:repeat.weekdays',
  weekly: 'day:repeat.weekly',
  monthly: 'reminders:monthly',
};

/** "Every day"; with the clock time where it was said by another zone's clock. null: it does not. */
export function repeatWords(
  { repeat = 'no', since, zone }: Partial<Pick<Reminder, 'repeat' | 'since' | 'zone'>>,
  t: TFunction,
): string | null {
  if (repeat === 'no') return null;
  const said = since !== undefined && zone !== undefined ? clockWords(since, zone) : null;
  const by = said?.zone ? ` · ${said.time} ${said.zone}` : '';
  return t(repeats[repeat]) + by;
}

/** In the order that a select shows them. */
export const repeatChoices = (t: TFunction): { value: Reminder['repeat']; label: string }[] => [
  { value: 'no', label: t('day:repeat.no') },
  { value: 'daily', label: t('day:repeat.daily') },
  { value: 'weekdays', label: t('day:repeat.weekdays') },
  { value: 'weekly', label: t('day:repeat.weekly') },
  { value: 'monthly', label: t('reminders:monthly') },
];
