import type { TFunction } from 'i18next';
import { usualSnooze, type SnoozeMoment } from '../utils/reminders/moments.ts';

/** "In 15 minutes", "Tomorrow, 10:00": what a moment to ring again is called in a menu. */
export function snoozeName(id: SnoozeMoment['id'], t: TFunction): string {
  switch (id) {
    case 'five':
      return t('day:snooze.minutes', { count: 5 });
    case 'fifteen':
      return t('day:snooze.minutes', { count: usualSnooze });
    case 'hour':
      return t('day:snooze.hour');
    case 'morning':
      return t('day:snooze.tomorrow');
  }
}

/** The same in a word or two, for a row of buttons. */
export function snoozeShort(id: SnoozeMoment['id'], t: TFunction): string {
  switch (id) {
    case 'five':
      return t('reminders:in.minutes', { minutes: 5 });
    case 'fifteen':
      return t('reminders:in.minutes', { minutes: usualSnooze });
    case 'hour':
      return t('reminders:in.hour');
    case 'morning':
      return t('reminders:in.morning');
  }
}
