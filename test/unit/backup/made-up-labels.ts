import { db } from '../../../utils/db.ts';

const at = Date.UTC(2026, 10, 21, 9);

/** Keywords and what they found, a label of a comment that the person set right, and a reminder. */
export async function fillLabels(): Promise<void> {
  await db.corrections.add({
    comment: 'vk:-7_5',
    text: 'а есть?',
    lang: 'ru',
    tone: 'neutral',
    kind: 'availability',
    at,
  });
  await db.mentionRules.add({
    uuid: '00000000-0000-4000-8000-000000000013',
    updatedAt: at,
    updatedBy: 'other',
    community: 'vk:-7',
    words: [{ text: 'тёпл хлеб', how: 'beginning' }],
    except: ['хлеб насущный'],
  });
  await db.mentions.add({
    key: 'vk:post:-9_1>vk:-7',
    community: 'vk:-7',
    network: 'vk',
    place: 'post',
    author: 'vk:-9',
    authorName: 'Соседи',
    url: 'https://vk.com/wall-9_1',
    before: 'Брали в ',
    match: 'Тёплом хлебе',
    after: ' — вкусно',
    writtenAt: null,
    firstSeenAt: at,
    tone: 'positive',
    mark: 'ours',
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
