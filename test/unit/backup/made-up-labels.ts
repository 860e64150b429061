import { db } from '../../../utils/db.ts';

const at = Date.UTC(2026, 10, 21, 9);

/** A label of a comment that the person set right, and a reminder. */
export async function fillLabels(): Promise<void> {
  await db.corrections.add({
    comment: 'vk:-7_5',
    text: 'а есть?',
    lang: 'ru',
    tone: 'neutral',
    kind: 'availability',
    at,
  });
  await db.reminders.add({
    uuid: '00000000-0000-4000-8000-000000000006',
    kind: 'own',
    text: 'Позвонить',
    at,
    repeat: 'weekly',
    since: at,
    zone: 'Europe/Moscow',
    comment: null,
    url: null,
    shownAt: null,
    doneAt: null,
  });
}
